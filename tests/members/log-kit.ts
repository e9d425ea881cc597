import { randomBytes, toHex } from '../../src/crypto/bytes.ts'
import { type HolderKeys, importPair, makePair } from '../../src/crypto/pairs.ts'
import { type Draft, signEntry } from '../../src/wire/entry.ts'
import { extend } from '../../src/wire/extend.ts'
import { holderId } from '../../src/wire/ids.ts'
import type { State } from '../../src/wire/state.ts'

/** A holder with real keys. */
export type Someone = HolderKeys & { id: string }

/** Random hex of so many bytes: for zones (16) and key ids (32) whose keys do not matter. */
export const hex = (bytes: number): string => toHex(randomBytes(bytes))

/** A fresh holder. */
export async function someone(): Promise<Someone> {
  const keys = await importPair(await makePair())
  return { ...keys, id: await holderId(keys.public) }
}

/** New current keys for these zones. */
export const keysFor = (zones: Iterable<string>): [string, string][] => [...zones].map(zone => [zone, hex(32)])

/** The reason why the draft is refused after `state`, or the state it leads to. */
export async function attempt(state: State | undefined, by: Someone, draft: Draft): Promise<State | string> {
  const place = { by: by.id, signKey: by.signKey, ...(state ? { prev: state.head } : {}) }
  const step = await extend(state, await signEntry(draft, place))
  return 'invalid' in step ? step.invalid : step.state
}

/** The state after the draft; throws when it is refused. */
export async function next(state: State | undefined, by: Someone, draft: Draft): Promise<State> {
  const after = await attempt(state, by, draft)
  if (typeof after === 'string') throw new Error(after)
  return after
}

/** A project with its founder and two zones. */
export async function founded(): Promise<{ state: State; founder: Someone; zones: [string, string] }> {
  const founder = await someone()
  const zones: [string, string] = [hex(16), hex(16)]
  const draft: Draft = {
    t: 'found',
    salt: hex(16),
    ...founder.public,
    zones: [
      [zones[0], 'material', hex(32)],
      [zones[1], 'shared', hex(32)],
    ],
  }
  return { state: await next(undefined, founder, draft), founder, zones }
}

/** Lets a person with these rights in; gives her first device. */
export async function admitted(
  state: State,
  by: Someone,
  rights: [string, 1 | 2][] | 'coordinator',
): Promise<{ state: State; device: Someone; person: string; invitation: Someone }> {
  const invitation = await someone()
  const device = await someone()
  const who =
    rights === 'coordinator' ? { role: 'coordinator' as const, rights: [] } : { role: 'interviewer' as const, rights }
  const invited = await next(state, by, { t: 'invite', ...invitation.public, ...who })
  const joined = await next(invited, invitation, { t: 'join', ...device.public })
  return { state: joined, device, person: invitation.id, invitation }
}
