import { pastedCells } from './pasted-cells.ts'
import { folded, shortText } from './plain-text.ts'

/** What a pasted column can hold; *skip* is left out. */
export type Column = 'code' | 'unit' | 'role' | 'name' | 'phone' | 'skip'

/** A pasted list as it was read: every row kept, a heading row taken off, one column kind per column. */
export type PastedTable = { readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }

/** Why a row cannot be taken as it stands. */
export type RowProblem = 'no-code' | 'double' | 'known'

/** One pasted row as a person, with what keeps it from being added. */
export type PastedPerson = Readonly<Record<Exclude<Column, 'skip'>, string>> & { readonly problem: RowProblem | null }

const headings: Readonly<Record<Exclude<Column, 'skip'>, readonly string[]>> = {
  code: ['code', 'kod', 'koodi', 'id', 'tunnus', 'beteckning'],
  unit: [
    'unit',
    'enhet',
    'yksikkö',
    'team',
    'tiimi',
    'grupp',
    'ryhmä',
    'arbetsplats',
    'työpaikka',
    'toimipaikka',
    'department',
  ],
  role: [
    'role',
    'roll',
    'befattning',
    'rooli',
    'tehtävä',
    'tehtävänimike',
    'nimike',
    'ammatti',
    'yrke',
    'titel',
    'title',
    'job',
  ],
  name: ['name', 'namn', 'nimi', 'förnamn', 'efternamn', 'etunimi', 'sukunimi', 'full name', 'koko nimi'],
  phone: ['phone', 'telefon', 'puhelin', 'puhelinnumero', 'telefonnummer', 'tel', 'mobil', 'gsm', 'mobile', 'puh'],
}

/** Reads what was copied out of a spreadsheet or a CSV file; rows without any text are the only ones not kept. */
export function readPasted(text: string): PastedTable {
  const rows = pastedCells(text)
  const width = Math.max(0, ...rows.map(row => row.length))
  const first = (rows[0] ?? []).map(headingOf)
  const known = first.filter(column => column !== 'skip')
  const headed = known.includes('code') || known.length >= 2
  const body = (headed ? rows.slice(1) : rows).map(row => Array.from({ length: width }, (_, index) => row[index] ?? ''))
  return { columns: headed ? once(first, width) : guess(body, width), rows: body }
}

/** The columns with one of them changed; a kind that stood elsewhere is left out there, since each kind stands once. */
export function assignColumn(columns: readonly Column[], index: number, column: Column): readonly Column[] {
  return columns.map((old, at) => (at === index ? column : column !== 'skip' && old === column ? 'skip' : old))
}

/**
 * The rows as people, in their order and as many. A code that stands twice is a problem of the later row;
 * rows in `leftOut` count for nobody. Codes are compared without case and spaces.
 */
export function pastedPeople(
  table: PastedTable,
  existing: readonly string[],
  leftOut: ReadonlySet<number> = new Set(),
): readonly PastedPerson[] {
  const known = new Set(existing.map(plainCode))
  const seen = new Set<string>()
  return table.rows.map((row, index) => {
    const at = (column: Column) => {
      const place = table.columns.indexOf(column)
      return place < 0 ? '' : shortText(row[place] ?? '')
    }
    const code = at('code')
    const plain = plainCode(code)
    const problem = plain === '' ? 'no-code' : known.has(plain) ? 'known' : seen.has(plain) ? 'double' : null
    if (!leftOut.has(index)) seen.add(plain)
    return { code, unit: at('unit'), role: at('role'), name: at('name'), phone: at('phone'), problem }
  })
}

/** A code as it is compared: *m 1* and *M1* are the same person. */
export const plainCode = (code: string): string => folded(code).replace(/\s+/g, '')

function headingOf(cell: string): Column {
  const word = cell
    .toLowerCase()
    .replace(/[.:*()]/g, ' ')
    .trim()
  for (const [column, words] of Object.entries(headings)) if (words.includes(word)) return column as Column
  return 'skip'
}

/** Each kind once: the first column that says it has it. */
const once = (columns: readonly Column[], width: number): readonly Column[] =>
  Array.from({ length: width }, (_, index) => {
    const column = columns[index] ?? 'skip'
    return columns.indexOf(column) === index ? column : 'skip'
  })

/** Without headings: code, unit, role, name, phone; a column of phone numbers is known by its digits. */
function guess(rows: readonly (readonly string[])[], width: number): readonly Column[] {
  const order: Column[] = ['code', 'unit', 'role', 'name']
  const phone =
    Array.from({ length: width }, (_, index) => index).find(index => index > 0 && isPhone(rows, index)) ?? -1
  return Array.from({ length: width }, (_, index) => (index === phone ? 'phone' : (order.shift() ?? 'skip')))
}

function isPhone(rows: readonly (readonly string[])[], index: number): boolean {
  const filled = rows.map(row => row[index] ?? '').filter(cell => cell !== '')
  return filled.length > 0 && filled.every(cell => /^\+?[\d\s()/–-]{6,}$/.test(cell))
}
