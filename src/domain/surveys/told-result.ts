import type { Distribution, PublishedResult, Verdict } from './round-result.ts'
import type { Texts } from './survey.ts'

/** A published result as those who were asked read it at the link they answered by: the newest round, question by question. */
export type ToldResult = {
  /** The version of this shape; a page that knows only lower ones shows nothing. */
  readonly v: 1
  readonly title: Texts
  readonly answers: number
  /** The round it is compared with; empty when it stands alone. */
  readonly earlier: string
  readonly questions: readonly {
    readonly text: Texts
    readonly points: readonly Texts[]
    readonly fall: Distribution
    readonly verdict: Verdict | null
  }[]
  /** The units and teams that stand by themselves, each unit before its teams; absent where none does. */
  readonly teams?: readonly ToldTeam[]
  /** What happens next; empty until it is decided. */
  readonly next: string
}

/** A unit or, `within` one, a team: how many answered, and by question how many of how many chose one of the best points. */
export type ToldTeam = {
  readonly label: Texts
  readonly within: boolean
  readonly n: number
  readonly shares: readonly (readonly [x: number, n: number] | null)[]
}

/** What those who were asked are told of a published result; questions with too few answers are left out. */
export function toldResult({ result, next }: PublishedResult): ToldResult {
  const newest = result.rounds.length - 1
  const questions = result.questions.filter(({ falls }) => (falls[newest] ?? few).as !== 'few')
  const teams = toldTeams(
    result,
    questions.map(one => one.question),
  )
  return {
    v: 1,
    title: result.survey.title,
    answers: result.rounds[newest]?.answers ?? 0,
    earlier: newest > 0 ? (result.rounds[0]?.label ?? '') : '',
    questions: questions.map(({ text, points, falls, difference }) => ({
      text,
      points,
      fall: falls[newest] ?? few,
      verdict: difference?.verdict ?? null,
    })),
    ...(teams.length > 0 ? { teams } : {}),
    next,
  }
}

const few: Distribution = { as: 'few' }

function toldTeams({ teams }: PublishedResult['result'], questions: readonly string[]): readonly ToldTeam[] {
  const cells = (at: number) =>
    questions.map(id => {
      const cell = teams?.shares.find(one => one.question === id)?.of[at]
      return typeof cell === 'object' ? ([cell.x, cell.n] as const) : null
    })
  return (teams?.groups ?? []).flatMap(({ label, unit, count }, at) =>
    typeof count === 'number' ? [{ label, within: unit !== '', n: count, shares: cells(at) }] : [],
  )
}
