import type { SurveyAnswer } from '../../domain/surveys/survey.ts'
import type { Problem } from '../../wire/problem.ts'

/** An empty cache of the opened answers of a project and what the endpoint told of each round; `onChange` hears when it grew. */
export function createAnswerCache(onChange: () => void) {
  const opened = new Map<string, Map<string, SurveyAnswer | null>>()
  const arrived = new Map<string, number>()
  /** With how many keys of a round its answers were tried. */
  const tried = new Map<string, number>()
  let stopped: ReadonlyMap<string, Problem> = new Map()
  const of = (round: string) => {
    const known = opened.get(round) ?? new Map<string, SurveyAnswer | null>()
    opened.set(round, known)
    return known
  }
  return {
    /** Puts opened answers in; what could not be read is `null`, and counts as no answer. */
    put(round: string, answers: readonly (readonly [id: string, answer: SurveyAnswer | null])[], keys = 1): void {
      const known = of(round)
      tried.set(round, keys)
      for (const [id, answer] of answers) known.set(id, answer)
      if (answers.length > 0) onChange()
    },
    /** Forgets the answers of these ids. */
    forget(round: string, ids: readonly string[]): void {
      if (ids.filter(id => of(round).delete(id)).length > 0) onChange()
    },
    /** Forgets all answers. */
    drop(): void {
      opened.clear()
      onChange()
    },
    /** Whether an answer is open, or none of `keys` keys opens it. */
    has: (round: string, id: string, keys = 1): boolean =>
      of(round).get(id) ? true : of(round).has(id) && tried.get(round) === keys,
    /** What stands against rounds, by their ids. */
    trouble(next: ReadonlyMap<string, Problem>): void {
      const same = next.size === stopped.size && [...next].every(([round, why]) => stopped.get(round) === why)
      stopped = next
      if (!same) onChange()
    },
    troubleOf: (round: string): Problem | '' => stopped.get(round) ?? '',
    tell(round: string, count: number): void {
      if (arrived.get(round) === count) return
      arrived.set(round, count)
      onChange()
    },
    answers: (round: string): readonly SurveyAnswer[] => [...of(round).values()].filter(one => one !== null),
    unread: (round: string): number => [...of(round).values()].filter(one => one === null).length,
    arrived: (round: string): number => arrived.get(round) ?? 0,
  }
}
