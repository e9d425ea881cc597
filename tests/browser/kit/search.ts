import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A word as it may lie on a disk or a wire: UTF-8, UTF-16, and base64 of UTF-8 at each of its three alignments. */
export function disguises(word: string): readonly Buffer[] {
  const plain = Buffer.from(word, 'utf8')
  const base64 = [0, 1, 2].map(before => {
    const text = Buffer.concat([Buffer.alloc(before), plain]).toString('base64')
    // Only the letters that the word alone decides.
    const first = Math.ceil((before * 8) / 6)
    const last = Math.floor(((before + plain.length) * 8) / 6)
    return Buffer.from(text.slice(first, last), 'latin1')
  })
  return [plain, Buffer.from(word, 'utf16le'), ...base64]
}

/** Whether some bytes hold a word in any disguise. */
export const holds = (bytes: Buffer, word: string): boolean => disguises(word).some(one => bytes.includes(one))

/** The files below a folder that hold one of the words in any disguise, each with the word. */
export function filesWith(folder: string, words: readonly string[]): readonly string[] {
  const wanted = words.map(word => ({ word, all: disguises(word) }))
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(file => file.isFile())
    .flatMap(file => {
      const path = join(file.parentPath, file.name)
      const bytes = readFileSync(path)
      return wanted
        .filter(({ all }) => all.some(one => bytes.includes(one)))
        .map(({ word }) => `${path.slice(folder.length + 1)}: ${word}`)
    })
}
