import { unzipSync } from 'fflate'

/**
 * Opens a zip archive; returns what gives its parts by name. All of them together unfold into `most` bytes and no more: a
 * part is unpacked into the room it says it needs. Throws when it is damaged or too large.
 */
export function unzipped(bytes: Uint8Array, most: number): (name: string) => Uint8Array | undefined {
  let room = most
  return name => {
    let seen = false
    const isIt = (part: { name: string; size: number; originalSize: number }): boolean => {
      // One of each name: the same bytes may be named without end.
      if (part.name !== name || seen) return false
      seen = true
      room -= Math.max(part.size, part.originalSize)
      if (room < 0) throw new Error('table-too-large')
      return true
    }
    const found = unzipSync(bytes, { filter: isIt })
    return Object.hasOwn(found, name) ? found[name] : undefined
  }
}
