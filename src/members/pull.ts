import type * as v from 'valibot'
import type { Bytes } from '../crypto/bytes.ts'
import { readEntry } from '../wire/entry.ts'
import { follow } from '../wire/extend.ts'
import { keysAnswerSchema, logAnswerSchema } from '../wire/members.ts'
import { problemError } from '../wire/problem.ts'
import { levelOf, type State } from '../wire/state.ts'
import { settleFork } from './fork.ts'
import { pushLog } from './heal.ts'
import { type Membership, openRing, signerOf } from './membership.ts'
import { personOf } from './person.ts'
import type { Context } from './ports.ts'
import { refusedOf, request, requestCbor } from './send.ts'
import { type SortedKeys, sortKeys } from './sorted-keys.ts'

/** A piece of a log as the endpoint gave it. */
export type LogPiece = v.InferOutput<typeof logAnswerSchema>

function fetchPage(context: Context, project: string, from: { after: number; head: string }): Promise<LogPiece> {
  const target = `/api/p/${project}/members?after=${from.after}${from.after > 0 ? `&head=${from.head}` : ''}`
  return requestCbor(context, { method: 'GET', target }, logAnswerSchema)
}

/** An endpoint that has told of more entries and does not give them shows a list of its own making. */
function partial(error: unknown): never {
  throw refusedOf(error) ? problemError('members-differ', 'a part is missing') : error
}

/** Asks for the log of a project from the entry after `head` (the `after`-th) on; a long one comes in pages. */
export async function fetchLog(
  context: Context,
  project: string,
  from: { after: number; head: string },
): Promise<LogPiece> {
  let piece = await fetchPage(context, project, from)
  const entries = [...piece.entries]
  while (piece.entries.length > 0 && from.after + entries.length < piece.length) {
    const last = entries.at(-1)
    if (!last) break
    const next = await readEntry(last).catch(() => undefined)
    if (!next) throw problemError('members-differ', 'bytes')
    piece = await fetchPage(context, project, { after: from.after + entries.length, head: next.hash }).catch(partial)
    for (const entry of piece.entries) entries.push(entry)
  }
  return { ...piece, entries }
}

/** Follows entries from elsewhere after `state`, each one checked; throws `members-differ` at the first that is not valid. */
export async function followed(
  state: State | undefined,
  entries: readonly Bytes[],
): Promise<{ state: State | undefined; hashes: string[] }> {
  const log = await follow(entries, state)
  if ('invalid' in log) throw problemError('members-differ', log.invalid)
  return { state: log.state, hashes: log.entries.map(entry => entry.hash) }
}

/** Takes entries that follow this device's log, once they are stored. */
export async function take(m: Membership, entries: readonly Bytes[]): Promise<void> {
  if (entries.length === 0) return
  const { state, hashes } = await followed(m.state, entries)
  await m.context.store.putEntries(m.project, m.entries.length, entries)
  m.entries = [...m.entries, ...entries]
  m.hashes = [...m.hashes, ...hashes]
  if (state) m.state = state
}

async function differing(m: Membership, error: unknown): Promise<void> {
  const refused = refusedOf(error)
  if (refused?.problem !== 'behind' && refused?.problem !== 'other-branch') throw error
  const length = Number(refused.length)
  if (refused.problem === 'behind' && m.hashes[length - 1] === refused.head) return pushLog(m, length)
  return settleFork(m, await fetchLog(m.context, m.project, { after: 0, head: '' }))
}

/** Makes the logs here and at the endpoint equal: takes what it has more, or gives back what a restored one lacks. */
export async function pullLog(m: Membership): Promise<void> {
  const from = { after: m.state.length, head: m.state.head }
  const piece = await fetchLog(m.context, m.project, from).catch((error: unknown) => differing(m, error))
  if (piece) await take(m, piece.entries)
  // Before anything is asked of the endpoint: whoever is let in no more forgets too.
  await forgetDropped(m)
}

/** Keys of zones that the project has let go leave this device. */
async function forgetDropped(m: Membership): Promise<void> {
  for (const zone of m.state.dropped) await m.context.store.dropBeside(m.project, zone)
  for (const key of m.ring.values()) if (m.state.dropped.has(key.zone)) m.ring.delete(key.id)
}

/** Fetches the seals and wraps for a holder of this device and opens the keys; rubbish is sent away, to be made anew. */
export async function pullKeys(m: Membership): Promise<void> {
  const { context, project, me, door } = m
  // Before it has joined, the device asks as the invitation it came by.
  const by = signerOf(door && !m.state.holders.has(me.id) ? door : me)
  const target = `/api/p/${project}/keys`
  const known = { method: 'GET', target: `${target}?wraps=${m.wrapsMark ?? 'none'}`, by }
  const found = await requestCbor(context, known, keysAnswerSchema)
  const sorted = await sortKeys(m, found)
  await context.store.addBeside(project, sorted)
  await forgetDropped(m)
  Object.assign(m, await context.store.beside(project))
  m.missing = found.missing
  await openRing(m)
  await sendAway(m, sorted.rubbish)
  if (found.mark) m.wrapsMark = found.mark
}

/** Asks the endpoint to let go of what nobody can open, as far as this device may say so. */
async function sendAway(m: Membership, rubbish: SortedKeys['rubbish']): Promise<void> {
  const target = `/api/p/${m.project}/keys`
  const by = signerOf(m.me)
  for (const { zone, key, holder } of rubbish.seals) {
    if (holder !== m.me.id || m.state.zones.get(zone)?.key !== key || m.ring.has(key)) continue
    await request(m.context, { method: 'DELETE', target: `${target}/${zone}`, by })
  }
  for (const { zone, under, key } of rubbish.wraps) {
    if (!m.state.holders.has(m.me.id) || levelOf(m.state, personOf(m), zone) < 2) continue
    await request(m.context, { method: 'DELETE', target: `${target}/${zone}/wraps/${under}/${key}`, by })
    // What the endpoint lacks now is told at the next contact.
    m.missing?.wraps.push({ zone, key })
  }
}
