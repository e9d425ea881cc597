import { answersIn } from '../surveys/survey-answers-in.ts'
import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import type { Finding, FindingKind, FindingStatus, Influence, Trend } from './finding.ts'
import { type Rule, ruleMet } from './verification.ts'
import { excerptsIn, type Voices, voicesOf } from './voices.ts'
import { isWorded } from './wording.ts'

/** Which of the four sources of knowledge a finding rests on. */
export type Knowledge = 'client' | 'staff' | 'research' | 'statistics'

/** A finding as lists show it. */
export type FindingRow = {
  readonly id: string
  readonly kind: FindingKind
  readonly statement: string
  /** Somebody has said it in words of her own; before that nothing of it leaves. */
  readonly worded: boolean
  readonly status: FindingStatus
  readonly influence: Influence
  readonly trend: Trend
  readonly unit: string
  readonly voices: number
  readonly against: number
  readonly sessions: number
  /** Answers to surveys that it rests on, each round's once. */
  readonly answers: number
  /** A group says so. */
  readonly ofGroup: boolean
  /** Anything that speaks for or against it. */
  readonly evident: boolean
  readonly knows: readonly Knowledge[]
  readonly rule: Rule | null
  readonly areaOrder: number
  readonly shared: boolean
  readonly twoVersions: boolean
  readonly waiting: boolean
  readonly invented: boolean
}

/** A finding with its voices and the rule by which it may be held verified. */
export function rowOf(thing: Thing<'finding'>, things: Things): FindingRow {
  const { values } = thing
  const excerpt = excerptsIn(things)
  const voices = voicesOf(values, excerpt)
  const rule = ruleMet(values, { excerpt, session: id => things.one('session', id)?.values })
  return {
    id: thing.id,
    kind: values.kind,
    statement: values.statement,
    worded: isWorded(values, excerpt),
    status: values.status,
    influence: values.influence,
    trend: values.trend,
    unit: values.unit,
    voices: voices.supporting,
    against: voices.against,
    sessions: voices.sessions,
    answers: answersIn([values]),
    ofGroup: Object.values(values.evidence).some(one => one.group && one.stance === 'supports'),
    evident: Object.keys(values.evidence).length > 0,
    knows: knowledge(thing.values, voices, things),
    rule: rule ?? null,
    areaOrder: values.areaOrder,
    shared: values.told !== null,
    twoVersions: Object.keys(thing.conflicts).length > 0,
    waiting: thing.waiting,
    invented: values.invented,
  }
}

function knowledge(finding: Finding, voices: Voices, things: Things): readonly Knowledge[] {
  const sides = voices.speakers.flatMap(id => things.one('person', id)?.values.side ?? [])
  const evidence = Object.values(finding.evidence)
  const plain = new Set(evidence.flatMap(one => (one.survey || one.group ? [] : [one.type])))
  const asked = evidence.flatMap(one => one.survey?.of ?? [])
  const clients = sides.includes('client') || asked.includes('client') || evidence.some(one => one.group?.clients)
  return [
    ...(clients ? (['client'] as const) : []),
    ...(sides.includes('staff') || asked.includes('staff') ? (['staff'] as const) : []),
    ...(plain.has('document') ? (['research'] as const) : []),
    ...(plain.has('number') || asked.length > 0 ? (['statistics'] as const) : []),
  ]
}

/** How evidence orders everything. */
export type Standing = 'evident' | 'no_evidence' | 'outside'

/** Where a finding stands in a list: what we cannot change comes last, whatever speaks for it. */
export const standingOf = (row: FindingRow): Standing =>
  row.influence === 'external' ? 'outside' : row.evident ? 'evident' : 'no_evidence'
