import type { Bytes } from '../crypto/bytes.ts'
import { isPublicPair } from '../crypto/pairs.ts'
import { advance } from './apply.ts'
import { type Entry, readEntry, signedBy } from './entry.ts'
import { copied, type Invalid, type Next } from './next.ts'
import type { State } from './state.ts'

/** Like `extend`, but moves `next` itself: a copy for each entry would make a long log cost the square of its length. */
async function extendInPlace(
  next: Next | undefined,
  bytes: Bytes,
): Promise<{ state: Next; entry: Entry } | { invalid: Invalid }> {
  const entry = await readEntry(bytes).catch(() => undefined)
  if (!entry) return { invalid: 'bytes' }
  const { body } = entry
  if ('sign' in body && !(await isPublicPair(body))) return { invalid: 'public-key' }
  const after = await advance(next, entry)
  if ('invalid' in after) return after
  const signer = body.t === 'found' ? body : after.holders.get(body.by)?.keys
  if (!signer || !(await signedBy(entry, signer))) return { invalid: 'signature' }
  return { state: after, entry }
}

/** Reads an entry from anywhere and checks all of it: bytes, public keys, signature, and whether it may follow `state`. */
export const extend = (
  state: State | undefined,
  bytes: Bytes,
): Promise<{ state: State; entry: Entry } | { invalid: Invalid }> => extendInPlace(state && copied(state), bytes)

/**
 * The state at the end of a whole log, oldest entry first, and its entries; the place and reason of the first entry that
 * is not valid. `each` hears of the state before and after every entry; it must keep neither.
 */
export async function follow(
  entries: readonly Bytes[],
  from?: State,
  each?: (entry: Entry, state: State) => void,
): Promise<{ state: State | undefined; entries: Entry[] } | { invalid: Invalid; at: number }> {
  let next = from && copied(from)
  const read: Entry[] = []
  for (const [at, bytes] of entries.entries()) {
    const step = await extendInPlace(next, bytes)
    if ('invalid' in step) return { invalid: step.invalid, at }
    next = step.state
    read.push(step.entry)
    each?.(step.entry, next)
  }
  return { state: next, entries: read }
}
