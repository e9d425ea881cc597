import { lineEnd } from '../domain/plain-text.ts'

/** What XML cannot hold, and would make a file that opens nowhere: controls, two non-characters, halves of signs. */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come into a file.
  /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** The lines of a text, as every file may hold them. */
export const writableLines = (text: string): string[] =>
  text.split(lineEnd).map(line => line.replace(forbidden, '').replace(/\t/g, ' '))

/** A text in one line, as every file may hold it. */
export const writable = (text: string): string => writableLines(text).join(' ')
