/*
 * What programs put around lines that are copied out of them: spreadsheets their quotes, Markdown its signs and tables, chats who
 * wrote when. What may just as well have been written by somebody stays: signs too many can be seen and taken away.
 */

/** A cell as spreadsheets copy one that holds a line end or a quote: in quotes, each of its own doubled. */
const cell = /(?<=^|[\t\n])"((?:[^"]|"")*)"(?=[\t\n]|$)/g

/** The text without the quotes of cells; a cell is one line, unless it is all there is. */
export function withoutCells(text: string): string {
  if (!text.includes('"')) return text
  const plain = text.replace(/\r\n?/g, '\n').trimEnd()
  return plain.replace(cell, (whole, inside: string) => {
    // In quotes without a reason the spreadsheet would have, they are somebody's own.
    if (!/\n|""/.test(inside)) return whole
    const own = inside.replaceAll('""', '"')
    return whole === plain ? own : own.replace(/\s*\n\s*/g, ' ')
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

const day = String.raw`\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4}|\.)?`
const time = String.raw`\d{1,2}[.:](\d{2})([.:]\d{2})?(?:\s?[ap]\.?\s?m\.?)?`
const dayAndTime = String.raw`${day},?\s+(?:klo\s+|kl\.?\s+)?${time}`
const who = String.raw`[^:]{1,60}?:(?=\s|$)\s*`
const inBrackets = new RegExp(String.raw`^\[(?:${dayAndTime}|${time},?\s+${day})\]\s+${who}`, 'iu')
const withDash = new RegExp(String.raw`^${dayAndTime}\s+[-–]\s+${who}`, 'iu')

/** Meetings have the same form and are planned: fewer messages come at a quarter of an hour than at no round minute. */
function isChat(lines: readonly string[], stamp: RegExp, least: number): boolean {
  const stamps = lines.map(line => stamp.exec(line)).filter(one => one !== null)
  const minutes = stamps.map(([, minute, seconds, other, others]) =>
    (seconds ?? others) ? 1 : Number(minute ?? other),
  )
  const met = minutes.filter(minute => minute % 15 === 0).length
  return stamps.length >= least && minutes.filter(minute => minute % 5 !== 0).length > met
}

/** Lines without what the programs they come from have put before and around them. */
export function withoutSigns(lines: readonly string[]): readonly string[] {
  const stamps = [
    ...(isChat(lines, inBrackets, 1) ? [inBrackets] : []),
    ...(isChat(lines, withDash, 2) ? [withDash] : []),
  ]
  const said = lines.map(line => stamps.reduce((rest, stamp) => rest.replace(stamp, ''), line))
  const quoted = said.every(line => line.startsWith('>'))
  const tabled = said.filter(line => row.test(line)).length > 1
  return said
    .map(line => line.replace(quoted ? quotedMark : /^$/, '').replace(quote, ''))
    .map(line => (tabled && row.test(line) ? cellsOf(line) : line))
    .map(line => unstressed(unheaded(line)))
}
