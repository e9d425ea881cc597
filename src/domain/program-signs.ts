/*
 * What programs put around lines that are copied out of them: spreadsheets their quotes, Markdown its signs and tables, chats who
 * wrote when. What may just as well have been written by somebody stays: signs too many can be seen and taken away.
 */

import { withoutStamps } from './chat-stamps.ts'

/** A cell as spreadsheets copy one that holds a line end or a quote: in quotes, each of its own doubled. */
const cell = /(?<=^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/g

/** Asking is not among them: *Questions asked:* is the head of a list. */
const saying = '(?:sanoi|sanoo|kertoi|kertoo|totesi|vastasi|sade|sa|säger|berättade|svarade|said|says|told)'
const announced = new RegExp(String.raw`(?<!\p{L})${saying}(?!\p{L})[^\n]*:[ \t]*$`, 'iu')
const attributed = new RegExp(String.raw`^\n(?:[-–—][ \t]*)?${saying}(?!\p{L})`, 'u')

/** What somebody said: the line before tells who is about to speak, or the one after who has spoken. */
function isSpeech(text: string, from: number, to: number): boolean {
  const before = from > 0 ? text.slice(text.lastIndexOf('\n', from - 2) + 1, from - 1) : ''
  return announced.test(before) || attributed.test(text.slice(to, to + 40))
}

/** In quotes without a reason the spreadsheet would have, they are somebody's own. */
const hasReason = (inside: string): boolean => /\n|""/.test(inside)

/** The text without the quotes of cells; a cell is one line, unless it is all there is. */
export function withoutCells(text: string): string {
  if (!text.includes('"')) return text
  const plain = text.replace(/\r\n?/g, '\n').trimEnd()
  // Who puts one line in quotes of her own puts two in them as well; between tabs a program may put all of them.
  const own = !plain.includes('\t') && [...plain.matchAll(cell)].some(([, inside = '']) => !hasReason(inside))
  if (own) return plain
  return plain.replace(cell, (whole, inside: string, at: number) => {
    if (!hasReason(inside) || isSpeech(plain, at, at + whole.length)) return whole
    const said = inside.replaceAll('""', '"')
    return whole === plain ? said : said.replace(/\s*\n\s*/g, ' ')
  })
}

/** A line that only divides, as Markdown and mails have it, also between the head of a table and its rows, or around code. */
const rule = /^\s*(?:[-–—=]{3,}|(?:\*\s*){3,}|_{3,}|\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?|`{3,}\w*)\s*$/u

/** Whether nothing is written in a line but what divides the others. */
export const isRule = (line: string): boolean => rule.test(line)

/** What chats and Markdown put around a word to make it stand out: at its two ends, so that no product or gap to fill in is meant. */
const stresses = [
  /(?<![\p{L}\p{N}*])(\*{1,3})(?=[^\s*])(?=[^*]*[\p{L}\p{N}])([^*]*[^\s*])\1(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_])(_{1,3})(?=[^\s_])(?=[^_]*[\p{L}\p{N}])([^_]*[^\s_])\1(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}`])(`{1,3})(?=[^\s`])([^`]*[^\s`])\1(?![\p{L}\p{N}`])/gu,
]

/** One may stand within another of its kind. */
function unstressed(line: string): string {
  const plain = stresses.reduce((text, one) => text.replace(one, '$2'), line)
  return plain === line ? line : unstressed(plain)
}

/** *# 1 i kön* is a number. */
const heading = /^(?:#{2,6}\s+|#\s+(?!\d+(?:\s|$)))/
const unheaded = (line: string): string =>
  heading.test(line) ? line.replace(heading, '').replace(/\s#+\s*$/, '') : line

/** *> 65 år* is more than that; only where all lines are quoted may a number be a mark. */
const quote = /^>[\t >]*(?![\t >]*\d)/
const quotedMark = /^>[\t >]*(?=\d{1,3}[.)]\s)/

const row = /^\|\s.*\s\|\s*$/
const cellsOf = (line: string): string =>
  line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map(one => one.trim().replaceAll('\\|', '|'))
    .join('\t')

/** Lines without what the programs they come from have put before and around them. */
export function withoutSigns(lines: readonly string[]): readonly string[] {
  const said = withoutStamps(lines)
  const quoted = said.every(line => line.startsWith('>'))
  const tabled = said.filter(line => row.test(line)).length > 1
  return said
    .map(line => line.replace(quoted ? quotedMark : /^$/, '').replace(quote, ''))
    .map(line => (tabled && row.test(line) ? cellsOf(line) : line))
    .map(line => unstressed(unheaded(line)))
}
