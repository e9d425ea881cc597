import { readPaperCode } from '../crypto/code.ts'
import { importPair } from '../crypto/pairs.ts'
import type { Role } from '../wire/entry.ts'
import { isElsewhere, readCode } from '../wire/found-link.ts'
import { holderId } from '../wire/ids.ts'
import { problemError, problemOf } from '../wire/problem.ts'
import { fetchParcels } from './join.ts'
import { lockOf } from './keys.ts'
import { fetchLog, followed } from './log-fetch.ts'
import type { Context } from './ports.ts'

function noParcel(error: unknown): [] {
  if (problemOf(error) === 'code-unknown') return []
  throw error
}

/** Whether an invitation lies at the endpoint under a bare code: by its look it may as well be a set-up code. */
export async function isInvitation(context: Context, text: string): Promise<boolean> {
  const code = readCode(text)
  if (typeof code === 'string' || typeof readPaperCode(text) !== 'string') return false
  return (await fetchParcels(context, await lockOf(code)).catch(noParcel)).length > 0
}

/** What the link's invitation says, before anything is made on this device; nothing is stored. */
export async function peek(context: Context, text: string): Promise<{ role: Role; until: string; project: string }> {
  const code = readCode(text)
  if (typeof code === 'string') throw problemError(code === 'cut' ? 'invite-cut' : 'invite-wrong')
  // Nothing lies here under the code of another server's link either: that is not to be called used.
  const [content] = await fetchParcels(context, await lockOf(code)).catch(noParcel)
  if (!content) throw problemError(isElsewhere(text) ? 'invite-elsewhere' : 'invite-used')
  const piece = await fetchLog(context, content.project, { after: 0, head: '' })
  const { state, hashes } = await followed(undefined, piece.entries)
  if (!state || state.project !== content.project || !hashes.includes(content.head))
    throw problemError('members-differ')
  const door = state.holders.get(await holderId((await importPair(content)).public))
  if (door?.status !== 'live') throw problemError(door?.status === 'used' ? 'invite-used' : 'invite-old')
  return { role: state.persons.get(door.person)?.role ?? 'guest', until: door.until ?? '', project: content.project }
}
