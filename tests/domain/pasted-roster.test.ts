import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { madeUpCodes } from '../../src/domain/roster/made-up-codes.ts'
import { assignColumn, pastedPeople, readPasted } from '../../src/domain/roster/pasted-roster.ts'

const test = suite('pasted roster')
const problems = (text: string, existing: readonly string[] = []) =>
  pastedPeople(readPasted(text), existing).map(person => person.problem)

test('A list copied from a spreadsheet with Swedish headings is read by its headings', () => {
  const table = readPasted(
    'Namn\tKod\tEnhet\tBefattning\tTelefon\nAnna Ek\tM1\tFamilj\tSocialsekreterare\t070-123 45 67',
  )
  assert.equal(table.columns, ['name', 'code', 'unit', 'role', 'phone'])
  assert.equal(pastedPeople(table, []), [
    {
      code: 'M1',
      unit: 'Familj',
      role: 'Socialsekreterare',
      name: 'Anna Ek',
      phone: '070-123 45 67',
      email: '',
      note: '',
      problem: null,
    },
  ])
})

test('Finnish and English headings are recognised too, whatever their case', () => {
  assert.equal(readPasted('KOODI\tYksikkö\tTehtävä\tNimi\tPuhelin\nM1\t\t\t\t').columns, [
    'code',
    'unit',
    'role',
    'name',
    'phone',
  ])
  assert.equal(readPasted('Unit;Code;Role\nFamily;M1;Social worker').columns, ['unit', 'code', 'role'])
})

test('A column whose heading says nothing is left out, and its cells stay in view', () => {
  const table = readPasted('Kod;Skonummer;Enhet\nM1;ny;Familj')
  assert.equal(table.columns, ['code', 'skip', 'unit'])
  assert.equal(table.rows, [['M1', 'ny', 'Familj']])
})

test('An address and a note are kept, in the zone of names, and never in what more people read', () => {
  const table = readPasted('Kod;E-post;Huom.;Enhet\nM1;anna.ek@kommun.se;äitiysloma 1.1.;Familj')
  assert.equal(table.columns, ['code', 'email', 'note', 'unit'])
  const [anna] = pastedPeople(table, [])
  assert.equal([anna?.email, anna?.note], ['anna.ek@kommun.se', 'äitiysloma 1.1.'])
  assert.equal(readPasted('M1;anna.ek@kommun.se\nM2;bo.al@kommun.se').columns, ['code', 'email'], 'without headings')
  assert.equal(readPasted('Kod;Befattning\nM1;anna.ek@kommun.se').columns, ['code', 'skip'])
})

test('Of two columns with the same heading the first is taken', () => {
  assert.equal(readPasted('Kod;Namn;Namn\nM1;Anna;Ek').columns, ['code', 'name', 'skip'])
})

test('Without headings codes and names are known, what is not certain is left out, and the first person is not lost', () => {
  const table = readPasted('M1\tFamilj\tSocialsekreterare\tAnna Ek\nM2\tVuxen\tHandledare\tBo Al')
  assert.equal(table.columns, ['code', 'skip', 'skip', 'name'])
  assert.is(table.rows.length, 2)
})

test('Without headings phone numbers are known by their digits', () => {
  const table = readPasted('M1,Familj,070-123 45 67\nM2,Vuxen,+46 70 765 43 21')
  assert.equal(table.columns, ['code', 'skip', 'phone'])
})

test('Semicolons separate even where cells hold commas', () => {
  assert.equal(readPasted('M1;Familj, barn;Handledare\nM2;Vuxen, unga;Handledare').rows[0], [
    'M1',
    'Familj, barn',
    'Handledare',
  ])
})

test('Tabs separate even where cells hold semicolons and commas', () => {
  assert.equal(readPasted('M1\tFamilj; barn, unga\nM2\tVuxen').rows[0], ['M1', 'Familj; barn, unga'])
})

