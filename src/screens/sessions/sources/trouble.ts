import { t } from '../../../ui/language.ts'
import { errorText, problemText } from '../../worker/problem.ts'

/** The sentences for what means another thing of recordings and files than elsewhere. */
const own = (code: string): string | undefined => {
  const texts: Readonly<Record<string, string>> = t().sources.trouble
  return texts[code]
}

/** The sentence for a problem with a recording, a picture or a document. */
export const troubleText = (code: string): string => own(code) ?? problemText(code)

/** The same for an error, of the page or of the worker. */
export function sourceTrouble(error: unknown): string {
  const code = (error instanceof Error ? error.message : '').split(':')[0] ?? ''
  return own(code) ?? errorText(error)
}
