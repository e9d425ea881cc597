import { type Bytes, concat, fromHex, utf8 } from '../crypto/bytes.ts'
import { sign, verify } from '../crypto/pairs.ts'
import type { State } from './state.ts'

/** What a device signs when its person leaves: the project and the person, so that it says nothing anywhere else. */
const said = (project: string, person: string): Bytes =>
  concat(utf8('rinnalla 1 leave\0'), fromHex(project), fromHex(person))

/** The signature by which a person's device says that she leaves the project. */
export const signLeave = (state: State, person: string, signKey: CryptoKey): Promise<Bytes> =>
  sign(signKey, said(state.project, person))

/** A leave as somebody has sent it. */
type Leave = { readonly person: string; readonly holder: string; readonly signature: Bytes }

/**
 * Whether a leave counts: a participant or guest of the log says it herself, by a device of hers that is in use. Of
 * interviewers and coordinators a coordinator decides, since their tablets may hold what nobody else has.
 */
export async function leaves(state: State, { person, holder, signature }: Leave): Promise<boolean> {
  const who = state.persons.get(person)
  const device = state.holders.get(holder)
  if (!who || who.removed || !['participant', 'guest'].includes(who.role)) return false
  if (device?.kind !== 'device' || device.status !== 'live' || device.person !== person) return false
  return verify(device.keys.sign, said(state.project, person), signature).catch(() => false)
}