test('A quoted cell may hold line breaks, separators and quotes', () => {
  const table = readPasted('Kod;Enhet\nM1;"Familj;\nså kallade ""nära"" vården"\nM2;Vuxen')
  assert.equal(table.rows, [
    ['M1', 'Familj;\nså kallade "nära" vården'],
    ['M2', 'Vuxen'],
  ])
  assert.is(pastedPeople(table, [])[0]?.unit, 'Familj; så kallade "nära" vården')
})

test('A lone quotation mark does not swallow the rows after it', () => {
  const table = readPasted('M1;"Familj\nM2;Vuxen\nM3;Äldre')
  assert.equal(
    table.rows.map(row => row[0]),
    ['M1', 'M2', 'M3'],
  )
})

test('Files saved in Windows are read: byte order mark, line ends, empty lines', () => {
  const table = readPasted('\uFEFFKod;Enhet\r\nM1;Familj\r\n\r\n;\r\nM2;Vuxen\r\n')
  assert.equal(table.columns, ['code', 'unit'])
  assert.equal(table.rows, [
    ['M1', 'Familj'],
    ['M2', 'Vuxen'],
  ])
})

test('A row without a code is kept and says so', () => {
  assert.equal(problems('Kod;Enhet\nM1;Familj\n;Vuxen'), [null, 'no-code'])
})

test('A row shorter than the others is kept with empty cells', () => {
  assert.equal(readPasted('Kod;Enhet;Befattning\nM1').rows, [['M1', '', '']])
})

test('A code that stands twice is a problem of the later row, without regard to case and spaces', () => {
  assert.equal(problems('Kod;Enhet\nM 1;Familj\nm1;Vuxen\nM2;Vuxen'), [null, 'double', null])
})

test('Once the first of two rows with the same code is left out, the other can be added', () => {
  const table = readPasted('Kod;Enhet\nM1;Familj\nM1;Vuxen')
  assert.is(pastedPeople(table, [], new Set([0]))[1]?.problem, null)
})

test('A code that is in the roster already is a problem of its row', () => {
  assert.equal(problems('Kod;Enhet\nM1;Familj\nM2;Vuxen', ['m2']), [null, 'known'])
})

test('A column can be given another meaning; the one that had it is left out', () => {
  const table = readPasted('Familj\tM1\nVuxen\tM2')
  assert.equal(table.columns, ['skip', 'code'])
  assert.equal(assignColumn(table.columns, 0, 'code'), ['code', 'skip'])
  const { columns } = table
  const mended = { ...table, columns: assignColumn(columns, 0, 'unit') }
  assert.equal(
    pastedPeople(mended, []).map(person => [person.code, person.unit]),
    [
      ['M1', 'Familj'],
      ['M2', 'Vuxen'],
    ],
  )
})

test('Nothing pasted is no rows and no columns', () => {
  assert.equal(readPasted(' \n\n'), { columns: [], rows: [] })
})

test('A title and a date above the headings make no people', () => {
  const table = readPasted('Personal 2026;;\nUtdrag 2026-11-02;;\n;;\nKod;Enhet;Befattning\nM1;Familj;Handledare')
  assert.equal(table.columns, ['code', 'unit', 'role'])
  assert.equal(table.rows, [['M1', 'Familj', 'Handledare']])
})

test('A number with a sign that nobody sees is still a number, and never a role that all may read', () => {
  for (const phone of [
    '\u202A070-123 45 67\u202C',
    '070\u2011123\u00A045\u00A067',
    '\u200B+46 70 123 45 67',
    '(070) 123 45 67',
  ])
    assert.equal(readPasted(`M1\t${phone}\nM2\t${phone}`).columns, ['code', 'phone'], JSON.stringify(phone))
})

