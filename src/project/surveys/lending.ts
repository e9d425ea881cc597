import { type Bytes, fromBase64url } from '../../crypto/bytes.ts'
import { formOf } from '../../domain/surveys/survey-form.ts'
import { request } from '../../members/endpoint-client.ts'
import { problemError } from '../../wire/problem.ts'
import { openForm, sealForm, surveyFragment } from '../../wire/survey-seal.ts'
import type { Project } from '../open-project.ts'
import { frozenAt } from './frozen-round.ts'
import type { Respondents } from './respondents.ts'
import { roundAt } from './rounds.ts'

/** How long somebody who holds out her tablet waits for the endpoint. */
const PATIENCE_MS = 3_000

/**
 * Lays a round's form ready for the respondents' page of this device; returns what comes after `/survey/`. It is the form
 * that a coordinator froze, or the endpoint's; only where neither has ever been here, as the round says. Throws
 * *round-altered* when the endpoint's does not open with what the round says.
 */
export async function lend(project: Project, id: string, respondents: Respondents): Promise<string> {
  const { round, survey } = roundAt(project, id)
  const ours = frozenAt(project, id)
  const link = ours?.link ?? round.secret
  const secret = fromBase64url(link)
  const out = ours ? undefined : await publishedForm(project, id, respondents)
  if (out && !(await opens(secret, id, out))) throw problemError('round-altered')
  const form = out ?? (await sealForm(secret, id, ours?.form ?? formOf(survey, round)))
  await respondents.keepForm(id, form)
  return surveyFragment(id, link)
}

/** Keeps the forms of open rounds on the device of somebody who has no coordinator's copy, while there is signal. Never throws. */
export async function keepForms(project: Project, respondents: Respondents): Promise<void> {
  for (const { id, values } of project.things.find({ kind: 'round' })) {
    if (values.state !== 'open' || !values.reachable || (await respondents.keptForm(id))) continue
    const form = await formAt(project, id)
    if (form) await respondents.keepForm(id, form).catch(() => undefined)
  }
}

async function publishedForm(project: Project, id: string, respondents: Respondents): Promise<Bytes | undefined> {
  const late = new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), PATIENCE_MS))
  return (await Promise.race([formAt(project, id), late])) ?? respondents.keptForm(id)
}

/** A round's sealed form at the endpoint; nothing when it cannot be had now. */
const formAt = ({ membership }: Project, id: string): Promise<Bytes | undefined> =>
  request(membership.context, { method: 'GET', target: `/api/rounds/${id}/form` }).catch(() => undefined)

const opens = (secret: Bytes, id: string, form: Bytes): Promise<boolean> =>
  openForm(secret, id, form).then(
    () => true,
    () => false,
  )
