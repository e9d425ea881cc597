import { strToU8, zipSync } from 'fflate'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import write from 'write-excel-file/universal'
import { readCells } from '../src/domain/pasted-roster.ts'
import { tableOf } from '../src/formats/table-file.ts'

const test = suite('a list in a file')

const rows = [
  ['Personal 2026', '', ''],
  ['Kod', 'Enhet', 'Namn'],
  ['M1', 'Familj & barn', 'Åsa Ek'],
  ['M2', 'Vuxen', 'Bo <Al>'],
]
const filled = (cells: readonly (readonly string[])[]) => {
  const { columns, rows: body } = readCells(cells)
  return [columns, ...body]
}
const wanted = [['code', 'unit', 'name'], ...rows.slice(2)]

test('of a spreadsheet the first sheet is read', async () => {
  const file = await write(rows.map(row => row.map(value => ({ value })))).toBlob()
  assert.equal(filled(await tableOf(file)), wanted)
})

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const cell = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${xml(text)}</text:p></table:table-cell>`
const ods = (inner: string) =>
  new Blob([
    new Uint8Array(
      zipSync({
        mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
        'content.xml': strToU8(
          `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet>${inner}</office:spreadsheet></office:body></office:document-content>`,
        ),
      }),
    ),
  ])
const sheet = (body: string, name = 'A') => `<table:table table:name="${name}">${body}</table:table>`

test('of an OpenDocument spreadsheet too, with what is repeated and the empty edge of the sheet', async () => {
  const edge = '<table:table-cell table:number-columns-repeated="16381"/>'
  const body = rows.map(row => `<table:table-row>${row.map(cell).join('')}${edge}</table:table-row>`).join('')
  const more = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
  const all = `${sheet(body + more)}${sheet(`<table:table-row>${cell('annat')}</table:table-row>`, 'B')}`
  assert.equal(
    filled(await tableOf(ods(all))).map(row => row.slice(0, 3)),
    wanted,
  )
  const twice = `<table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>M1</text:p><text:p>ny</text:p></table:table-cell></table:table-row>`
  assert.equal(await tableOf(ods(sheet(twice))), [['M1\nny', 'M1\nny']])
})

test('text is read in the encodings that spreadsheets save it in', async () => {
  const text = rows.map(row => row.join(';')).join('\r\n')
  const latin = Uint8Array.from(text, char => char.charCodeAt(0))
  const wide = new Uint8Array([0xff, 0xfe, ...[...text].flatMap(char => [char.charCodeAt(0), 0])])
  for (const file of [text, `\uFEFF${text}`, latin, wide]) assert.equal(filled(await tableOf(new Blob([file]))), wanted)
})

const refused = (file: Blob) =>
  tableOf(file).then(
    cells => `read ${cells.length}`,
    () => 'refused',
  )

test('what is no list is refused, and nothing unfolds into gigabytes', async () => {
  assert.is(await refused(new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])])), 'refused')
  assert.is(await refused(new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0])])), 'refused')
  assert.is(await refused(new Blob([new Uint8Array(zipSync({ 'a.txt': strToU8('x') }))])), 'refused')
  assert.is(await refused(new Blob([new Uint8Array(11_000_000)])), 'refused')
  const bomb = zipSync({ 'content.xml': new Uint8Array(70_000_000) })
  assert.is(await refused(new Blob([new Uint8Array(bomb)])), 'refused')
  const wide = `<table:table-row><table:table-cell table:number-columns-repeated="999999999"><text:p>x</text:p></table:table-cell></table:table-row>`
  assert.is((await tableOf(ods(sheet(wide))))[0]?.length, 1_000)
  const broken = '<table:table-row><table:table-cell><text:p>&#x110000;&#99999999;&bogus;'
  assert.equal(await tableOf(ods(sheet(broken))), [[]])
})

test.run()
