const mostItems = 500_000
const deepest = 16

/** The length or count behind a first byte, and where it ends. */
function argument(bytes: Uint8Array, at: number): { value: number; next: number } {
  const info = (bytes[at] ?? 0) & 31
  if (info < 24) return { value: info, next: at + 1 }
  const size = 2 ** (info - 24)
  // Lengths that are not told beforehand are no deterministic encoding.
  if (size > 8) throw new Error('no CBOR')
  let value = 0
  for (let i = 1; i <= size; i++) value = value * 256 + (bytes[at + i] ?? 0)
  return { value, next: at + 1 + size }
}

/**
 * Goes through CBOR without building anything; throws when it lies too deep or does not end where it should, and a
 * RangeError when it has more than `most` items.
 */
export function countItems(bytes: Uint8Array, most = mostItems): void {
  const open: number[] = []
  let at = 0
  for (let items = 0; items === 0 || open.length > 0; items++) {
    if (items >= most) throw new RangeError('not CBOR of ours: too much of it')
    if (open.length > deepest || at >= bytes.length) throw new Error('not CBOR of ours')
    const { value, next } = argument(bytes, at)
    const major = (bytes[at] ?? 0) >> 5
    at = major === 2 || major === 3 ? next + value : next
    if (open.length > 0) open.push((open.pop() ?? 0) - 1)
    if (major === 4 || major === 5) open.push(major === 4 ? value : 2 * value)
    while (open.at(-1) === 0) open.pop()
  }
}
