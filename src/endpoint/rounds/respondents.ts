import type { Context, Hono } from 'hono'
import type { Bytes } from '../../crypto/bytes.ts'
import { limits } from '../../wire/limits.ts'
import { receiptLength } from '../../wire/receipt.ts'
import { readSentAnswer, type WireAnswer } from '../../wire/rounds.ts'
import { answerSizes, sealOverhead } from '../../wire/survey-seal.ts'
import type { Transaction } from '../database/database.ts'
import { checkSize, readBytes } from '../members/signed.ts'
import type { Parts } from '../parts.ts'
import { type Limiter, openLimiter } from '../requests/limiter.ts'
import { refuse } from '../requests/refusal.ts'
import { placedAt, putAnswer } from './places.ts'
import { release } from './release.ts'
import { roundId } from './rounds.ts'
import { roundOf, type StoredRound } from './stored-round.ts'
import { takeBack } from './taken-back.ts'
import { placesFor, tally, usualPlaces } from './tally.ts'

const mostBytes = 16 + sealOverhead + Math.max(...answerSizes)
const hour = 3600

async function openRound(tx: Transaction, id: string): Promise<StoredRound> {
  const round = await roundOf(tx, id)
  if (!round) throw refuse(404, 'no-round')
  if (Number(round.closed) === 1) throw refuse(410, 'round-closed')
  return round
}

const isRound = async (tx: Transaction, id: string): Promise<boolean> =>
  (await tx.get('SELECT id FROM round WHERE id = ?', id)) !== undefined

/**
 * Places that the surplus of the longest answers may take in a round; once they are used up, shorter answers still
 * come in.
 */
const mostOfLongest = 8000

async function checkRoom(tx: Transaction, round: string, sealed: Uint8Array): Promise<void> {
  const now = await tally(tx, round)
  const all = now.waiting + now.released + now.backWaiting + now.backReleased
  const more = placesFor(sealed.length) - usualPlaces
  if (all >= limits.answers || (more > 0 && now.longest + more > mostOfLongest)) throw refuse(429, 'too-many')
}

/** Stores an answer and tells whether it was new; `pace` refuses when too many come at once, and is not called for a retry. */
async function take(tx: Transaction, to: string, given: WireAnswer & { pace: () => void }): Promise<boolean> {
  const { id, sealed, pace } = given
  // A retry of an accepted answer succeeds even after the round was closed.
  const known = await placedAt(tx, to, id)
  if (known?.receipt) throw refuse(409, 'taken-back')
  if (known) return false
  const round = await openRound(tx, to)
  await checkRoom(tx, round.id, sealed)
  pace()
  await putAnswer(tx, round.id, { id, sealed })
  await release(tx, { id: round.id, k: Number(round.k), closed: false })
  return true
}

function answerIn(body: Bytes): WireAnswer {
  try {
    return readSentAnswer(body)
  } catch {
    throw refuse(422, 'invalid', { why: 'answer' })
  }
}

/**
 * The routes of respondents: no name, no signature, no cookie. Requests are counted by address, in memory only, and
 * generously, since a whole municipality may share one.
 */
export function respondentRoutes(app: Hono, parts: Parts): void {
  // A limit for each route, so that somebody who loads forms or guesses receipts in a loop keeps no one behind the same
  // address from answering.
  const looking = openLimiter(1200, hour, parts.now)
  const answering = openLimiter(1200, hour, parts.now)
  const takingBack = openLimiter(1200, hour, parts.now)
  const nowhere = openLimiter(300, hour, parts.now)
  const perRound = openLimiter(6000, hour, parts.now)
  const checkPace = async (c: Context, round: string, of: Limiter, none: 'no-round' | 'no-answer' = 'no-round') => {
    const address = parts.addressOf(c)
    if (!(await parts.database.read(tx => isRound(tx, round)))) {
      throw nowhere.take(address) ? refuse(404, none) : refuse(429, 'too-many')
    }
    if (!of.take(address)) throw refuse(429, 'too-many')
  }

  const bodyOf = (c: Context, most: number) =>
    readBytes(c, { bodies: parts.bodies, of: { address: parts.addressOf(c) }, most })

  app.get('/api/rounds/:round/form', async c => {
    const id = roundId(c.req.param('round'))
    await checkPace(c, id, looking)
    const { form } = await parts.database.read(tx => openRound(tx, id))
    c.header('content-type', 'application/octet-stream')
    return c.body(new Uint8Array(form))
  })

  app.get('/api/rounds/:round/result', async c => {
    const id = roundId(c.req.param('round'))
    await checkPace(c, id, looking)
    const round = await parts.database.read(tx => roundOf(tx, id))
    if (!round?.result) throw refuse(404, 'no-round')
    c.header('content-type', 'application/octet-stream')
    return c.body(new Uint8Array(round.result))
  })

  app.post('/api/rounds/:round/answers', async c => {
    const id = roundId(c.req.param('round'))
    checkSize(c, mostBytes)
    await checkPace(c, id, answering)
    const answer = answerIn(await bodyOf(c, mostBytes))
    // A long answer costs its address one for each place it takes.
    answering.charge(parts.addressOf(c), placesFor(answer.sealed.length) - 1)
    // The round's limit counts accepted answers only, or one address could exhaust it with rubbish.
    const pace = () => {
      if (!perRound.has(id)) throw refuse(429, 'too-many')
    }
    const isNew = await parts.database.transaction(async tx => take(tx, id, { ...answer, pace }), id)
    if (isNew) perRound.take(id)
    // Empties the write-ahead log, which would keep the order in which answers came.
    await parts.database.checkpoint()
    return c.body(null, 204)
  })

  app.post('/api/rounds/:round/taken-back', async c => {
    const id = roundId(c.req.param('round'))
    checkSize(c, receiptLength)
    await checkPace(c, id, takingBack, 'no-answer')
    const receipt = await bodyOf(c, receiptLength)
    if (receipt.length !== receiptLength) throw refuse(422, 'invalid', { why: 'receipt' })
    const taken = await parts.database.transaction(async tx => takeBack(tx, id, receipt), id)
    // Listed before it is confirmed: what was called erased must stay so after a restore.
    await parts.erasures?.answers.add(taken)
    await parts.database.checkpoint()
    return c.body(null, 204)
  })
}
