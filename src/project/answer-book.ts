import type { SurveyAnswer } from '../domain/survey.ts'

/** An empty book for the opened answers of a project and what the endpoint told of each round; `onChange` hears when it grew. */
export function createAnswerBook(onChange: () => void) {
  const opened = new Map<string, Map<string, SurveyAnswer | null>>()
  const arrived = new Map<string, number>()
  const of = (round: string) => {
    const known = opened.get(round) ?? new Map<string, SurveyAnswer | null>()
    opened.set(round, known)
    return known
  }
  return {
    /** Puts opened answers in; what could not be read is `null`, and counts as no answer. */
    put(round: string, answers: readonly (readonly [id: string, answer: SurveyAnswer | null])[]): void {
      const known = of(round)
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
    has: (round: string, id: string): boolean => of(round).has(id),
    tell(round: string, count: number): void {
      if (arrived.get(round) === count) return
      arrived.set(round, count)
      onChange()
    },
    answers: (round: string): readonly SurveyAnswer[] => [...of(round).values()].filter(one => one !== null),
    arrived: (round: string): number => arrived.get(round) ?? 0,
  }
}
