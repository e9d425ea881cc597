import { withoutCounting } from './list-marks.ts'
import { lineEnd, shortText } from './plain-text.ts'

/**
 * Signs that lists are made of: dots, squares, arrows, ticks and figures in circles; in Word's symbol fonts they lie in
 * the private area.
 */
const bullet =
  /^[\s\u200B]*(?:[•‣⁃◦·∙*\u2190-\u21FF\u2460-\u24FF\u25A0-\u25FF\u2605\u2606\u2610-\u2612\u2713-\u2718\u2756\u2776-\u27BE\u2B1B-\u2B1D\uF020-\uF0FF]\uFE0F?\s*|[-–—](?=[\s\p{L}])\s*|o[\t\u00A0]\s*)/u

/** A number with its stop or bracket. In `1.5 tjänster` and `24.12 var` no stop follows the last figure: they stay. */
const figures = String.raw`\(?\d{1,3}(?:\.\d{1,2})*(?:\s*\)|\.(?!\d)|:(?=\s))|\(?[a-zåäö]\)`
/** `IV.` and `iv)`; a single letter above ten is rather somebody's initial. */
const roman = String.raw`\(?(?=[IVX])X{0,2}(?:IX|IV|V?I{0,3})(?:\)|[.:](?=\s))|\(?(?=[ivx])x{0,2}(?:ix|iv|v?i{0,3})\)`
const named = String.raw`(?:[QFK]|Fråga|Fr|Kysymys|Kys|Question)\.?\s?\d{1,3}(?:[:.)]|\s[-–])(?=\s)`
/** `(o)rättvisa` is one word that means two. */
const twofold = String.raw`\(\p{L}+\)\p{L}`
const number = new RegExp(`^[\\s\\u200B]*(?!${twofold})(?:${figures}|${roman}|${named})\\s*`, 'u')

/** The items of a list as it is pasted from any program, one a line; numbers and bullets at the start of a line are left out. */
export const listedIn = (text: string): readonly string[] =>
  withoutCounting(
    text.split(lineEnd).filter(line => shortText(line) !== ''),
    line => bullet.test(line) || number.test(line),
  )
    .map(line => shortText(line.replace(bullet, '').replace(number, '')))
    .filter(line => line !== '')
