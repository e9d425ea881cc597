import * as v from 'valibot'
import type { Bytes } from '../../crypto/bytes.ts'
import type { SurveyAnswer } from '../../domain/surveys/survey.ts'
import { refusedOf, request } from '../../members/endpoint-client.ts'
import { type Membership, signerOf } from '../../members/membership.ts'
import { personOf } from '../../members/person.ts'
import type { VaultDatabase } from '../../storage/database.ts'
import { limits } from '../../wire/limits.ts'
import { type Problem, problemError, problemOf } from '../../wire/problem.ts'
import { encodeRound, type KnownRounds, readKnownRounds, readReleased, type WireAnswer } from '../../wire/rounds.ts'
import { levelOf } from '../../wire/state.ts'
import { openAnswer } from '../../wire/survey-answer.ts'
import type { Project } from '../open-project.ts'
import { reportRounds, reportSheets } from '../report/report-pages.ts'
import { keysOf, pairOf } from './frozen-round.ts'
import { keepForms } from './lending.ts'
import { adoptPublished } from './released.ts'
import type { Respondents } from './respondents.ts'
import { sheetsOf } from './rounds.ts'
import { dropTakenBack } from './taken-back.ts'

const AT_ONCE = 20

/**
 * One round with the endpoint about surveys: sealed answers that lie on this device leave it; whoever may read answers
 * brings the endpoint's rounds in order, lets go what was taken back and fetches what was released.
 */
export async function syncRounds(db: VaultDatabase, project: Project, respondents: Respondents): Promise<void> {
  await respondents.sendHeld()
  const zone = answersZone(project.membership)
  const rounds = roundsOf(project)
  if (!zone) return keepForms(project, respondents)
  if (rounds.length === 0) return
  let known = await knownAt(project.membership)
  if (!known) return
  const trouble = new Map<string, Problem>()
  let told = false
  for (const round of rounds) {
    const there = known.find(one => one.id === round)
    await apart(trouble, round, async () => {
      if (await bringInOrder(project, round, { zone, known: there })) told = true
    })
  }
  // What a closing has released is fetched at once.
  if (told) known = await knownAt(project.membership)
  for (const round of known ?? []) await apart(trouble, round.id, () => fetchAll(db, project, round))
  project.answers.trouble(trouble)
  await openAnswers(db, project)
}

/** Rounds that can be answered, those coordinators keep a key of, whatever has become of the round itself; and pages of reports. */
function roundsOf(project: Project): readonly string[] {
  const { things } = project
  const made = things.find({ kind: 'round' }).filter(({ values }) => values.key && things.one('survey', values.survey))
  const kept = things.find({ kind: 'roundKey' }).filter(({ values }) => values.frozen)
  return [...new Set([...made.map(one => one.id), ...kept.map(one => one.values.round), ...reportRounds(project)])]
}

/** Works on one round; what stands against it is told there and stops no other round. */
async function apart(trouble: Map<string, Problem>, round: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    const problem = problemOf(error)
    if (problem === 'offline' || problem === 'server-silent') throw error
    trouble.set(round, problem === 'round-altered' ? problem : 'round-stopped')
  }
}

async function fetchAll(db: VaultDatabase, project: Project, known: KnownRounds[number]): Promise<void> {
  const { id, arrived, released, takenBack } = known
  await dropTakenBack(db, project, { round: id, receipts: takenBack })
  project.answers.tell(id, arrived)
  if (released > (await storedOf(db, project, id).count())) await fetchReleased(db, project, id)
}

/** The zone of answers, if this person may read and write it. */
function answersZone(m: Membership): string | undefined {
  const zone = [...m.state.zones.values()].find(one => one.kind === 'answers')?.id
  return zone && levelOf(m.state, personOf(m), zone) === 2 ? zone : undefined
}

