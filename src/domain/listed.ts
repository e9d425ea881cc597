import { withoutCounting, withoutRings } from './list-marks.ts'
import { lineEnd, shortText } from './plain-text.ts'
import { isRule, withoutCells, withoutSigns } from './program-signs.ts'

/**
 * Signs that lists are made of: dots, squares, arrows, ticks and figures in circles or on keys, hands that point, boxes to
 * tick as Markdown writes them; in Word's symbol fonts they lie in the private area.
 */
const bullet =
  /^(?:(?:[-+*]\s+)?\[[ xX]\]\s+|[•‣⁃◦·∙*\u2190-\u21FF\u2460-\u24FF\u25A0-\u25FF\u2605\u2606\u2610-\u2612\u2705\u2713-\u2718\u2756\u2776-\u27BE\u2B1B-\u2B1D\uF020-\uF0FF\u{1F446}-\u{1F449}\u{1F534}-\u{1F53B}\u{1F7E0}-\u{1F7EB}][\uFE0F\u{1F3FB}-\u{1F3FF}]?\s*|(?:\d\uFE0F?\u20E3)+\s*|[-–—](?=[\s\p{L}])\s*|o[\t\u00A0]\s*)/u

/** Two of one sign, as in *★★ good*: where some grade, a single one does so too. */
const grade = /^([\u2190-\u21FF\u25A0-\u25FF\u2605\u2606\u2B1B-\u2B1D\u{1F534}-\u{1F53B}\u{1F7E0}-\u{1F7EB}])\uFE0F?\1/u

/** A number or a letter in brackets; in `(o)rättvisa`, one word that means two, it is none. */
const bracketed = String.raw`\(?(?:\d{1,3}(?:\.\d{1,2})*\.?\s*|[a-zåäö]|(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})|(?=[ivx])x{0,2}(?:ix|iv|v?i{0,3}))\)`
const named = String.raw`(?:[QFK]\.?\s?\d{1,3}\)|(?:Fråga|Fr|Kysymys|Kys|Question)\.?\s?\d{1,3}(?:[:.)]|\s[-–]))(?=\s)`
const twofold = String.raw`\(\p{L}+\)\p{L}`
const number = new RegExp(`^(?!${twofold})(?:${bracketed}|${named})\\s*`, 'u')

/** Gaps and what tells a program the direction of writing, which phones put before a line. */
const unseen = /^[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069]+/

/** The items of a list as it is pasted from any program, one a line; numbers and bullets at the start of a line are left out. */
export function listedIn(text: string): readonly string[] {
  const lines = withoutSigns(
    // Some programs copy *ö* as an o and its dots: the words that are known have it as one letter.
    withoutCells(text.normalize('NFC'))
      .split(lineEnd)
      .filter(line => shortText(line) !== '' && !isRule(line))
      .map(line => line.replace(unseen, '')),
  )
  const grades = [...new Set(lines.flatMap(line => grade.exec(line)?.[1] ?? []))]
  const rest = withoutRings(lines, line => bullet.test(line) || number.test(line) || /^\d{1,3}\.\s/.test(line))
  return withoutCounting(
    rest.map(line => (grades.some(sign => line.startsWith(sign)) ? line : line.replace(bullet, ''))),
  )
    .map(line => shortText(line.replace(number, '')))
    .filter(line => line !== '')
}
