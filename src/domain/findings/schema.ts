import * as v from 'valibot'
import { ids, mapOf, number, oneOf, text, truth } from '../lenient.ts'
import { taken } from '../together/schema.ts'
import { findingKinds } from './finding.ts'

const kind = v.fallback(v.picklist(findingKinds), 'need')
const status = oneOf('proposed', 'examining', 'verified', 'refuted', 'parked', 'agreed')
const range = v.object({ min: v.number(), max: v.number() })
const told = { kind, statement: text, status, voices: number, against: number }

const surveyGround = v.object({
  round: v.string(),
  question: text,
  n: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)),
  of: oneOf('other', 'client', 'staff'),
})

const groupGround = v.object({ finding: v.string(), day: text, clients: truth(false) })

const evidence = v.object({
  type: oneOf('excerpt', 'document', 'number'),
  stance: v.picklist(['supports', 'contradicts']),
  text,
  survey: v.exactOptional(v.fallback(v.nullable(surveyGround), null)),
  group: v.exactOptional(v.fallback(v.nullable(groupGround), null)),
})

export const finding = v.object({
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
})

export const causeLink = v.object({ cause: text, effect: text, order: number })

export const groupFinding = v.object({
  ...told,
  of: text,
  meeting: v.exactOptional(text),
  from: v.exactOptional(ids),
  clients: v.exactOptional(truth(false)),
  remedy: v.exactOptional(text),
  owner: v.exactOptional(text),
  influence: v.exactOptional(oneOf('', 'own', 'shared', 'external')),
  taken,
})
