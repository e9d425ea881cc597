import type { PublishedResult } from '../surveys/round-result.ts'
import type { Survey } from '../surveys/survey.ts'
import type { Thing } from '../thing.ts'
import { type TakableFigure, takableFigures } from './figure-of-result.ts'

type Published = Pick<Thing<'result'>, 'id'> & { readonly values: PublishedResult }

/**
 * What the newest published result says of a theme of a survey: its questions with ten answers or more. Questions keep
 * their ids from version to version of a survey, so that an older version's theme is answered by a newer one's round.
 */
export function themeResults(
  { questions }: Pick<Survey, 'questions'>,
  dimension: string,
  results: readonly Published[],
): readonly TakableFigure[] {
  const asked = new Set(questions.filter(one => one.dimension === dimension).map(({ id }) => id))
  const newest = results.toSorted((a, b) => b.values.on.localeCompare(a.values.on))
  for (const result of newest) {
    const told = takableFigures(result).filter(({ from }) => asked.has(from.slice(result.id.length + 1)))
    if (told.length > 0) return told
  }
  return []
}
