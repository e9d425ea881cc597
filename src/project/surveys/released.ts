import * as v from 'valibot'
import { type Bytes, fromBase64url } from '../../crypto/bytes.ts'
import { newestRelease, stillSays, toldOf } from '../../domain/surveys/release.ts'
import { toldSchema } from '../../domain/surveys/result-schema.ts'
import type { ToldResult } from '../../domain/surveys/told-result.ts'
import { refusedOf, request } from '../../members/endpoint-client.ts'
import type { Write } from '../../merge/write.ts'
import { openResult } from '../../wire/survey-seal.ts'
import type { Project } from '../open-project.ts'
import { keysOf } from './frozen-round.ts'

/** What those who were asked are told of a round's result: what a coordinator released, whatever others publish. */
export function releasedOf({ things }: Pick<Project, 'things'>, round: string): ToldResult | undefined {
  const newest = newestRelease(things.find({ kind: 'release', where: { round } }).map(one => one.values))
  return newest && toldOf(newest)
}

/** Notes with the release what a coordinator writes about what happens next: others may write it in the result, not here. */
export async function noteNext(
  project: Pick<Project, 'things' | 'writes'>,
  id: string,
  writes: readonly Write[],
): Promise<void> {
  const said = writes.find(one => one.do === 'text' && one.name === 'next')
  if (!said || !project.things.one('result', id)) return
  for (const release of project.things.find({ kind: 'release', where: { result: id } }))
    await project.writes(release.id, [said])
}

/**
 * A result that was out before releases were kept stays out: what a coordinator's older app gave the endpoint is kept as
 * the release. Only of rounds that an older app opened.
 */
export async function adoptPublished(project: Project, round: string): Promise<void> {
  const old = keysOf(project, round).find(({ values }) => !values.frozen?.head)?.values
  if (!old || project.things.find({ kind: 'release', where: { round } }).length > 0) return
  const row = project.things.one('round', round)?.values
  const told = await publishedAt(project, round, fromBase64url(old.frozen?.link ?? row?.secret ?? ''))
  if (!told) return
  const results = project.things.find({ kind: 'result', where: { round } })
  const { next, ...said } = told
  const release = { round, result: '', on: '', told: said, next }
  const of = results.find(one => stillSays(release, one.values))
  await project.create('release', { ...release, result: of?.id ?? '', on: of?.values.on ?? '' })
}

/** What the endpoint has as a round's result, opened with the secret of its link; nothing when it has none that opens. */
async function publishedAt({ membership }: Project, round: string, secret: Bytes): Promise<ToldResult | undefined> {
  try {
    const sealed = await request(membership.context, { method: 'GET', target: `/api/rounds/${round}/result` })
    return await openResult(secret, round, sealed)
      .then(said => v.parse(toldSchema, said))
      .catch(() => undefined)
  } catch (error) {
    if (refusedOf(error)?.status === 404) return undefined
    throw error
  }
}
