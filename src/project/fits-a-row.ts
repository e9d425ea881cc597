import type { LiveBody } from '../merge/body.ts'
import { decodeBody, encodeBody } from '../merge/codec.ts'
import { type Write, write } from '../merge/write.ts'
import { limits } from '../wire/limits.ts'
import { problemError } from '../wire/problem.ts'

/** What the seal and a row's next writers add. */
const SPARE = 1024

/** Throws before anything is stored where what is to be made could be sent or read again by nobody. */
export function fitsARow(empty: LiveBody, writes: readonly Write[]): void {
  const bytes = encodeBody(write(empty, writes, { actor: '0123456789abcdef', by: '0123456789abcdef', at: Date.now() }))
  if (bytes.length > limits.row - SPARE) throw problemError('item-too-large')
  try {
    decodeBody(bytes)
  } catch (error) {
    throw problemError('item-too-large', String(error))
  }
}
