import { type Bytes, fromBase64url, randomBytes } from '../crypto/bytes.ts'
import type { SurveyAnswer } from '../domain/surveys/survey.ts'
import type { SurveyForm } from '../domain/surveys/survey-form.ts'
import { answerIdOf, receiptLength } from '../wire/receipt.ts'
import { dropHeld, held, post, type Sent, sendHeld, standing } from './outbox.ts'
import { type HeldAnswer, holdAnswer, markAnswered } from './store.ts'

/** What has become of an answer: *unkept* while only this open page has it, since the browser stores nothing. */
export type Fate = Sent | 'unkept'

/** An answer as it is sealed; its round stands outside, and how it was given is a question of its own. */
export type Draft = Omit<SurveyAnswer, 'round' | 'mode'>

type To = Pick<SurveyForm, 'key'> & { readonly round: string }

/** An answer that is locked, and the receipt with which it can be taken back; that one stands in the open page alone. */
export type Locked = { readonly answer: HeldAnswer; readonly receipt: Bytes }

/** Locks an answer under the id of a fresh random receipt. Rejects when the part of the page that locks cannot be fetched. */
export async function lockAnswer({ key, round }: To, { language, easy, answers }: Draft): Promise<Locked> {
  const { sealAnswer } = await import('../wire/survey-answer.ts')
  const sealed = await sealAnswer(fromBase64url(key), round, { v: 1, language, easy, mode: '', answers })
  const receipt = randomBytes(receiptLength)
  return { answer: { id: await answerIdOf(receipt), round, sealed }, receipt }
}

/** Fetches and tries what will lock the answer, while there is still signal. Never throws. */
export const warmUp = async (to: To): Promise<void> => {
  await lockAnswer(to, { language: '', easy: false, answers: {} }).catch(() => undefined)
}

/** Answers no browser would store; gone with the page. */
const unkept = new Map<string, HeldAnswer>()

/** Those of them that came too late. */
const refused = new Set<string>()

/** Those that have left: no browser that stores nothing could be asked for them later. */
const taken = new Set<string>()

/** Whether something would be lost if the page were closed now. */
export const wouldBeLost = (): boolean => unkept.size > refused.size

/** Stores an answer; `own` says that the device is the person's own and is to remember that it has answered. */
export async function keepAnswer(answer: HeldAnswer, own: boolean): Promise<Fate> {
  try {
    await holdAnswer(answer)
  } catch {
    unkept.set(answer.id, answer)
    return 'unkept'
  }
  if (own) await markAnswered(answer.round).catch(() => undefined)
  return 'waits'
}

/** Sends what waits, stored or not. Never throws. */
export async function sendAll(): Promise<void> {
  for (const answer of unkept.values()) {
    if (refused.has(answer.id)) continue
    const outcome = await post(answer)
    if (outcome === 'sent' || outcome === 'taken-back') {
      unkept.delete(answer.id)
      taken.add(answer.id)
    } else if (outcome === 'closed') refused.add(answer.id)
  }
  if ((await held()) > 0) await sendHeld()
}

/** Lets an answer go that has not left, stored or not; returns whether there was one. Rejects when it cannot be deleted. */
export const dropWaiting = async (id: string): Promise<boolean> => unkept.delete(id) || dropHeld(id)

/** What has become of an answer by now. */
export async function fateOf(id: string): Promise<Fate> {
  if (taken.has(id)) return 'sent'
  if (refused.has(id)) return 'closed'
  return unkept.has(id) ? 'unkept' : standing(id).catch(() => 'waits')
}

/** Does something now, whenever there may be signal again, and every half minute; returns what ends it. */
export function whenSignal(work: () => void): () => void {
  const seen = () => document.visibilityState === 'visible' && work()
  const timer = setInterval(work, 30_000)
  addEventListener('online', work)
  document.addEventListener('visibilitychange', seen)
  work()
  return () => {
    clearInterval(timer)
    removeEventListener('online', work)
    document.removeEventListener('visibilitychange', seen)
  }
}
