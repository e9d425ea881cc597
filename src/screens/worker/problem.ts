import { t } from '../../ui/language.ts'

/** The code of a problem that came over from the worker; *unexpected* for anything else. */
export function problemCode(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const code = text.split(':')[0]?.trim() ?? ''
  return Object.hasOwn(t().problems, code) ? code : 'unexpected'
}

/** The sentence for a problem, in the person's language. */
export function problemText(code: string): string {
  const problems: Readonly<Record<string, string>> = t().problems
  return problems[code] ?? t().problems.unexpected
}

/** The sentence for an error that came over from the worker. */
export const errorText = (error: unknown): string => problemText(problemCode(error))
