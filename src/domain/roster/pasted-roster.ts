import { identityNumbers } from '../identity-number.ts'
import { folded, shortText } from '../plain-text.ts'
import { largest } from '../range.ts'
import { pastedCells } from './pasted-cells.ts'
import { plainCode } from './plain-code.ts'

/** What a pasted column can hold; *skip* is left out. A name may stand in two columns, and goes to the zone of names. */
export type Column = 'code' | 'unit' | 'role' | 'name' | 'surname' | 'phone' | 'email' | 'note' | 'skip'

/** A pasted list as it was read: every row kept, headings and what stands above them taken off, one column kind per column. */
export type PastedTable = { readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] }

/** Why a row cannot be taken as it stands. */
export type RowProblem = 'no-code' | 'double' | 'known'

/** One pasted row as a person, with what keeps it from being added. */
export type PastedPerson = Readonly<Record<Exclude<Column, 'skip' | 'surname'>, string>> & {
  readonly problem: RowProblem | null
}

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
  name: [
    'name',
    'namn',
    'nimi',
    'förnamn',
    'tilltalsnamn',
    'etunimi',
    'kutsumanimi',
    'first name',
    'full name',
    'koko nimi',
  ],
  surname: ['efternamn', 'sukunimi', 'surname', 'last name', 'family name'],
  phone: [
    ...['phone', 'phone number', 'mobile', 'mobile phone', 'gsm'],
    ...['telefon', 'telefonnummer', 'telefonnr', 'tel', 'tel nr', 'telnr', 'tfn', 'tlf', 'tlfn'],
    ...['mobil', 'mob', 'mobilnr', 'mobilnummer', 'mobiltelefon'],
    ...['puhelin', 'puhelinnumero', 'puhelinnro', 'puh', 'puh nro', 'matkapuhelin'],
  ],
  email: ['e-mail', 'email', 'mail', 'e-post', 'epost', 'e-postadress', 'mejl', 'sähköposti', 'sähköpostiosoite'],
  note: [
    ...['note', 'notes', 'comment', 'comments', 'remark'],
    ...['anteckning', 'anteckningar', 'notering', 'anm', 'anmärkning', 'kommentar', 'övrigt', 'info'],
    ...['huom', 'huomautus', 'huomio', 'huomioita', 'muuta', 'lisätieto', 'lisätiedot', 'kommentti'],
  ],
}

/** What all members read, where names and numbers lie in a zone of their own. */
const readByMore: ReadonlySet<Column> = new Set(['code', 'unit', 'role'])

/** In so many rows from the top headings are looked for: a title or a date often stands above them. */
const topRows = 10

/** Reads what was copied out of a spreadsheet or a CSV file; rows without any text are the only ones not kept. */
export const readPasted = (text: string): PastedTable => readCells(pastedCells(text))

/** Reads the cells of a list. Without headings a column is taken for what more people read only if nothing else can be in it. */
export function readCells(cells: readonly (readonly string[])[]): PastedTable {
  const rows = cells.map(row => row.map(cleanCell)).filter(row => row.some(cell => cell !== ''))
  const width = largest(rows.map(row => row.length))
  const top = rows.slice(0, topRows).findIndex(isHeading)
  const body = rows.slice(top + 1).map(row => Array.from({ length: width }, (_, index) => row[index] ?? ''))
  const columns = top < 0 ? guess(body, width) : once(headed(rows[top] ?? [], body), width)
  return { columns, rows: body }
}

/** What the headings say; where a cell beneath them looks like somebody's number or address no heading opens it to more people. */
const headed = (headings: readonly string[], body: readonly (readonly string[])[]): readonly Column[] =>
  headings.map((heading, index) => {
    const column = headingOf(heading)
    const cells = body.map(row => row[index] ?? '')
    const reached = column === 'code' ? cells.some(isReach) : cells.some(cell => isPhone(cell) || isReach(cell))
    return readByMore.has(column) && reached ? 'skip' : column
  })

/** Cells are cleaned before anything is made of them: a sign nobody sees must not decide where a number goes. */
const cleanCell = (cell: string): string => cell.split('\n').map(shortText).join('\n').trim()

function isHeading(row: readonly string[]): boolean {
  const known = new Set(row.map(headingOf))
  known.delete('skip')
  return known.has('code') || known.size >= 2
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
    const name = [at('name'), at('surname')].filter(Boolean).join(' ')
    const of = { unit: at('unit'), role: at('role'), name, phone: at('phone'), email: at('email'), note: at('note') }
    return { code, ...of, problem }
  })
}

function headingOf(cell: string): Column {
  const word = cell
    .toLowerCase()
    .replace(/[.:*()\s]+/g, ' ')
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

/**
 * Without headings only what the cells themselves tell: codes, telephone numbers, names of two words, and what many rows
 * have in common. A wrong guess would put a name where more people read, so all else is left out until a person says.
 */
function guess(rows: readonly (readonly string[])[], width: number): readonly Column[] {
  const cells = (index: number) => rows.map(row => row[index] ?? '').filter(cell => cell !== '')
  const shared: Column[] = ['unit', 'role']
  return once(
    Array.from({ length: width }, (_, index): Column => {
      const filled = cells(index)
      if (filled.length === 0) return 'skip'
      if (filled.every(isCode)) return 'code'
      if (filled.every(isPhone)) return 'phone'
      if (filled.every(isEmail)) return 'email'
      if (filled.every(isName)) return 'name'
      if (filled.some(cell => isPhone(cell) || isReach(cell))) return 'skip'
      return isShared(filled) ? (shared.shift() ?? 'skip') : 'skip'
    }),
    width,
  )
}

const isCode = (cell: string): boolean => /^(?:\p{L}{1,4}[-. ]?\d{1,4}|\d{1,3})\p{L}?$/u.test(cell)
const isEmail = (cell: string): boolean => /^\S+@\S+\.\S+$/.test(cell)
const isPhone = (cell: string): boolean => /^\+?[\d\s()/\u2010-\u2015\u2212.-]{6,}$/.test(cell)
/** A person can be reached or known by it: an address, an identity number, a telephone number from its first figure on. */
const isReach = (cell: string): boolean =>
  /\S@\S+\.\S/.test(cell) || identityNumbers(cell).length > 0 || (/^\(?(?:\+|0)/.test(cell) && isPhone(cell))
const isName = (cell: string): boolean =>
  /^\p{Lu}[\p{L}’'-]*\.?(?: (?:von|af|av|de|da|der|van))*(?: \p{Lu}[\p{L}’'-]*\.?){1,3}$/u.test(cell)

/** What at least four rows have, and two of them in common each: no list of people gives so many the same name. */
const isShared = (filled: readonly string[]): boolean =>
  filled.length >= 4 && new Set(filled.map(folded)).size * 2 <= filled.length
