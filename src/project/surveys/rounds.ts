import { type Bytes, fromBase64url, randomId, toBase64url } from '../../crypto/bytes.ts'
import { makeCode } from '../../crypto/code.ts'
import { makeSealing } from '../../crypto/pairs.ts'
import { saidState } from '../../domain/surveys/asked-round.ts'
import { testedLanguages } from '../../domain/surveys/easy-tested.ts'
import { easyTextOf, fingerprint } from '../../domain/surveys/easy-text.ts'
import {
  LEAST_K,
  leastK,
  MOST_K,
  type Round,
  type RoundOptions,
  type Survey,
  type TemplateName,
} from '../../domain/surveys/survey.ts'
import { problemError } from '../../wire/problem.ts'
import { roundContent, sealForm, sealResult, surveyFragment } from '../../wire/survey-seal.ts'
import type { Project } from '../open-project.ts'
import { originOf } from '../origin.ts'
import { shaped } from '../things/shaped.ts'
import { frozen, frozenAt, keysOf, publishable } from './frozen-round.ts'
import { releasedOf } from './released.ts'

/** A survey the app brings along, by the name of its file. Throws *offline* when that is not here. */
export async function templateOf(name: TemplateName): Promise<Survey> {
  const answer = await fetch(`/templates/${name}.json`).catch(() => undefined)
  if (!answer?.ok) throw problemError('offline')
  return shaped('survey', await answer.json())
}

/** Makes a draft of a survey the app brings along. Throws *offline* when its file is not here. */
export const newSurvey = async (project: Project, name: TemplateName): Promise<string> =>
  project.create('survey', await templateOf(name))

/** Opens a round: its keys first, so that no answer is ever sealed to a key nobody kept. */
export async function openRound(project: Project, wish: RoundOptions): Promise<string> {
  const round = randomId()
  const keys = await makeSealing()
  const survey = project.things.one('survey', wish.survey)?.values
  const values: Round = {
    ...wish,
    k: Math.min(MOST_K, Math.max(survey ? leastK(survey) : LEAST_K, wish.k)),
    state: 'open',
    inWords: '',
    key: toBase64url(keys.public),
    secret: toBase64url(makeCode()),
    tested: survey ? await testedIn(project, survey) : [],
    reachable: false,
    invented: false,
  }
  const said = survey ? frozen(survey, values) : null
  await project.create('roundKey', {
    round,
    secret: toBase64url(keys.secret),
    frozen: said,
    state: 'open',
    changed: {},
  })
  return project.create('round', values, { id: round })
}

/** The languages in which readers have tested the survey's easy version just as it stands. */
async function testedIn({ things }: Project, survey: Survey): Promise<readonly string[]> {
  const texts = survey.languages.map(
    async language => [language, await fingerprint(easyTextOf(survey, language))] as const,
  )
  const said = things.find({ kind: 'easyTested' }).map(one => one.values)
  return testedLanguages(said, await Promise.all(texts))
}

/** A round with its survey. Throws *item-locked* when one of them is not here, or nobody can answer it. */
export function roundAt({ things }: Project, id: string) {
  const round = things.one('round', id)?.values
  const survey = things.one('survey', round?.survey ?? '')?.values
  if (!round || !survey || round.key === '') throw problemError('item-locked')
  return { round, survey }
}

/** What opens a round's form, as a coordinator froze it where that is known here. */
function linkOf(project: Project, id: string): string {
  const { round } = roundAt(project, id)
  return frozenAt(project, id)?.link ?? round.secret
}

/** The address at which respondents open a round. */
export async function roundLink(project: Project, id: string): Promise<string> {
  const secret = linkOf(project, id)
  return `${await originOf(project.membership.context)}/survey/${surveyFragment(id, secret)}`
}

/** What a round's link opens: the name of what it says, and the sheets sealed with its secret. */
export type Sheets = {
  readonly content: string
  readonly k: number
  readonly closed: boolean
  seal(): Promise<{ readonly form: Bytes; readonly result?: Bytes }>
}

/** A round's form, and its result once a coordinator has released one, for whoever has its link. */
export async function sheetsOf(project: Project, id: string): Promise<Sheets> {
  const round = project.things.one('round', id)?.values
  const survey = project.things.one('survey', round?.survey ?? '')?.values
  const said = await publishable(project, id, round && survey && frozen(survey, round))
  if (!said) throw problemError('round-altered')
  const { form, link } = said
  const secret = fromBase64url(link)
  const result = releasedOf(project, id)
  return {
    k: form.k,
    closed: (saidState(keysOf(project, id)) ?? round?.state) === 'closed',
    content: await roundContent(secret, { form, result }),
    seal: async () => ({
      form: await sealForm(secret, id, form),
      ...(result ? { result: await sealResult(secret, id, result) } : {}),
    }),
  }
}
