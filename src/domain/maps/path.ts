import { groupedBy } from '../../algorithms/grouped-by.ts'
import { byId } from '../by-id.ts'
import type { GroupFinding } from '../findings/finding.ts'
import type { Range } from '../range.ts'
import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import { type Lane, laneOf } from './lanes.ts'
import type { MapLink, MapNode, StepRole, WaitRelation } from './map.ts'
import { type Service, serviceName } from './service.ts'

/** A friction point or another finding of the group that hangs on a step. */
export type HungFinding = { readonly id: string } & Pick<
  GroupFinding,
  'kind' | 'statement' | 'voices' | 'against' | 'influence'
>

/** Whether something is said of a step itself, of the service it stands for, or by nobody. */
export type SaidOf = 'step' | 'service' | ''

/** Where a step leads; `n` is the number of the step there, 0 when that has been removed or is not here yet. */
export type Way = { readonly link: string; readonly to: string; readonly n: number; readonly back: boolean }

/** A step of a path, with all that is known of it from wherever it is known. */
export type PathStep = {
  readonly id: string
  /** Its number: drawing, list and paper say the same. */
  readonly n: number
  readonly label: string
  /** Its place among the others, as it is stored. */
  readonly order: number
  readonly lane: Lane | ''
  readonly role: StepRole
  /** The service it stands for; empty when it stands for none. */
  readonly service: string
  /** The actor it stands for. */
  readonly actor: string
  /** Who answers for it, by name; empty while nobody has said. */
  readonly answers: string
  readonly wait: Range | null
  readonly waitSaid: SaidOf
  readonly way: Range | null
  readonly waySaid: SaidOf
  readonly visits: number | null
  readonly channels: readonly string[]
  readonly byPlace: Readonly<Record<string, Range>>
  readonly waits: Readonly<Record<string, WaitRelation>>
  readonly hung: readonly HungFinding[]
  readonly ways: readonly Way[]
  /** The numbers of the steps that lead here. */
  readonly from: readonly number[]
  readonly twoVersions: boolean
  readonly waiting: boolean
  readonly invented: boolean
}

/** A step with what matters of it on its own, before it is known where it leads. */
export type LooseStep = Omit<PathStep, 'n' | 'ways' | 'from'>

/** The order of steps: as people put them, the same on every device. */
export const inOrder = (
  a: { readonly id: string; readonly values: Pick<MapNode, 'order'> },
  b: { readonly id: string; readonly values: Pick<MapNode, 'order'> },
): number => a.values.order - b.values.order || byId(a, b)

/** Whether a link says which step comes after which. */
export const leads = ({ type }: Pick<MapLink, 'type'>): boolean => type !== 'same' && type !== 'apart'

type Line = { readonly id: string; readonly from: string; readonly to: string }

/** Steps in their order, each with its number and where it leads: a line to a step before it, or to itself, leads back. */
export function joined(steps: readonly LooseStep[], lines: readonly Line[]): readonly PathStep[] {
  const numbers = new Map(steps.map(({ id }, at) => [id, at + 1]))
  const waysOf = groupedBy(lines.toSorted(byId), ({ from }) => from)
  const into = groupedBy(lines, ({ to }) => to)
  return steps.map((step, at) => {
    const ways = (waysOf.get(step.id) ?? []).map(({ id, to }): Way => {
      const n = numbers.get(to) ?? 0
      return { link: id, to, n, back: n > 0 && n <= at + 1 }
    })
    const from = (into.get(step.id) ?? []).flatMap(({ from }) => numbers.get(from) ?? [])
    return {
      ...step,
      n: at + 1,
      // Two people may have drawn the same line apart; what was removed stands last.
      ways: distinct(ways).toSorted((a, b) => (a.n || Infinity) - (b.n || Infinity) || 0),
      from: [...new Set(from)].toSorted((a, b) => a - b),
    }
  })
}

const distinct = (ways: readonly Way[]): readonly Way[] =>
  ways.filter(({ to }, at) => ways.findIndex(one => one.to === to) === at)

/** More steps than anybody walks; whoever puts in twenty thousand holds up nobody's device. */
export const MOST_STEPS = 1000

/** The steps of a path as they stand now. */
export function stepsOf(things: Things, map: string, language: string): readonly PathStep[] {
  const nodes = things
    .all('mapNode')
    .filter(({ values }) => values.map === map)
    .toSorted(inOrder)
  const lines = things
    .all('mapLink')
    .filter(({ values }) => values.map === map && leads(values))
    .map(({ id, values: { from, to } }) => ({ id, from, to }))
  return joined(
    nodes.map(node => looseStep(things, node, language)),
    lines,
  )
}

/** A step with all that is known of it from its service and its actor. */
export function looseStep(things: Things, { id, values, ...standing }: Thing<'mapNode'>, language: string): LooseStep {
  // What it names tells what it stands for: two people may have said the one of it and the other apart.
  const service = things.one('service', values.ref)?.values
  const actor = things.one('actor', values.ref)?.values
  const name = (of: string) => things.one('actor', of)?.values.label ?? ''
  const [wait, waitSaid] = said(values.waitMonths, service?.waitMonths)
  const [way, waySaid] = said(values.oneWayKm, service?.oneWayKm)
  return {
    id,
    order: values.order,
    label: values.label || (service ? serviceName(service, language) : (actor?.label ?? '')),
    lane: laneOf(values.lane) || laneOf(sectorOf(things, service) || (actor?.sector ?? '')),
    role: values.role,
    service: service ? values.ref : '',
    actor: actor ? values.ref : '',
    answers: name(values.by) || name(service?.role ?? ''),
    ...{ wait, waitSaid, way, waySaid },
    visits: values.visits,
    channels: values.channels.length > 0 ? values.channels : (service?.channels ?? []),
    byPlace: service?.byPlace ?? {},
    waits: values.waits,
    hung: hungOn(things, values.hangs),
    twoVersions: isTwofold(standing),
    waiting: standing.waiting,
    invented: values.invented,
  }
}

/** Whether something on a map stands in two versions that a person has to settle. */
export const isTwofold = ({ conflicts }: Pick<Thing, 'conflicts'>): boolean =>
  Object.keys(conflicts).some(field => field !== 'refers')

const sectorOf = (things: Things, service: Service | undefined): string =>
  service ? service.sector || (things.one('actor', service.provider)?.values.sector ?? '') : ''

function said(step: Range | null, service: Range | null | undefined): readonly [Range | null, SaidOf] {
  if (step) return [step, 'step']
  return service ? [service, 'service'] : [null, '']
}

/** The findings of the group that hang on a place. */
export const hungOn = (things: Things, hangs: MapNode['hangs']): readonly HungFinding[] =>
  Object.keys(hangs)
    .filter(id => hangs[id])
    .flatMap(id => things.one('groupFinding', id) ?? [])
    .map(hungFinding)
    .toSorted(byId)

/** A finding of the group as it hangs on a step. */
export const hungFinding = ({ id, values }: Thing<'groupFinding'>): HungFinding => {
  const { kind, statement, voices, against, influence = '' } = values
  return { id, kind, statement, voices, against, influence }
}

/** The friction points of the group that hang on no step of any path: without a place. */
export function withoutPlace(things: Things): readonly HungFinding[] {
  const placed = new Set(
    things.all('mapNode').flatMap(({ values: { hangs } }) => Object.keys(hangs).filter(id => hangs[id])),
  )
  return things
    .all('groupFinding')
    .filter(({ id, values }) => values.kind === 'friction' && !placed.has(id))
    .toSorted(byId)
    .map(hungFinding)
}
