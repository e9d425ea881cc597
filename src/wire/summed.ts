import * as v from 'valibot'
import { type Bytes, concat, sameBytes, sha256 } from '../crypto/bytes.ts'
import { type CborValue, decodeCbor, encodeCbor } from './cbor.ts'
import { countItems } from './cbor-size.ts'
import { limits } from './limits.ts'
import { problemError } from './problem.ts'

const sumLength = 32

/** Names, numbers and bytes in one file: thirty for each row, of which most have twenty. */
const mostItems = 30 * limits.handOverRows

/** A kind of file: its first bytes, which say what it is, and the newest version this app knows. */
export type FileKind = { readonly magic: Bytes; readonly version: number }

/** What a file holds: its version, its rows, and more that depends on its kind. */
type Content = { readonly v: number; readonly rows: readonly CborValue[]; readonly [more: string]: CborValue }

/** The bytes of a file: its first bytes, the SHA-256 of the rest, and the rest as CBOR. Throws *file-too-large* when nobody could read it again. */
export async function writeSummed({ magic }: FileKind, content: Content): Promise<Bytes> {
  if (hasTooMany(content)) throw problemError('file-too-large')
  const body = encodeCbor(content)
  const file = concat(magic, await sha256(body), body)
  if (file.length > limits.handOver || isTooMuch(body)) throw problemError('file-too-large')
  return file
}

/** Whether it holds more rows than a file may. */
function hasTooMany(content: object): boolean {
  const { rows, kept } = content as { rows?: unknown; kept?: unknown }
  return [rows, kept].some(list => Array.isArray(list) && list.length > limits.handOverRows)
}

function isTooMuch(body: Bytes): boolean {
  try {
    countItems(body, mostItems)
    return false
  } catch (error) {
    return error instanceof RangeError
  }
}

const envelope = v.looseObject({ v: v.pipe(v.number(), v.safeInteger(), v.minValue(1)) })

/**
 * What is in a file of this kind. Throws *file-beyond*, *file-damaged* (or no such file at all) or *file-newer*; the
 * sum finds accidents alone.
 */
export async function readSummed<S extends v.GenericSchema>(
  { magic, version }: FileKind,
  file: Bytes,
  content: S,
): Promise<v.InferOutput<S>> {
  if (file.length > limits.handOver) throw problemError('file-beyond')
  const found = await decoded(magic, file)
  const told = v.safeParse(envelope, found)
  if (told.success && told.output.v > version) throw problemError('file-newer')
  if (told.success && hasTooMany(told.output)) throw problemError('file-beyond')
  const read = v.safeParse(content, found)
  if (!read.success) throw problemError('file-damaged', read.issues[0].message)
  return read.output
}

async function decoded(magic: Bytes, file: Bytes): Promise<unknown> {
  const body = file.subarray(magic.length + sumLength)
  const sum = file.subarray(magic.length, magic.length + sumLength)
  if (!sameBytes(file.subarray(0, magic.length), magic) || !sameBytes(await sha256(body), sum)) return undefined
  if (isTooMuch(body)) throw problemError('file-beyond')
  try {
    return decodeCbor(body, mostItems)
  } catch {
    return undefined
  }
}
