import { t } from '../../ui/language.ts'
import { problemCode, problemText } from '../problem.ts'

/** The sentence for a problem with a recording, a picture or a document; some mean another thing here than elsewhere. */
export function troubleText(code: string): string {
  const own: Readonly<Record<string, string>> = t().sources.trouble
  return own[code] ?? problemText(code)
}

/** The same for an error that came over from the worker. */
export const sourceTrouble = (error: unknown): string => troubleText(problemCode(error))
