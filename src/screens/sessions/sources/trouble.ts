import { t } from '../../../ui/language.ts'
import { problemCode, problemText, type Told } from '../../worker/problem.ts'

/** The sentence for a problem with a recording, a picture or a document; some mean another thing of these than elsewhere. */
export function troubleText(code: Told): string {
  const own: Partial<Record<Told, string>> = t().sources.trouble
  return own[code] ?? problemText(code)
}

/** The same for an error, of the page or of the worker. */
export const sourceTrouble = (error: unknown): string => troubleText(problemCode(error))
