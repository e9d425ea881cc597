import type { Page } from 'playwright-core'

/** Words a camera writes into its pictures, and a place on earth beside them. */
export const camera = 'Kamera Gulsparv 7'

/** A picture as a phone takes it: so many px, lying on its side, with the camera's name and the place in it. */
export async function phonePicture(page: Page, width: number, height: number): Promise<Buffer> {
  const base64 = await page.evaluate(
    ([w, h]) => {
      const canvas = document.createElement('canvas')
      canvas.width = w
      canvas.height = h
      const pen = canvas.getContext('2d')
      if (!pen) return ''
      pen.fillStyle = '#1f5e52'
      pen.fillRect(0, 0, w, h)
      pen.fillStyle = '#ffe9a8'
      pen.fillRect(0, 0, w / 2, h / 2)
      return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? ''
    },
    [width, height] as const,
  )
  const plain = Buffer.from(base64, 'base64')
  // After the first two bytes of a JPEG comes what is said about it.
  return Buffer.concat([plain.subarray(0, 2), exif(), plain.subarray(2)])
}

/** One entry of a directory: its tag, its type, how many values, and the value or where it stands. */
const entry = (tag: number, type: number, count: number, value: number): Buffer => {
  const bytes = Buffer.alloc(12)
  bytes.writeUInt16LE(tag, 0)
  bytes.writeUInt16LE(type, 2)
  bytes.writeUInt32LE(count, 4)
  bytes.writeUInt32LE(value, 8)
  return bytes
}

/** Exif 2.3: camera (0x010f), turned by a quarter (0x0112), place (0x8825): 63.17 north. */
function exif(): Buffer {
  const name = Buffer.from(`${camera}\0`)
  const count = (n: number) => Buffer.from([n, 0])
  const end = Buffer.alloc(4)
  const first = 8
  const place = first + 2 + 3 * 12 + 4
  const numbers = place + 2 + 2 * 12 + 4
  const text = numbers + 24
  const degrees = Buffer.alloc(24)
  for (const [index, n] of [63, 1, 10, 1, 12, 1].entries()) degrees.writeUInt32LE(n, index * 4)
  const body = Buffer.concat([
    Buffer.from('Exif\0\0'),
    Buffer.from([0x49, 0x49, 0x2a, 0, first, 0, 0, 0]),
    count(3),
    entry(0x010f, 2, name.length, text),
    entry(0x0112, 3, 1, 6),
    entry(0x8825, 4, 1, place),
    end,
    count(2),
    entry(1, 2, 2, 0x4e),
    entry(2, 5, 3, numbers),
    end,
    degrees,
    name,
  ])
  const head = Buffer.from([0xff, 0xe1, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([head, body])
}

/** The parts of a JPEG before its picture, by their markers, and its size in px. */
export function jpegParts(bytes: Buffer): { readonly markers: readonly number[]; width: number; height: number } {
  const markers: number[] = []
  const size = { width: 0, height: 0 }
  for (let at = 2; at < bytes.length && bytes[at] === 0xff && bytes[at + 1] !== 0xda; ) {
    const marker = bytes[at + 1] ?? 0
    markers.push(marker)
    if (marker >= 0xc0 && marker <= 0xc2)
      Object.assign(size, { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) })
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return { markers, ...size }
}
