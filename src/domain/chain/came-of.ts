import { type FindingKind, findingKinds } from '../findings/finding.ts'
import { becameOf } from '../report/compose.ts'
import { type Outcome, outcomes } from '../report/report.ts'
import type { Things } from '../things.ts'

/** What has come of one session, in numbers alone: nothing that was said, and nobody's code. */
export type CameOf = {
  /** The findings that rest on it, by kind, and what has become of them; none of 0 is among them. */
  readonly kinds: readonly { readonly kind: FindingKind; readonly n: number }[]
  readonly became: readonly { readonly outcome: Outcome; readonly n: number }[]
  /** Published reports that tell of one of them, the newest first. */
  readonly told: readonly string[]
}

/** Gathers what came of a session: findings that rest on words said in it, for or against (TOGETHER §8, *receipt*). */
export function cameOf(things: Things, session: string): CameOf {
  const said = (id: string) => things.one('excerpt', id)?.values.session === session
  const findings = things.all('finding').filter(({ values }) => Object.keys(values.evidence).some(said))
  const outcomeOf = findings.map(({ id }) => becameOf(things, id).outcome)
  const ids = new Set(findings.map(({ id }) => id))
  const reports = new Set(
    things.all('reportLine').flatMap(({ values }) => (ids.has(values.finding) ? [values.report] : [])),
  )
  return {
    kinds: findingKinds
      .map(kind => ({ kind, n: findings.filter(one => one.values.kind === kind).length }))
      .filter(({ n }) => n > 0),
    became: outcomes
      .map(outcome => ({ outcome, n: outcomeOf.filter(one => one === outcome).length }))
      .filter(({ n }) => n > 0),
    told: things
      .all('report')
      .flatMap(({ id, values }) => (reports.has(id) ? (things.one('toldReport', values.told) ?? []) : []))
      .toSorted((a, b) => b.values.on.localeCompare(a.values.on))
      .map(({ id }) => id),
  }
}
