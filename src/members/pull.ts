import type { Bytes } from '../crypto/bytes.ts'
import { refusedOf } from './endpoint-client.ts'
import { settleFork } from './fork.ts'
import { fetchLog, followed } from './log-fetch.ts'
import type { Membership } from './membership.ts'
import { forgetDropped } from './pull-keys.ts'
import { pushLog } from './send-missing.ts'

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

/**
 * Makes the logs here and at the endpoint equal: takes its new entries, or sends back what a restored endpoint lacks.
 */
export async function pullLog(m: Membership): Promise<void> {
  const from = { after: m.state.length, head: m.state.head }
  const piece = await fetchLog(m.context, m.project, from).catch((error: unknown) => differing(m, error))
  if (piece) await take(m, piece.entries)
  // Before the next request, which the endpoint may refuse a removed device: that one drops the keys too.
  await forgetDropped(m)
}
