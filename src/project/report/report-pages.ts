import { fromBase64url, randomId, toBase64url } from '../../crypto/bytes.ts'
import { makeCode } from '../../crypto/code.ts'
import type { ReportPage } from '../../domain/report/report.ts'
import { LEAST_K } from '../../domain/surveys/survey.ts'
import { refusedOf } from '../../members/endpoint-client.ts'
import { deleteEndpointRound } from '../../members/rounds.ts'
import { problemError } from '../../wire/problem.ts'
import { roundContent, sealForm, sealResult, surveyFragment } from '../../wire/survey-seal.ts'
import type { Project } from '../open-project.ts'
import { originOf } from '../origin.ts'
import type { Sheets } from '../surveys/rounds.ts'

/** The pages of reports that are kept, the newest row of each published report first. */
const pagesOf = ({ things }: Pick<Project, 'things'>) => things.find({ kind: 'reportPage' })

/**
 * Puts what a published report says now on its page, which is made if there is none; the address stays the same. Throws
 * *item-locked* when the report is not here, *only-coordinator* when she may not.
 */
export async function putReportPage(project: Project, told: string): Promise<void> {
  const says = project.things.one('toldReport', told)?.values
  if (!says) throw problemError('item-locked')
  const there = pagesOf(project).find(one => one.values.told === told)
  if (there) await project.edit(there.id, { says }, there.view)
  else await project.create('reportPage', { told, round: randomId(), secret: toBase64url(makeCode()), says })
}

/**
 * Takes a published report back: its page is erased at the endpoint first, then nobody in the project reads it any more;
 * what was written stays as a draft. Throws *offline* while a page could not be erased.
 */
export async function withdrawReport(project: Project, told: string): Promise<void> {
  for (const { id, values } of pagesOf(project).filter(one => one.values.told === told)) {
    await deleteEndpointRound(project.membership, values.round).catch(error => {
      if (refusedOf(error)?.status !== 404) throw error
    })
    await project.remove(id)
  }
  await project.remove(told)
}

/** The address of a report's page; empty while it has none. */
export async function reportLink(project: Project, told: string): Promise<string> {
  const page = pagesOf(project).find(one => one.values.told === told)?.values
  return page ? `${await originOf(project.membership.context)}/survey/${surveyFragment(page.round, page.secret)}` : ''
}

/** The pages by their names at the endpoint. */
export const reportRounds = (project: Pick<Project, 'things'>): readonly string[] =>
  pagesOf(project).flatMap(({ values }) => (/^[0-9a-f]{32}$/.test(values.round) ? [values.round] : []))

/** What the endpoint keeps of a page: a round that is closed from the beginning, with the report where a result would be. */
export async function reportSheets(project: Pick<Project, 'things'>, round: string): Promise<Sheets | undefined> {
  const page = pagesOf(project).find(one => one.values.round === round)?.values
  if (!page) return undefined
  const secret = fromBase64url(page.secret)
  const result = saidOf(page)
  const form = { v: 1, report: true }
  return {
    k: LEAST_K,
    closed: true,
    content: await roundContent(secret, { form, result }),
    seal: async () => ({
      form: await sealForm(secret, round, form),
      result: await sealResult(secret, round, result),
    }),
  }
}

/** What a page shows; `v` is the version of this shape. */
const saidOf = ({ says }: ReportPage) => ({ v: 1, report: says }) as const