const ask = (m: Membership, method: string, path: string, body?: Bytes): Promise<Bytes> =>
  request(m.context, { method, target: `/api/p/${m.project}/${path}`, by: signerOf(m.me), ...(body ? { body } : {}) })

/** What the endpoint has of our rounds; nothing at an endpoint that is older than surveys. */
async function knownAt(m: Membership): Promise<KnownRounds | undefined> {
  try {
    return readKnownRounds(await ask(m, 'GET', 'rounds'))
  } catch (error) {
    if (refusedOf(error)?.problem === 'not-found') return undefined
    throw error
  }
}

/** Tells the endpoint of a round it lacks or has otherwise, and the others that its link works; returns whether it was told. */
async function bringInOrder(
  project: Project,
  id: string,
  { zone, known }: { zone: string; known: KnownRounds[number] | undefined },
): Promise<boolean> {
  const report = await reportSheets(project, id)
  if (known && !report) await adoptPublished(project, id)
  const { content, k, closed, seal } = report ?? (await sheetsOf(project, id))
  const differs = !known || known.closed !== closed || known.content !== content
  if (differs)
    await ask(project.membership, 'PUT', `rounds/${id}`, encodeRound({ zone, k, closed, content, ...(await seal()) }))
  const round = project.things.one('round', id)
  if (round && !round.values.reachable) await project.edit(id, { reachable: true }, round.view)
  return differs
}

async function fetchReleased(db: VaultDatabase, project: Project, round: string): Promise<void> {
  let after = ''
  for (let count = 0; count <= limits.answers; ) {
    const page = readReleased(await ask(project.membership, 'GET', `rounds/${round}/answers?after=${after}`))
    count += page.length
    // An endpoint that gives the same page again and again is not followed for ever.
    if (page.some(({ id }) => id <= after)) throw problemError('server-fault')
    await db.answer.bulkPut(page.map(({ id, sealed }) => ({ project: project.membership.project, round, id, sealed })))
    const last = page.at(-1)
    if (!last) return
    after = last.id
  }
}

function storedOf(db: VaultDatabase, { membership }: Project, round: string) {
  const key = [membership.project, round]
  return db.answer.where('[project+round+id]').between([...key, ''], [...key, '\uffff'])
}

/** Opens the answers stored on this device that are not open yet; where a round's private key is missing they stay sealed. */
export async function openAnswers(db: VaultDatabase, project: Project): Promise<void> {
  const rounds = new Set(project.things.find({ kind: 'roundKey' }).map(one => one.values.round))
  for (const round of rounds) {
    const found = await Promise.all(keysOf(project, round).map(one => pairOf(one.values)))
    const keys = found.filter(one => one !== undefined)
    const stored = await storedOf(db, project, round).toArray()
    const sealed = stored.filter(one => !project.answers.has(round, one.id, keys.length))
    const opened: [string, SurveyAnswer | null][] = []
    for (let i = 0; i < sealed.length; i += AT_ONCE)
      opened.push(...(await Promise.all(sealed.slice(i, i + AT_ONCE).map(one => open(keys, round, one)))))
    if (keys.length > 0) project.answers.put(round, opened, keys.length)
  }
}

/** Each key is tried: one that somebody laid beside the true one hides nothing. Anybody may send bytes that are no answer. */
async function open(
  keys: readonly CryptoKeyPair[],
  round: string,
  { id, sealed }: WireAnswer,
): Promise<[string, SurveyAnswer | null]> {
  for (const key of keys) {
    const said = await openAnswer(key, round, sealed).catch(() => undefined)
    const read = v.safeParse(answerShape, said)
    if (!read.success) continue
    const { v: _, ...answer } = read.output
    return [id, { round, ...answer }]
  }
  return [id, null]
}

const short = v.pipe(v.string(), v.maxLength(40))
const answerShape = v.object({
  v: v.literal(1),
  language: short,
  easy: v.boolean(),
  mode: short,
  answers: v.record(short, v.union([v.number(), v.string()])),
})
