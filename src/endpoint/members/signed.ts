import type { Context } from 'hono'
import type { Bytes } from '../../crypto/bytes.ts'
import { decodeCbor } from '../../wire/cbor.ts'
import { isProjectId } from '../../wire/members.ts'
import { readSignature, verifyRequest } from '../../wire/request.ts'
import type { Holder, State } from '../../wire/state.ts'
import type { Transaction } from '../database/database.ts'
import { digestNow } from '../hash.ts'
import type { Parts } from '../parts.ts'
import type { Bodies, Sender } from '../requests/bodies.ts'
import { bodyIn } from '../requests/busy.ts'
import type { Nonces } from '../requests/nonce.ts'
import { brokenOff, refuse } from '../requests/refusal.ts'
import { utcDay } from '../utc-day.ts'
import { inUse } from './states.ts'

/** A signed request as claimed: who says to have signed what. */
export type Claim = NonNullable<ReturnType<typeof readSignature>>

/** Refuses a body that says it is larger than `most` bytes. */
export function checkSize(c: Context, most: number): void {
  if (Number(c.req.header('content-length') ?? 0) > most) throw refuse(413, 'too-large', { most })
}

/**
 * The claim in the signature headers of a request; refuses a request without them or with headers of another profile.
 */
export function claimOf(c: Context): Claim {
  const claim = readSignature(name => c.req.header(name))
  if (!claim) throw refuse(400, 'signature')
  return claim
}

/** The holder if it may act today; else refuses with the code that its person is shown. */
export function requireHolder(state: State, id: string, today: string): Holder {
  const holder = state.holders.get(id)
  if (!holder) throw refuse(401, 'unknown-holder')
  if (holder.status === 'removed') throw refuse(403, 'removed')
  if (holder.status === 'used') throw refuse(410, 'used')
  if (holder.until && holder.until < today) throw refuse(410, 'expired')
  if (!inUse(state, holder, today)) throw refuse(403, 'ended')
  return holder
}

/** Refuses a nonce that is not this endpoint's or too old; the answer carries a fresh one. */
export async function checkNonce(nonces: Nonces, claim: Claim): Promise<void> {
  if (!(await nonces.good(claim.nonce))) throw refuse(401, 'stale-nonce')
}

/** Refuses a request that the owner of this public key has not signed. */
export async function checkSignature(c: Context, claim: Claim, point: Bytes): Promise<void> {
  const url = new URL(c.req.url)
  const signed = { method: c.req.method, path: url.pathname, query: url.search || '?', ...claim }
  if (!(await verifyRequest(point, signed, claim.signature))) throw refuse(401, 'signature')
}

/** A body to be read: who sends it, into which room, and most bytes of it. */
export type Reading = { readonly bodies: Bodies; readonly of: Sender; readonly most: number }

/** Memory that a body begins with. */
const atLeast = 1024

/** What a body is read into, no larger than it may become: doubled when it is full, as one that says how long it is may lie. */
function roomier(held: Bytes, { length, most }: { length: number; most: number }): Bytes {
  const wider = new Uint8Array(Math.max(length, Math.min(most, Math.max(atLeast, held.length * 2))))
  wider.set(held)
  return wider
}

/** Seconds after which whoever sent too slowly while others found no room may come back. */
const comeBack = 2

/**
 * The body, read no further than `most` bytes; refused while its sender, or others, fill the room for bodies, and let go
 * when it comes too slowly for those who wait for room. It lies in one piece of memory, and that is what counts: each of
 * the parts it comes in would take some hundred bytes more, and who sends one byte at a time would hold far more than was
 * counted.
 */
export async function readBytes(c: Context, { bodies, of, most }: Reading): Promise<Bytes> {
  const reader = c.req.raw.body?.getReader()
  let isBrokenOff = false
  const next = () =>
    reader?.read().catch(() => {
      isBrokenOff = true
      // A line that breaks off is no fault of the program, nor of who sends: nobody hears this, it is counted.
      throw refuse(brokenOff, 'unreadable')
    })
  const stop = (): void => void reader?.cancel().catch(() => undefined)
  let isLetGo = false
  const room = bodies.begin(of, () => {
    isLetGo = true
    stop()
  })
  const said = Number(c.req.header('content-length')) || most
  let held: Bytes = new Uint8Array(0)
  let length = 0
  try {
    // With chunked transfer encoding there is no content-length to check beforehand.
    for (let part = await next(); part?.value; part = await next()) {
      const before = length
      length += part.value.length
      room.came(part.value.length)
      if (length > most) throw refuse(413, 'too-large', { most })
      if (length > held.length) {
        const wider = roomier(held, { length, most: Math.min(said, most) })
        if (!room.take(wider.length - held.length)) throw refuse(429, 'too-many')
        held = wider
      }
      held.set(part.value, before)
    }
    if (isLetGo) throw refuse(503, 'busy', { after: comeBack })
    return length === held.length ? held : held.slice(0, length)
  } finally {
    room.end(isBrokenOff)
    stop()
  }
}

/** The body as `readBytes` gives it, refused when it is not the one of the claimed digest. */
export async function readBody(c: Context, claim: Claim, reading: Reading): Promise<Bytes> {
  const body = await readBytes(c, reading)
  if (digestNow(body) !== claim.digest) throw refuse(400, 'digest')
  bodyIn(c)
  return body
}

/**
 * What a request costs beyond one: rows and entries are work for each 64 KB, pieces of files are not charged by this.
 */
export const costOf = (body: Bytes): number => Math.floor(body.length / 65_536)

/** What `read` makes of a body's CBOR; refuses a body that is no CBOR, or at which `read` throws. */
export function decoded<T>(body: Bytes, read: (value: unknown) => T): T {
  try {
    return read(decodeCbor(body))
  } catch {
    throw refuse(400, 'unreadable')
  }
}

/** The project a route names; refuses what cannot be one. */
export function projectOf(c: Context): string {
  const id = c.req.param('project') ?? ''
  if (!isProjectId(id)) throw refuse(404, 'no-project')
  return id
}

/** What the work of a checked request needs: the transaction, the log's state, who signed, and the day. */
export type Site = { tx: Transaction; state: State; holder: Holder; today: string }

/** A signed request whose holder, nonce, signature and digest have been found good. */
export type SignedRequest = { project: string; holder: string; body: Bytes }

/** Checks a signed request of a holder in use, in this order: size, headers, holder, nonce, signature, body. */
export async function signedRequest(c: Context, parts: Parts, most: number): Promise<SignedRequest> {
  checkSize(c, most)
  const claim = claimOf(c)
  const project = projectOf(c)
  const holder = await parts.database.read(async tx => {
    const state = await parts.states.of(tx, project)
    if (!state) throw refuse(404, 'no-project')
    return requireHolder(state, claim.holder, utcDay(parts.now()))
  })
  await checkNonce(parts.nonces, claim)
  await checkSignature(c, claim, holder.keys.sign)
  if (!parts.perDevice.take(holder.id)) throw refuse(429, 'too-many')
  const reading = { bodies: parts.bodies, of: { project, person: holder.person }, most }
  return { project, holder: holder.id, body: await readBody(c, claim, reading) }
}

/**
 * The site of a checked request. The holder is looked up again, since it may have been removed since the signature
 * was checked.
 */
export async function siteOf(tx: Transaction, parts: Parts, { project, holder }: SignedRequest): Promise<Site> {
  const state = await parts.states.of(tx, project)
  if (!state) throw refuse(404, 'no-project')
  const today = utcDay(parts.now())
  return { tx, state, holder: requireHolder(state, holder, today), today }
}
