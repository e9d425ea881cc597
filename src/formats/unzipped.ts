import { Inflate } from 'fflate'

/** Bytes that go into the unpacking at once: no more than a thousand times as many come out before they are counted. */
const PIECE = 16_384

/** A part of a zip archive as its list names it. */
type Entry = { readonly packed: boolean; readonly at: number; readonly size: number }

/**
 * Opens a zip archive; answers what gives its parts by name. All of them together unfold into `most` bytes and no more,
 * whatever the archive says of itself. Throws when it is damaged or too large.
 */
export function unzipped(bytes: Uint8Array, most: number): (name: string) => Uint8Array | undefined {
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const entries = entriesOf(data, bytes)
  let room = most
  return name => {
    const entry = entries.get(name)
    if (!entry) return undefined
    const start = entry.at + 30 + data.getUint16(entry.at + 26, true) + data.getUint16(entry.at + 28, true)
    const part = bytes.subarray(start, start + entry.size)
    const whole = entry.packed ? inflated(part, room) : part
    room -= whole.length
    if (room < 0) throw new Error('table-too-large')
    return whole
  }
}

function entriesOf(data: DataView, bytes: Uint8Array): ReadonlyMap<string, Entry> {
  let end = bytes.length - 22
  while (data.getUint32(end, true) !== 0x06054b50) end--
  const entries = new Map<string, Entry>()
  let at = data.getUint32(end + 16, true)
  for (let left = data.getUint16(end + 10, true); left > 0; left--) {
    if (data.getUint32(at, true) !== 0x02014b50) throw new Error('no archive')
    const [name, extra, comment] = [28, 30, 32].map(place => data.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ]
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), {
      packed: data.getUint16(at + 10, true) !== 0,
      size: data.getUint32(at + 20, true),
      at: data.getUint32(at + 42, true),
    })
    at += 46 + name + extra + comment
  }
  return entries
}

function inflated(packed: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate(part => {
    size += part.length
    parts.push(part)
  })
  for (let at = 0; at < packed.length; at += PIECE) {
    inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length)
    if (size > most) throw new Error('table-too-large')
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
