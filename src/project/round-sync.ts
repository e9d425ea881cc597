import * as v from 'valibot'
import { type Bytes, fromBase64url } from '../crypto/bytes.ts'
import { importOpening } from '../crypto/pairs.ts'
import type { SurveyAnswer } from '../domain/survey.ts'
import type { Thing } from '../domain/thing.ts'
import { type Membership, signerOf } from '../members/membership.ts'
import { personOf } from '../members/person.ts'
import { refusedOf, request } from '../members/send.ts'
import type { VaultDatabase } from '../storage/database.ts'
import { encodeRound, type KnownRounds, readKnownRounds, readReleased, type WireAnswer } from '../wire/rounds.ts'
import { levelOf } from '../wire/state.ts'
import { openAnswer } from '../wire/survey-answer.ts'
import type { Project } from './open-project.ts'
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
  const { shelf } = project
  const rounds = shelf.find({ kind: 'round' }).filter(({ values }) => values.key && shelf.one('survey', values.survey))
  if (!zone || rounds.length === 0) return
  let known = await knownAt(project.membership)
  if (!known) return
  let told = false
  for (const round of rounds) {
    const there = known.find(one => one.id === round.id)
    if (await bringInOrder(project, round, { zone, known: there })) told = true
  }
  // What a closing has released is fetched at once.
  if (told) known = await knownAt(project.membership)
  for (const { id, arrived, released, takenBack } of known ?? []) {
    await dropTakenBack(db, project, { round: id, receipts: takenBack })
    project.answers.tell(id, arrived)
    if (released > (await storedOf(db, project, id).count())) await fetchReleased(db, project, id)
  }
  await openStored(db, project)
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

/** Tells the endpoint of a round it lacks or has otherwise, and the others that its link works; answers whether it was told. */
async function bringInOrder(
  project: Project,
  { id, values }: Thing<'round'>,
  { zone, known }: { zone: string; known: KnownRounds[number] | undefined },
): Promise<boolean> {
  const closed = values.state === 'closed'
  const { content, seal } = await sheetsOf(project, id)
  const differs = !known || known.closed !== closed || known.content !== content
  if (differs)
    await ask(
      project.membership,
      'PUT',
      `rounds/${id}`,
      encodeRound({ zone, k: values.k, closed, content, ...(await seal()) }),
    )
  if (!values.reachable) await project.edit(id, { reachable: true }, project.shelf.book(id)?.view ?? 0)
  return differs
}

async function fetchReleased(db: VaultDatabase, project: Project, round: string): Promise<void> {
  let after = ''
  for (;;) {
    const page = readReleased(await ask(project.membership, 'GET', `rounds/${round}/answers?after=${after}`))
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
export async function openStored(db: VaultDatabase, project: Project): Promise<void> {
  for (const { values } of project.shelf.find({ kind: 'roundKey' })) {
    const sealed = (await storedOf(db, project, values.round).toArray()).filter(
      one => !project.answers.has(values.round, one.id),
    )
    if (sealed.length === 0) continue
    const keys = await importOpening(fromBase64url(values.secret))
    const opened: [string, SurveyAnswer | null][] = []
    for (let i = 0; i < sealed.length; i += AT_ONCE)
      opened.push(...(await Promise.all(sealed.slice(i, i + AT_ONCE).map(one => open(keys, values.round, one)))))
    project.answers.put(values.round, opened)
  }
}

async function open(
  keys: CryptoKeyPair,
  round: string,
  { id, sealed }: WireAnswer,
): Promise<[string, SurveyAnswer | null]> {
  try {
    const { v: _, ...answer } = v.parse(answerShape, await openAnswer(keys, round, sealed))
    return [id, { round, ...answer }]
  } catch {
    // Anybody may send bytes to a round: what is no answer is none.
    return [id, null]
  }
}

const short = v.pipe(v.string(), v.maxLength(40))
const answerShape = v.object({
  v: v.literal(1),
  language: short,
  easy: v.boolean(),
  mode: short,
  answers: v.record(short, v.union([v.number(), v.string()])),
})
