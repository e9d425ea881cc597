import { randomBytes, toHex } from '../crypto/bytes.ts'
import { importPair, makePair } from '../crypto/pairs.ts'
import { encodeCbor } from '../wire/cbor.ts'
import { signEntry } from '../wire/entry.ts'
import { extend } from '../wire/extend.ts'
import { codeFrom, isElsewhere } from '../wire/found-link.ts'
import { holderId } from '../wire/ids.ts'
import { problemError, problemOf } from '../wire/problem.ts'
import { request } from './endpoint-client.ts'
import { makeKey, sealKey, sealPair } from './keys.ts'
import { type Membership, openMembership } from './membership.ts'
import type { Context } from './ports.ts'

async function begun(context: Context, kinds: readonly string[]) {
  const pair = await makePair()
  const keys = await importPair(pair)
  const id = await holderId(keys.public)
  const zoneKeys = await Promise.all(kinds.map(() => makeKey(toHex(randomBytes(16)))))
  const zones = kinds.map((kind, i): [string, string, string] => [zoneKeys[i]?.zone ?? '', kind, zoneKeys[i]?.id ?? ''])
  const draft = { t: 'found' as const, salt: toHex(randomBytes(16)), ...keys.public, zones }
  const entry = await signEntry(draft, { by: id, signKey: keys.signKey })
  const step = await extend(undefined, entry)
  if ('invalid' in step) throw problemError('server-fault', step.invalid)
  const seals = await Promise.all(zoneKeys.map(key => sealKey(key, { id, keys: keys.public })))
  const project = step.state.project
  await context.store.putEntries(project, 0, [entry])
  await context.store.addKeys(project, { seals, wraps: [] })
  await context.store.keepMembership(project, { device: id, keys: await sealPair(context.vault, pair) })
  return { project, entry, seals, keys, id }
}

/** Founds a project without an endpoint, for practice: the same log and keys, and nothing is sent. */
export async function foundAlone(context: Context, kinds: readonly string[]): Promise<Membership> {
  const { project } = await begun(context, kinds)
  const m = await openMembership(context, project)
  if (!m) throw problemError('storage-cleared')
  return m
}

/** Founds a project with a set-up code; this device's person coordinates it. A lost answer may leave it founded: see `refound`. */
export async function found(
  context: Context,
  { setup, kinds }: { setup: string; kinds: readonly string[] },
): Promise<Membership> {
  const { project } = await begun(context, kinds)
  return refound(context, project, setup)
}

/** Sends a founding that was begun on this device, again if need be; idempotent at the endpoint. */
export async function refound(context: Context, project: string, setup: string): Promise<Membership> {
  const m = await openMembership(context, project)
  const entry = m?.entries[0]
  if (!m || !entry) throw problemError('storage-cleared')
  const body = encodeCbor({ setup: codeFrom(setup), entry, seals: m.seals })
  const by = { id: m.me.id, signKey: m.me.keys.signKey }
  await request(context, { method: 'POST', target: '/api/projects', body, by }).catch(error => {
    throw problemOf(error) === 'setup-code' && isElsewhere(setup) ? problemError('setup-elsewhere') : error
  })
  return m
}
