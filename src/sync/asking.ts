import type { Bytes } from '../crypto/bytes.ts'
import type { SyncRecord } from '../storage/rows.ts'
import { limits } from '../wire/limits.ts'
import { type ExchangeAnswer, type Exchanged, type ExchangeRequest, encodeRequest } from '../wire/row.ts'
import { carried, type SendRows, understood } from './answer.ts'
import type { Device } from './device.ts'
import { isErased, noteLeaving } from './own-dots.ts'
import type { Pace } from './pace.ts'
import { type Packed, type Push, pack } from './push.ts'
import type { Queue } from './queue.ts'
import { openAhead } from './take-remote.ts'

/** What an exchange needs besides the device. */
export type Means = {
  send: SendRows
  /** Head of the member log here, hex. */
  members: string
  /** Fetches log and keys anew, after the endpoint called a key old. */
  refreshKeys(): Promise<void>
  progress?(done: { sent: number; total: number }): void
  /** What the link carries; kept from one exchange to the next. */
  pace?: Pace
  /** Chunks the endpoint lacks and this project's rows name. */
  want?(chunks: readonly string[]): void
}

/** Bytes of rows in a request; the rest is for ids, hashes and the envelope. */
export const mostRoom = limits.request - 4096
/** What one exchange keeps in memory only. */
export type Run = {
  device: Device
  means: Means
  pace: Pace
  room: number
  queue: Queue
  /** The next request, if it left before the answer to the present one was stored. */
  next: Asking | undefined
  /** The rows of the next request, sealed while the endpoint works on this one, and the room they were meant for. */
  ahead: { room: number; packed: Promise<Packed> } | undefined
  sent: number
  refreshed: number
  /**
   * A last request was added because the count of waiting changes told before was wrong: some rows had not been
   * taken.
   */
  retold: boolean
}

function request(run: Run, now: SyncRecord, pushes: readonly Push[]): ExchangeRequest {
  const [granted] = Object.entries(now.zones)
  return {
    members: run.means.members,
    cursor: now.cursor,
    peak: now.peak,
    mark: now.mark,
    rows: pushes.map(push => push.wire),
    ...(granted && { zone: { id: granted[0], cursor: granted[1] } }),
  }
}

/** Packs the rows of the next request if there are any, while the present one is on its way. */
function packAhead(run: Run, ids: readonly string[], room: number): void {
  if (ids.length === 0) return
  const packed = pack(run.device, ids, room)
  // Whoever awaits it hears what went wrong.
  packed.catch(() => undefined)
  run.ahead = { room, packed }
}

/** What came back: how the endpoint ended the request, and the answer if it is one. */
type Given = { status: number; body: Bytes; answer: ExchangeAnswer | undefined }

/** A request on its way: the record it was asked from, what it carries, how many changes it said will wait, and what will come back. */
export type Asking = { asked: SyncRecord; packed: Packed; waiting: number; given: Promise<Given> }

/** The request before one, whose rows are not stored yet: how many of them were taken, and what it said will wait. */
type Former = { settling: number; waiting: number }

/** Sends a request, and again in the long form if the endpoint turns out to be one from before there was a brief one. */
async function given(run: Run, asked: ExchangeRequest): Promise<Given> {
  const { brief } = run.pace
  const { status, body } = await carried(run, encodeRequest({ ...asked, brief: true }, brief))
  if (status === 400 && brief) {
    run.pace.brief = false
    return given(run, asked)
  }
  const answer = status === 200 ? understood(body) : undefined
  if (answer && !('reset' in answer)) run.pace.brief = answer.brief === true
  return { status, body, answer }
}

/** Sends the next request, from where `asked` has come. */
export async function ask(run: Run, asked: SyncRecord, former?: Former): Promise<Asking> {
  const { device, means, queue } = run
  const ids = await queue.ids()
  const room = Math.min(run.room, run.pace.room())
  // On a link that turned out weaker less is sent.
  const ahead = run.ahead && run.ahead.room <= room ? run.ahead.packed : undefined
  const packed = await (ahead ?? pack(device, ids, room))
  run.ahead = undefined
  const { done, later } = packed
  const pushes = packed.pushes.filter(({ wire }) => wire.gone || !isErased(device, wire.id))
  queue.postpone(later)
  means.progress?.({ sent: run.sent, total: run.sent + ids.length })
  const offered = pushes.length + (former?.settling ?? 0)
  // Between pages that are only fetched hardly anything changes; the last of them is compared with the exact count.
  const waiting = former && ids.length === 0 ? former.waiting : await queue.waiting(done, offered)
  const coming = given(run, { ...request(run, asked, pushes), room, waiting })
  packAhead(run, ids.slice(done), room)
  return { asked, packed: { pushes, done, later }, waiting, given: coming }
}

/** The record once the rows of an answer are stored. */
export function followed(now: SyncRecord, { cursor, zone }: Exchanged): SyncRecord {
  const zones = { ...now.zones }
  if (zone?.done) delete zones[zone.id]
  else if (zone) zones[zone.id] = zone.cursor
  return { ...now, cursor, zones }
}

/** The rows of a request that the endpoint took. */
export function takenOf({ accepted }: Exchanged, pushes: readonly Push[]): Push[] {
  const ids = new Set(accepted.map(({ id }) => id))
  return pushes.filter(({ wire }) => ids.has(wire.id))
}

/**
 * Sends the next request while the rows of the present answer are still to be stored, if one is sure to follow. It asks
 * from where that answer has come; the stored cursor moves only with the rows. What comes back is opened at once, while
 * the disk is busy with the rows before it.
 */
export async function askAhead(
  run: Run,
  answer: Exchanged,
  at: { now: SyncRecord; pushes: readonly Push[]; waiting: number },
): Promise<void> {
  const next = followed(at.now, answer)
  const fetches = answer.more || Object.keys(next.zones).length > 0
  // Read anew, the queue would offer what was sent just now and is not stored as taken yet.
  const sure = run.queue.has() || (fetches && at.pushes.length === 0)
  if (!sure || answer.full || answer.rejected.length > 0) return
  run.next = await ask(run, next, { settling: takenOf(answer, at.pushes).length, waiting: at.waiting })
  run.next.given
    .then(({ answer }) => openAhead(run.device, answer && 'rows' in answer ? answer.rows : []))
    // Whoever awaits it hears what went wrong.
    .catch(() => undefined)
}

/** Remembers that these versions have left, or may have. */
export function leave(device: Device, pushes: readonly Push[]): void {
  for (const { wire, seen } of pushes) noteLeaving(device, wire.id, seen)
}
