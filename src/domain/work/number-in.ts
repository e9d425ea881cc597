/**
 * A number as people in the Nordic countries write or paste it: *1 234,5*, *−3*, *12 %*, *43 kr*. A dot before exactly
 * three digits may be either a thousand or a decimal, and answers nothing, as do words.
 */
export function numberIn(text: string): number | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u00A0\u202F'’]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^([+-]?[\d.,]+)(?:%|€|\p{L}[\p{L}/.]*)$/u, '$1')
  if (!/^[+-]?\d+(?:[.,]\d+)*$/.test(plain)) return undefined
  if (/^[+-]?\d{1,3}\.\d{3}$/.test(plain)) return undefined
  const mark = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'))
  if (mark < 0) return Number(plain)
  const groups = plain.slice(0, mark).replace(/[.,]/g, '')
  if (plain.indexOf(plain[mark] ?? '') !== mark) return undefined
  return Number(`${groups}.${plain.slice(mark + 1)}`)
}
