import type { PastedTable } from './pasted-roster.ts'
import { plainCode } from './plain-code.ts'

type Known = { readonly code: string; readonly unit: string }

/** A list whose rows all have a code, and in which rows it was made up. */
export type WithCodes = { readonly table: PastedTable; readonly made: ReadonlySet<number> }

const lettersIn = (known: readonly Known[]): string | undefined =>
  known.map(one => /^(\p{L}+)\d+$/u.exec(one.code)?.[1]).find(Boolean)

/** The letters before the number in codes of a unit; those of its name where it has no codes yet. */
function lettersOf(unit: string, known: readonly Known[]): string {
  const own = lettersIn(known.filter(one => one.unit === unit))
  if (own) return own
  return unit === '' ? (lettersIn(known) ?? 'M') : (/\p{L}/u.exec(unit)?.[0] ?? 'M').toUpperCase()
}

/** Gives out the next free codes of units, one after another, beside the people who have one. */
export function freeCodes(known: readonly Known[]): (unit: string) => string {
  const taken = new Set(known.map(one => plainCode(one.code)))
  const last = new Map<string, { letters: string; n: number }>()
  return unit => {
    const now = last.get(unit) ?? { letters: lettersOf(unit, known), n: 0 }
    do now.n++
    while (taken.has(plainCode(`${now.letters}${now.n}`)))
    last.set(unit, now)
    const code = `${now.letters}${now.n}`
    taken.add(plainCode(code))
    return code
  }
}

/** Gives rows without a code the next free one of their unit; `known` are the people who have codes already. */
export function madeUpCodes(table: PastedTable, known: readonly Known[]): WithCodes {
  const place = table.columns.indexOf('code')
  const whole: PastedTable =
    place >= 0 ? table : { columns: ['code', ...table.columns], rows: table.rows.map(row => ['', ...row]) }
  const at = Math.max(0, place)
  const unitAt = whole.columns.indexOf('unit')
  const people: Known[] = [
    ...known,
    ...whole.rows.flatMap(row => (row[at] ? [{ code: row[at] ?? '', unit: row[unitAt] ?? '' }] : [])),
  ]
  const next = freeCodes(people)
  const made = new Set<number>()
  const rows = whole.rows.map((row, index) => {
    if (row[at]) return row
    const unit = row[unitAt] ?? ''
    const code = next(unit)
    made.add(index)
    return row.map((cell, cellAt) => (cellAt === at ? code : cell))
  })
  return { table: { ...whole, rows }, made }
}
