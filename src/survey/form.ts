import type { Bytes } from '../crypto/bytes.ts'
import type { SurveyForm } from '../domain/surveys/survey-form.ts'
import { openForm } from '../wire/survey-seal.ts'
import type { Early } from './early.ts'
import type { Found } from './fetch-sealed.ts'
import { isForm } from './form-shape.ts'
import { storedForm, storeForm } from './store.ts'

/** Why no survey can be shown. */
export type FormProblem = 'survey-cut' | 'survey-wrong' | 'survey-closed' | 'survey-newer' | 'survey-offline'

/** A form that is open: `kept` once it lies sealed on this device, `closed` once the endpoint says that its round is. */
export type OpenedForm = {
  readonly form: SurveyForm
  readonly round: string
  readonly secret: Bytes
  readonly kept: Promise<boolean>
  readonly closed: Promise<boolean>
}

/** The form behind a link: from this device when it lies here, else as the endpoint sends it, which was asked either way. */
export async function findForm({ read, loan, form: coming }: Early): Promise<OpenedForm | FormProblem> {
  if (read === 'wrong' || read === 'cut' || !coming) return read === 'cut' ? 'survey-cut' : 'survey-wrong'
  // A tablet's own round may not be known yet; a phone had it from the endpoint.
  const closed = coming.then(found => found === 'closed' || (found === 'unknown' && !loan))
  const stored = await storedForm(read.round).catch(() => undefined)
  const here = stored && (await opened(read, stored))
  if (here && typeof here !== 'string')
    return {
      form: here,
      ...read,
      closed,
      kept: coming.then(found => keep(read.round, found)).then(() => true),
    }
  const found = await coming
  if (found === 'closed') return 'survey-closed'
  if (found === 'unknown') return 'survey-wrong'
  if (found === 'silent') return here ?? 'survey-offline'
  const form = await opened(read, found)
  return typeof form === 'string' ? form : { form, ...read, closed, kept: keep(read.round, found) }
}

async function keep(round: string, found: Found): Promise<boolean> {
  if (typeof found === 'string') return false
  return storeForm(round, found).then(
    () => true,
    () => false,
  )
}

type Read = { readonly round: string; readonly secret: Bytes }

async function opened({ secret, round }: Read, sealed: Bytes): Promise<SurveyForm | 'survey-wrong' | 'survey-newer'> {
  const form = await openForm(secret, round, sealed).catch(() => undefined)
  if (typeof form !== 'object' || form === null || !('v' in form)) return 'survey-wrong'
  return isForm(form) ? form : 'survey-newer'
}
