import * as v from 'valibot'
import type { Bytes } from '../crypto/bytes.ts'
import { readPaperCode } from '../crypto/code.ts'
import { importPair, makePair } from '../crypto/pairs.ts'
import { decodeCbor } from '../wire/cbor.ts'
import { readCode } from '../wire/found-link.ts'
import { holderId } from '../wire/ids.ts'
import { ownBytes } from '../wire/own-bytes.ts'
import { problemError } from '../wire/problem.ts'
import { request } from './endpoint-client.ts'
import { type Content, type Lock, lockOf, openParcel, sealPair } from './keys.ts'
import { fetchLog, followed } from './log-fetch.ts'
import { type Membership, openMembership } from './membership.ts'
import { perform } from './perform.ts'
import type { Context } from './ports.ts'

const parcelsSchema = v.array(ownBytes)

/** The locked parcels at a place, one for each project. */
export async function sealedParcels(context: Context, locator: string): Promise<Bytes[]> {
  const body = await request(context, { method: 'GET', target: `/api/parcels/${locator}` })
  return v.parse(parcelsSchema, decodeCbor(body))
}

/** What the parcels behind a lock hold; empty when none opens. */
export async function fetchParcels(context: Context, lock: Lock): Promise<Content[]> {
  const sealed = await sealedParcels(context, lock.locator)
  return (await Promise.all(sealed.map(bytes => openParcel(lock, bytes)))).flatMap(content => content ?? [])
}

/** Checks the log against the parcel and stores all that joining needs; the device is not a member before `enter`. */
async function prepare(context: Context, content: Content, locator: string): Promise<void> {
  const { project, head, sign, seal } = content
  const piece = await fetchLog(context, project, { after: 0, head: '' })
  const { state, hashes } = await followed(undefined, piece.entries)
  // The parcel came from the one who invites: a log without its head is not the one she sees.
  if (state?.project !== project || !hashes.includes(head)) throw problemError('members-differ')
  const here = await context.store.membership(project)
  if (here && state.holders.get(here.device)?.status === 'live') return
  const doorKeys = await importPair({ sign, seal })
  const door = state.holders.get(await holderId(doorKeys.public))
  if (door?.status === 'used') throw problemError('invite-used')
  if (door?.status !== 'live') throw problemError('invite-old')
  const pair = await makePair()
  const device = await holderId((await importPair(pair)).public)
  const keys = await sealPair(context.vault, pair)
  const doorRecord = { holder: door.id, keys: await sealPair(context.vault, { sign, seal }), locator }
  await context.store.putEntries(project, 0, piece.entries)
  await context.store.keepMembership(project, { device, keys, door: doorRecord })
}

/** Puts this device into the log by the invitation or paper it keeps; nothing happens when it is there already. */
export async function enter(m: Membership): Promise<void> {
  const { door, me } = m
  await perform(m, async () => {
    if (m.state.holders.has(me.id)) return undefined
    const status = door && m.state.holders.get(door.id)?.status
    if (!door || status !== 'live') throw problemError(status === 'used' ? 'invite-used' : 'invite-old')
    return { drafts: [{ t: 'join', ...me.keys.public }], by: door }
  })
}

async function begunWith(context: Context, locator: string): Promise<string[]> {
  const begun: string[] = []
  for (const project of await context.store.projects()) {
    if ((await context.store.membership(project))?.door?.locator === locator) begun.push(project)
  }
  return begun
}

/** Every project that the lock opens: those begun here before (a lost answer), and those whose parcels are found. */
async function enterAll(context: Context, lock: Lock): Promise<Membership[]> {
  const projects = await begunWith(context, lock.locator)
  if (projects.length === 0) {
    for (const content of await fetchParcels(context, lock)) {
      if (!projects.includes(content.project)) await prepare(context, content, lock.locator)
      projects.push(content.project)
    }
  }
  const joined: Membership[] = []
  for (const project of new Set(projects)) {
    const m = await openMembership(context, project)
    if (!m) continue
    await enter(m)
    joined.push(m)
  }
  return joined
}

/** Joins by the code of a link; no coordinator need be there. Problems: `invite-cut`, `invite-wrong`, `invite-used`, `invite-old`, `code-unknown`. */
export async function join(context: Context, text: string): Promise<Membership> {
  const code = readCode(text)
  if (typeof code === 'string') throw problemError(code === 'cut' ? 'invite-cut' : 'invite-wrong')
  const [joined] = await enterAll(context, await lockOf(code))
  if (!joined) throw problemError('code-unknown')
  return joined
}

/** Comes back with the printed code: this device joins every project the code opens. Problems: `code-wrong`, `code-unknown`. */
export async function recover(context: Context, text: string): Promise<Membership[]> {
  const code = readPaperCode(text)
  if (typeof code === 'string') throw problemError('code-wrong')
  const joined = await enterAll(context, await lockOf(code))
  if (joined.length === 0) throw problemError('code-unknown')
  return joined
}
