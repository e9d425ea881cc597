import { type Bytes, concat, fromHex } from '../crypto/bytes.ts'
import { shuffled } from '../crypto/random.ts'
import { dropAnswer, type HeldAnswer, heldAnswers, holdAnswer, storedForm, storeForm } from './store.ts'

/** What became of an answer on its way: taken, too late for its round, for a round not known there, or still to be sent. */
export type Sent = 'sent' | 'closed' | 'unknown' | 'waits'

/** What the endpoint says of an answer; one that was taken back is done with, and its copy here goes; it may take others while it takes this one not. */
type Posted = Sent | 'taken-back' | 'busy'

/** Lays a sealed form ready, so that the page opens without signal. Rejects when the browser refuses to store. */
export async function keepForm(round: string, sealed: Bytes): Promise<void> {
  await storeForm(round, sealed)
}

/** The sealed form of a round that lies ready here; nothing when none does. */
export const keptForm = (round: string): Promise<Bytes | undefined> => storedForm(round).catch(() => undefined)

/** How many sealed answers wait to be sent; those too late for their round are not among them. */
export async function held(): Promise<number> {
  return (await heldAnswers().catch(() => [])).filter(one => one.missed !== 'closed').length
}

/** Sends the sealed answers, shuffled and without any name; those that were taken leave the device. Never throws. */
export async function sendHeld(): Promise<void> {
  await alone(async () => {
    for (const one of shuffled((await heldAnswers()).filter(answer => answer.missed !== 'closed'))) {
      const outcome = await post(one)
      if (outcome === 'sent' || outcome === 'taken-back') await dropAnswer(one.id)
      else if (outcome === 'waits') return
      else if (outcome !== 'busy') await holdAnswer({ ...one, missed: outcome })
    }
  }).catch(() => undefined)
}

/** Lets an answer go that waits here, while nothing is being sent; returns whether there was one. Rejects when it cannot be deleted. */
export async function dropHeld(id: string): Promise<boolean> {
  let found = false
  await alone(async () => {
    found = (await heldAnswers().catch(() => [])).some(one => one.id === id)
    if (found) await dropAnswer(id)
  })
  return found
}

/** What is true of an answer now that was held; gone from here means it was taken. Rejects when the browser refuses to store. */
export async function standing(id: string): Promise<Sent> {
  const found = (await heldAnswers()).find(one => one.id === id)
  return found ? (found.missed ?? 'waits') : 'sent'
}

/** One answer to the endpoint; *waits* when it is out of reach, so that trying the others is of no use. Never throws. */
export async function post({ id, round, sealed }: HeldAnswer): Promise<Posted> {
  const answer = await fetch(`/api/rounds/${round}/answers`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: concat(fromHex(id), sealed),
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    // Browsers of 2021 do not have it; they wait as long as they wait.
    signal: AbortSignal.timeout?.(30_000) ?? null,
  }).catch(() => undefined)
  if (!answer || answer.status >= 500) return 'waits'
  if (answer.status === 429) return 'busy'
  if (answer.ok) return 'sent'
  if (answer.status === 409) return 'taken-back'
  return answer.status === 410 ? 'closed' : 'unknown'
}

/** Does the work while no other window or worker does the same. */
const alone = async (work: () => Promise<void>): Promise<void> =>
  globalThis.navigator?.locks ? navigator.locks.request('rinnalla-survey-send', work) : work()
