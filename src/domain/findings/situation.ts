import { type Gathered, gathered, heardByUnit, type UnitHeard } from '../roster/heard-by-unit.ts'
import { type Coverage, coverage } from '../roster/roster.ts'
import { answersIn } from '../surveys/survey-answers-in.ts'
import type { Things } from '../things.ts'
import type { PracticeState } from '../work/practice.ts'
import { type CauseNode, type CauseTree, causeTrees, deeper } from './cause-tree.ts'
import { type FindingKind, findingKinds } from './finding.ts'
import { type FindingRow, rowOf } from './finding-row.ts'

/** The findings of one kind: how many there are, and as many rows as were asked for. */
export type KindOf = { readonly kind: FindingKind; readonly count: number; readonly rows: readonly FindingRow[] }

/** The situation analysis: what we know, how well, and what we lack. */
export type Situation = {
  readonly project: string
  readonly country: 'SE' | 'FI'
  /** What a coordinator has written before it. */
  readonly lead: string
  readonly gathered: Gathered
  readonly units: readonly UnitHeard[]
  readonly goals: readonly string[]
  readonly coverage: Omit<Coverage, 'people'>
  readonly trees: readonly CauseTree[]
  /**
   * All findings that are neither problem nor in a cause area, by kind: first the causes that have no area yet and that
   * somebody here can change, then the others in the order of kinds; no empty kinds but strengths and development areas.
   */
  readonly kinds: readonly KindOf[]
  readonly practices: readonly { readonly title: string; readonly state: PracticeState }[]
  readonly decisions: readonly string[]
  /** What was decided against, with its reason where somebody wrote one. */
  readonly against: readonly string[]
  /** Whatever we cannot change ourselves, of any kind. */
  readonly outside: readonly FindingRow[]
  readonly outsideCount: number
  /** Distinct clients by code whose words some finding rests on, and staff likewise. */
  readonly clientVoices: number
  readonly staffVoices: number
  /** Answers of clients to surveys that some finding rests on, each round's once. */
  readonly clientAnswers: number
}

/** Gathers the situation analysis of the whole project, with at most `limit` findings of each kind. */
export function situation(things: Things, { limit }: { readonly limit: number }): Situation {
  const project = things.all('project')[0]?.values
  const rows = things.all('finding').map(one => rowOf(one, things))
  const outside = rows.filter(row => row.influence === 'external').sort(byWeight)
  const voices = speakersBySide(things)
  const trees = causeTrees(things)
  const inAreas = new Set(trees.flatMap(tree => tree.areas).flatMap(idsIn))
  const apart = rows.filter(row => row.kind === 'cause' && row.influence !== 'external' && !inAreas.has(row.id))
  const whole = coverage(things.all('person'), things.all('session'))
  const { people: _, ...heard } = whole
  const decided = things.all('decision').map(one => one.values)
  return {
    project: project?.name ?? '',
    country: project?.country ?? 'SE',
    lead: project?.lead ?? '',
    gathered: gathered(things),
    units: heardByUnit(whole),
    goals: things.all('goal').map(one => one.values.text),
    coverage: heard,
    trees,
    kinds: [{ kind: 'cause' as const, rows: apart.sort(byWeight) }, ...ofKinds(rows)]
      .filter(one => one.rows.length > 0 || one.kind === 'strength' || one.kind === 'development_area')
      .map(({ kind, rows: all }) => ({ kind, count: all.length, rows: all.slice(0, limit) })),
    practices: things.all('practice').map(({ values }) => ({ title: values.title, state: values.state })),
    decisions: decided.filter(one => !one.against).map(one => one.text),
    against: decided
      .filter(one => one.against)
      .map(({ text, because }) => [text, because.trim()].filter(Boolean).join(': ')),
    outside: outside.slice(0, limit),
    outsideCount: outside.length,
    clientVoices: voices.client.size,
    staffVoices: voices.staff.size,
    clientAnswers: answersIn(
      things.all('finding').map(one => one.values),
      'client',
    ),
  }
}

const ofKinds = (rows: readonly FindingRow[]) =>
  findingKinds
    .filter(kind => kind !== 'problem' && kind !== 'cause')
    .map(kind => ({ kind, rows: rows.filter(row => row.kind === kind).sort(byWeight) }))

const idsIn = (node: CauseNode): readonly string[] => [node.row.id, ...deeper(node).map(row => row.id)]

function speakersBySide(things: Things) {
  const voices = { client: new Set<string>(), staff: new Set<string>() }
  for (const { values } of things.all('finding'))
    for (const id of Object.keys(values.evidence)) {
      const speaker = things.one('excerpt', id)?.values.speaker ?? ''
      const side = things.one('person', speaker)?.values.side
      if (side) voices[side].add(speaker)
    }
  return voices
}

/** What more voices say comes first, then by the alphabet. */
const byWeight = (a: FindingRow, b: FindingRow) =>
  Number(b.evident) - Number(a.evident) ||
  b.voices - a.voices ||
  a.statement.localeCompare(b.statement) ||
  a.id.localeCompare(b.id)
