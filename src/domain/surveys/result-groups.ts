import { givenTo } from './fitting-answers.ts'
import type { ChoiceResult, GroupCell, GroupCount, GroupResult } from './round-result.ts'
import { countsOf, LEAST_POINTS, shareOf, sum } from './scale-distribution.ts'
import { hideSmall } from './suppression.ts'
import { answerModes, type Scale, type Survey, type SurveyAnswer, type SurveyQuestion } from './survey.ts'
import { asksTeam } from './team-question.ts'

type Asked = Pick<Survey, 'questions'>

/** A question on a scale, with that scale. */
export type Scaled = { readonly question: SurveyQuestion; readonly scale: Scale }

/**
 * The answers in groups, and the share of the best points in each group by question, small groups hidden. Nothing with
 * fewer than ten answers, or when all are in one group.
 */
export function groupResult(
  answers: readonly SurveyAnswer[],
  groupOf: (answer: SurveyAnswer) => string,
  { scaled, k }: { readonly scaled: readonly Scaled[]; readonly k: number },
): GroupResult | null {
  if (answers.length < LEAST_POINTS) return null
  const groups = counted(answers.map(groupOf))
  const heads = hideSmall(groups, k)
  if (heads.length < 2) return null
  const within = (group: string) => answers.filter(one => groupOf(one) === group)
  return {
    groups: heads,
    shares: scaled.map(({ question, scale }) => ({
      question: question.id,
      of: sharesIn(
        heads,
        heads.map(({ group }) => countsOf(within(group), question, scale)),
        // A group by question is a cross table: from ten answers on, as everywhere.
        Math.max(k, LEAST_POINTS),
      ),
    })),
  }
}

/** A group hidden as a whole stays hidden at every question; others are hidden where too few of them answered it. */
function sharesIn(
  heads: readonly GroupCount[],
  counts: readonly (readonly number[])[],
  k: number,
): readonly GroupCell[] {
  const already = new Set(heads.filter(one => typeof one.count !== 'number').map(one => one.group))
  const here = heads.map(({ group }, at) => [group, sum(counts[at] ?? [])] as const)
  const shown = new Map(hideSmall(here, k, already).map(one => [one.group, one.count]))
  return heads.map((head, at) => {
    if (typeof head.count !== 'number') return head.count
    const count = shown.get(head.group) ?? 'few'
    if (typeof count !== 'number') return count
    const share = shareOf(counts[at] ?? [])
    // All on one side would tell of each of them.
    return share.x === 0 || share.x === share.n ? 'alike' : share
  })
}

/** How many answered in each way, small groups hidden. */
export function modeCounts(survey: Asked, answers: readonly SurveyAnswer[], k: number): readonly GroupCount[] {
  const asks = survey.questions.find(asksMode)
  const known = new Set<unknown>([...answerModes, ...(asks?.options.map(({ code }) => code) ?? [])])
  const modes = answers
    .map(one => one.mode || String(givenTo(one, asks?.id ?? '') ?? ''))
    .filter(mode => known.has(mode))
  return answers.length < k ? [] : hideSmall(counted(modes), k)
}

/** Whether a choice asks how somebody answered: it is told with the ways of answering, not among the questions. */
const asksMode = (one: SurveyQuestion): boolean =>
  one.type === 'choice' && one.options.some(option => option.code === 'self')

/** How many chose each option of the other choices, small groups hidden. */
export function choiceResults(survey: Asked, answers: readonly SurveyAnswer[], k: number): readonly ChoiceResult[] {
  const choices = survey.questions.filter(one => one.type === 'choice' && !asksMode(one) && !asksTeam(one))
  return choices.map(({ id, text, options }) => {
    const given = answers.map(one => givenTo(one, id)).filter(value => options.some(({ code }) => code === value))
    const shown = answers.length < k ? [] : hideSmall(counted(given.map(String)), k)
    return {
      question: id,
      text,
      options: shown.map(one => ({ ...one, label: options.find(({ code }) => code === one.group)?.label ?? {} })),
    }
  })
}

function counted(groups: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
}
