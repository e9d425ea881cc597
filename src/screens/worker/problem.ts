import { t } from '../../ui/language.ts'
import type { Problem } from '../../wire/problem.ts'

/** What a person is told: a known problem, or that something did not work. */
export type Told = Problem | 'unexpected'

/** An error to throw for a problem that a screen has found itself. */
export const problemError = (problem: Told): Error => new Error(problem)

const isKnown = (code: string): code is Told => Object.hasOwn(t().problems, code)

/** The code of a problem that came over from the worker; *unexpected* for anything else. */
export function problemCode(error: unknown): Told {
  const text = error instanceof Error ? error.message : String(error)
  const code = text.split(':')[0]?.trim() ?? ''
  return isKnown(code) ? code : 'unexpected'
}

/** The sentence for a problem, in the person's language. */
export const problemText = (code: Told): string => t().problems[code]

/** The sentence for an error that came over from the worker. */
export const errorText = (error: unknown): string => problemText(problemCode(error))
