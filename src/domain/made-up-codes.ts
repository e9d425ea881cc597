import { type PastedTable, plainCode } from './pasted-roster.ts'

type Known = { readonly code: string; readonly unit: string }

/** A list whose rows all have a code, and in which rows it was made up. */
export type WithCodes = { readonly table: PastedTable; readonly made: ReadonlySet<number> }

/** The letters before the number in codes of a unit; those of its name where it has no codes yet. */
function lettersOf(unit: string, known: readonly Known[]): string {
  const codes = known.filter(one => one.unit === unit).map(one => /^(\p{L}+)\d+$/u.exec(one.code)?.[1] ?? '')
  const own = codes.find(Boolean) ?? known.map(one => /^(\p{L}+)\d+$/u.exec(one.code)?.[1] ?? '').find(Boolean)
  if (unit === '') return own ?? 'M'
  return codes.find(Boolean) ?? (/\p{L}/u.exec(unit)?.[0] ?? 'M').toUpperCase()
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
  const taken = new Set(people.map(one => plainCode(one.code)))
  const made = new Set<number>()
  const rows = whole.rows.map((row, index) => {
    if (row[at]) return row
    const letters = lettersOf(row[unitAt] ?? '', people)
    let n = 1
    while (taken.has(plainCode(`${letters}${n}`))) n++
    taken.add(plainCode(`${letters}${n}`))
    made.add(index)
    return row.map((cell, cellAt) => (cellAt === at ? `${letters}${n}` : cell))
  })
  return { table: { ...whole, rows }, made }
}
