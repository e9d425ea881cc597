/** What a body holds at most: how deep its lists and maps lie in each other, and how many parts it has in all. */
export type Bounds = { readonly depth: number; readonly parts: number }

/** Bytes of the argument that follows the first byte of a CBOR item; nothing where it has no fixed length. */
const argumentBytes = (info: number): number | undefined => (info < 24 ? 0 : info < 28 ? 2 ** (info - 24) : undefined)

/**
 * Throws where CBOR bytes lie deeper in each other or have more parts than `most`, or are of a kind no body is made of
 * (tags, lengths that are not told beforehand). Looks at the bytes alone, before anything is built of them.
 */
export function bounded(bytes: Uint8Array, most: Bounds): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const open: number[] = []
  let parts = 0
  let at = 0
  do {
    if (++parts > most.parts) throw new Error('too many parts')
    const first = view.getUint8(at)
    const [major, info] = [first >> 5, first & 31]
    const size = argumentBytes(info)
    if (size === undefined || major === 6) throw new Error('no part of a body')
    const inside = argument(view, at + 1, size) ?? info
    at += 1 + size
    if (major === 2 || major === 3) at += inside
    if ((major === 4 || major === 5) && inside > 0) {
      if (open.length >= most.depth) throw new Error('too deep')
      open.push(major === 4 ? inside : 2 * inside)
    } else close(open)
  } while (open.length > 0)
  if (at !== bytes.length) throw new Error('cut, or more than one body')
}

function argument(view: DataView, at: number, size: number): number | undefined {
  if (size === 0) return undefined
  if (size === 1) return view.getUint8(at)
  if (size === 2) return view.getUint16(at)
  if (size === 4) return view.getUint32(at)
  return view.getUint32(at) * 2 ** 32 + view.getUint32(at + 4)
}

/** One part has ended, and with it every list or map it was the last of. */
function close(open: number[]): void {
  while (open.length > 0) {
    const left = (open.pop() ?? 0) - 1
    if (left > 0) return void open.push(left)
  }
}
