import { keysAnswerSchema } from '../wire/members.ts'
import { levelOf } from '../wire/state.ts'
import { request, requestCbor } from './endpoint-client.ts'
import { type Membership, openRing, signerOf } from './membership.ts'
import { personOf } from './person.ts'
import { type SortedKeys, sortKeys } from './sorted-keys.ts'

/** Keys of zones that the project has let go leave this device. */
export async function forgetDropped(m: Membership): Promise<void> {
  for (const zone of m.state.dropped) await m.context.store.dropKeys(m.project, zone)
  for (const key of m.ring.values()) if (m.state.dropped.has(key.zone)) m.ring.delete(key.id)
}

/**
 * Fetches the seals and wraps for this device and opens the keys. A seal or wrap that does not open is deleted at the
 * endpoint, so that another device makes it again.
 */
export async function pullKeys(m: Membership): Promise<void> {
  const { context, project, me, door } = m
  // A device that has not joined yet signs as the invitation it came by.
  const by = signerOf(door && !m.state.holders.has(me.id) ? door : me)
  const target = `/api/p/${project}/keys`
  const known = { method: 'GET', target: `${target}?wraps=${m.wrapsVersion ?? 'none'}`, by }
  const found = await requestCbor(context, known, keysAnswerSchema)
  const sorted = await sortKeys(m, found)
  await context.store.addKeys(project, sorted)
  await forgetDropped(m)
  Object.assign(m, await context.store.keys(project))
  m.missing = found.missing
  await openRing(m)
  await sendAway(m, sorted.rubbish)
  if (found.mark && !sorted.strange) m.wrapsVersion = found.mark
}

/** Deletes at the endpoint the seals for this device that do not open, and wraps that do not in zones it writes in. */
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
    // The endpoint's list of what is missing was made before; with this, `sendMissing` makes it again in the same pass.
    m.missing?.wraps.push({ zone, key })
  }
}
