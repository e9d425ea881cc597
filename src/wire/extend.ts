import type { Bytes } from '../crypto/bytes.ts'
import { isPublicPair } from '../crypto/pairs.ts'
import { apply } from './apply.ts'
import { type Entry, readEntry, signedBy } from './entry.ts'
import type { Invalid } from './next.ts'
import type { State } from './state.ts'

/** Reads an entry from anywhere and checks all of it: bytes, public keys, signature, and whether it may follow `state`. */
export async function extend(
  state: State | undefined,
  bytes: Bytes,
): Promise<{ state: State; entry: Entry } | { invalid: Invalid }> {
  const entry = await readEntry(bytes).catch(() => undefined)
  if (!entry) return { invalid: 'bytes' }
  const { body } = entry
  if ('sign' in body && !(await isPublicPair(body))) return { invalid: 'public-key' }
  const after = await apply(state, entry)
  if ('invalid' in after) return after
  const signer = body.t === 'found' ? body : state?.holders.get(body.by)?.keys
  if (!signer || !(await signedBy(entry, signer))) return { invalid: 'signature' }
  return { state: after, entry }
}

/** The state at the end of a whole log, oldest entry first; the place and reason of the first entry that is not valid. */
export async function follow(
  entries: readonly Bytes[],
  from?: State,
): Promise<{ state: State | undefined } | { invalid: Invalid; at: number }> {
  let state = from
  for (const [at, bytes] of entries.entries()) {
    const step = await extend(state, bytes)
    if ('invalid' in step) return { invalid: step.invalid, at }
    state = step.state
  }
  return { state }
}
