/** What may stand after a number without changing it; *tkr* or *milj.* would. */
const unit = /^([+-]?[\d.,]+)(?:%|€|kr|kr\/[\p{L}]+|eur|euroa?|st|kpl)$/iu

/**
 * A number as people in the Nordic countries write or paste it: *1 234,5*, *−3*, *12 %*, *43 kr*. A dot before exactly
 * three digits may be either a thousand or a decimal, and answers nothing, as do words, raised figures (a footnote's sign
 * would become a digit) and what no number can hold.
 */
export function numberIn(text: string): number | undefined {
  if (/[²³¹⁰⁴-⁹]/.test(text)) return undefined
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u00A0\u202F'’]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(unit, '$1')
  if (!/^[+-]?\d+(?:[.,]\d+)*$/.test(plain)) return undefined
  if (/^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(plain) || plain.length > 18) return undefined
  const mark = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'))
  if (mark < 0) return Number(plain)
  const groups = plain.slice(0, mark).replace(/[.,]/g, '')
  if (plain.indexOf(plain[mark] ?? '') !== mark) return undefined
  return Number(`${groups}.${plain.slice(mark + 1)}`)
}