test('What a person is reached or known by never lands where more people read, whatever the heading says', () => {
  for (const cell of [
    '070-123 45 67',
    '040 123 4567',
    '+358 40 1234567',
    '(08) 123 456 78',
    '12345678',
    'anna.ek@kommun.example',
    'Anna <anna@kommun.example>',
    '811218-9876',
    '19811218 9876',
    '131052-308T',
  ])
    for (const heading of ['Rooli', 'Yksikkö', 'Befattning', 'Team']) {
      const { columns } = readPasted(`Nimi\t${heading}\nAnna Ek\t${cell}\nBo Al\tHandledare`)
      assert.equal(columns, ['name', 'skip'], `${heading}: ${cell}`)
    }
  assert.equal(readPasted('Kod\tNamn\n070-123 45 67\tAnna Ek').columns, ['skip', 'name'])
  assert.equal(readPasted('Kod\tNamn\n123456\tAnna Ek').columns, ['code', 'name'])
  const rows = ['070-1234567', '070-1234567', 'saknas', 'saknas'].map((cell, at) => `M${at}\t${cell}`)
  assert.equal(readPasted(rows.join('\n')).columns, ['code', 'skip'], 'shared numbers are no unit')
  assert.equal(readPasted('Nimi\tRooli\tRooli\nAnna Ek\t070-1234567\tohjaaja').columns, ['name', 'skip', 'role'])
})

test('Short headings for telephone numbers are known', () => {
  for (const heading of [
    'Tfn',
    'Tfn.',
    'Tlf',
    'Mob',
    'Mob.',
    'Mobilnr',
    'Mobilnummer',
    'Puh.',
    'Matkapuhelin',
    'Tel. nr',
  ])
    assert.equal(readPasted(`Namn\t${heading}\nAnna Ek\t070-123 45 67`).columns, ['name', 'phone'], heading)
})

test('Nothing that may be a name lands where more people read', () => {
  for (const text of [
    'M1\tEk\tAnna\nM2\tAl\tBo',
    'Ek\tAnna\nAl\tBo',
    'Anna\nBo\nCia\nDag',
    'M1\tAnna Ek\nM2\tBo von Al\nM3\tÅsa-Lena O’Neill',
    'Anna E\t1\nBo A\t2',
  ]) {
    const { columns } = readPasted(text)
    assert.ok(!columns.includes('unit') && !columns.includes('role'), `${text}: ${columns}`)
  }
})

test('What many rows have in common is a unit, then a role', () => {
  const rows = ['M1\tFamilj\tHandledare', 'M2\tFamilj\tHandledare', 'M3\tVuxen\tHandledare', 'M4\tVuxen\tHandledare']
  assert.equal(readPasted(rows.join('\n')).columns, ['code', 'unit', 'role'])
})

test('First name and surname in two columns are one name, whichever comes first', () => {
  const table = readPasted('Efternamn;Förnamn;Kod\nEk;Anna;M1')
  assert.equal(table.columns, ['surname', 'name', 'code'])
  assert.is(pastedPeople(table, [])[0]?.name, 'Anna Ek')
})

test('Rows without a code are given the next free one of their unit, and it is known which', () => {
  const table = readPasted('Enhet;Kod;Namn\nFamilj;F1;A B\nFamilj;;C D\nVuxen;;E F\n;;G H\nFamilj;f 3;I J')
  const { table: whole, made } = madeUpCodes(table, [{ code: 'F2', unit: 'Familj' }])
  assert.equal(
    whole.rows.map(row => row[1]),
    ['F1', 'F4', 'V1', 'F5', 'f 3'],
  )
  assert.equal([...made], [1, 2, 3])
  assert.ok(pastedPeople(whole, ['F2']).every(one => one.problem === null))
})

test('A list without a column of codes is given one', () => {
  const { table, made } = madeUpCodes(readPasted('Namn;Enhet\nAnna Ek;Familj\nBo Al;Familj'), [])
  assert.equal(table.columns, ['code', 'name', 'unit'])
  assert.equal(
    table.rows.map(row => row[0]),
    ['F1', 'F2'],
  )
  assert.is(made.size, 2)
})

test.run()
