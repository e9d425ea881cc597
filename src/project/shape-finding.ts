import * as v from 'valibot'
import { findingKinds } from '../domain/findings/finding.ts'
import { ids, mapOf, number, oneOf, text, truth } from './fallback.ts'

const kind = v.fallback(v.picklist(findingKinds), 'need')
const status = oneOf('proposed', 'examining', 'verified', 'refuted', 'parked', 'agreed')
const range = v.object({ min: v.number(), max: v.number() })
const told = { kind, statement: text, status, voices: number, against: number }

/** More of the surroundings than ever is written would only cost time where a passage is looked for. */
const AROUND = 128
const before = v.pipe(
  text,
  v.transform(all => all.slice(-AROUND)),
)
const after = v.pipe(
  text,
  v.transform(all => all.slice(0, AROUND)),
)
const anchor = v.object({ start: v.number(), end: v.number(), quote: v.string(), before, after })

const surveyGround = v.object({
  round: v.string(),
  question: text,
  n: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
  of: oneOf('other', 'client', 'staff'),
})

const evidence = v.object({
  type: oneOf('excerpt', 'document', 'number'),
  stance: v.picklist(['supports', 'contradicts']),
  text,
  survey: v.exactOptional(v.fallback(v.nullable(surveyGround), null)),
})

/** The shapes of what findings are made of. */
export const findingShapes = {
  excerpt: v.object({
    session: text,
    note: text,
    question: text,
    anchor: v.fallback(anchor, { start: 0, end: 0, quote: '', before: '', after: '' }),
    speaker: text,
    codes: ids,
    as: v.fallback(v.picklist([...findingKinds, 'quote']), 'quote'),
    quick: truth(false),
    at: number,
  }),
  code: v.object({ name: text, description: text, hue: number, parent: text }),
  finding: v.object({
    kind,
    statement: text,
    status,
    influence: oneOf('', 'own', 'shared', 'external'),
    trend: oneOf('unknown', 'improved', 'worsened', 'unchanged'),
    since: text,
    whatChanged: text,
    unit: text,
    term: text,
    areaOrder: number,
    proposedIn: text,
    reason: text,
    metrics: v.fallback(v.object({ waitMonths: v.exactOptional(range), oneWayKm: v.exactOptional(range) }), {}),
    evidence: mapOf(evidence),
    told: v.fallback(v.nullable(v.object(told)), null),
    invented: truth(false),
  }),
  causeLink: v.object({ cause: text, effect: text, order: number }),
  groupFinding: v.object({ ...told, of: text }),
}
