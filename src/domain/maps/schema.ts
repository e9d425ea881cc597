import * as v from 'valibot'
import { ids, listOf, mapOf, number, oneOf, text, truth } from '../lenient.ts'
import { taken } from '../together/schema.ts'
import { stepRoles } from './map.ts'
import { perspectives } from './network/shown.ts'
import { tieStates, tieTypes } from './network/tie.ts'

const invented = truth(false)

/** Farther, and longer in months, is nobody's way. */
const MOST = 20_000
const amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(MOST))
const span = v.pipe(
  v.object({ min: amount, max: amount }),
  v.check(({ min, max }) => min <= max),
)
/** A range somebody has said; unknown where it is missing, upside down, or no number of this world. */
const said = v.fallback(v.nullable(span), null)
const visits = v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000))), null)
const role = oneOf(...stepRoles)
const relation = v.picklist(['after', 'together'])
const wording = mapOf(v.string())
const shared = v.fallback(v.nullable(v.object({ on: text, how: text, among: v.string() })), null)

export const service = v.object({
  name: text,
  names: mapOf(v.string()),
  provider: text,
  sector: text,
  purpose: text,
  targetGroup: text,
  access: text,
  channels: ids,
  role: text,
  waitMonths: said,
  waitSource: text,
  waitAsOf: text,
  oneWayKm: said,
  waySource: text,
  wayAsOf: text,
  byPlace: mapOf(span),
  next: text,
  state: oneOf('running', 'trial', 'reduced', 'closed'),
  reviewOn: text,
  agreedOn: text,
  agreedBy: text,
  agreed: wording,
  earlier: listOf(v.object({ on: v.string(), by: v.string(), until: v.string(), said: wording })),
  invented,
})

export const map = v.object({
  type: oneOf('network', 'cause_tree', 'service_path', 'role_map'),
  title: text,
  perspective: text,
  asOf: text,
  aside: mapOf(v.string()),
  taken,
  invented,
})

export const mapNode = v.object({
  map: text,
  refers: oneOf('step', 'actor', 'service', 'finding', 'duty'),
  ref: text,
  label: text,
  lane: text,
  order: v.pipe(
    number,
    v.transform(n => (Number.isFinite(n) ? n : 0)),
  ),
  role,
  by: text,
  waitMonths: said,
  oneWayKm: said,
  visits,
  channels: ids,
  hangs: mapOf(v.boolean()),
  waits: mapOf(relation),
  steps: mapOf(v.boolean()),
  shared,
  invented,
})

export const mapLink = v.object({
  map: text,
  from: text,
  to: text,
  type: text,
  state: text,
  strength: number,
  seen: text,
  invented,
})

const ownTie = v.object({
  label: text,
  state: oneOf('existing', 'wanted', 'broken', 'none'),
  type: oneOf(...tieTypes),
  strength: number,
  order: number,
})

export const ownNetwork = v.object({ map: text, as: text, ties: mapOf(ownTie), invented })

const split = v.object({ existing: number, wanted: number, broken: number })
const keptNetwork = v.object({
  eyes: oneOf(...perspectives),
  of: number,
  hub: text,
  actors: listOf(v.object({ key: v.string(), label: text, named: number, split })),
  ties: listOf(
    v.object({
      a: v.number(),
      b: v.number(),
      type: oneOf(...tieTypes),
      state: oneOf(...tieStates),
      strength: number,
      n: number,
      split,
    }),
  ),
})

const keptStep = v.object({
  id: v.string(),
  label: text,
  lane: text,
  role,
  by: text,
  waitMonths: said,
  oneWayKm: said,
  visits,
  channels: ids,
  frictions: ids,
})

const table = v.object({
  roles: listOf(v.object({ id: v.string(), label: text })),
  duties: listOf(v.object({ id: v.string(), label: text, cells: mapOf(v.string()) })),
})

export const mapVersion = v.object({
  map: text,
  title: text,
  on: text,
  note: text,
  steps: listOf(keptStep),
  links: listOf(v.object({ from: v.string(), to: v.string() })),
  waits: listOf(v.object({ a: v.string(), b: v.string(), as: relation })),
  table: v.exactOptional(v.fallback(v.nullable(table), null)),
  networks: v.exactOptional(listOf(keptNetwork)),
  invented,
})

export const roleView = v.object({ map: text, role: text, own: truth(false), says: mapOf(v.string()) })
