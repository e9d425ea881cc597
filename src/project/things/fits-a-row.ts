import type { LiveBody } from '../../merge/body.ts'
import { decodeBody, encodeBody } from '../../merge/codec.ts'
import { type Write, write } from '../../merge/write.ts'
import { problemError } from '../../wire/problem.ts'

/**
 * Throws *item-too-large* before anything is stored where what is to be made could be read again by nobody. What is only
 * too long to be sent is kept, and says so: it can be divided.
 */
export function fitsARow(empty: LiveBody, writes: readonly Write[]): void {
  const bytes = encodeBody(write(empty, writes, { actor: '0123456789abcdef', by: '0123456789abcdef', at: Date.now() }))
  try {
    decodeBody(bytes)
  } catch (error) {
    throw problemError('item-too-large', String(error))
  }
}
