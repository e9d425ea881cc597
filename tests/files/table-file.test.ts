import { strToU8, zipSync } from 'fflate'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import write from 'write-excel-file/universal'
import { readCells } from '../../src/domain/roster/pasted-roster.ts'
import { tableOf } from '../../src/formats/table-file.ts'
import { unzipped } from '../../src/formats/unzipped.ts'
import { growth } from '../work.ts'
import { cell, ods, refused, sheet, xlsx } from './table-kit.ts'

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

test('what is no list is refused, and nothing unfolds into gigabytes', async () => {
  assert.is(await refused(new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 9, 9])])), 'refused')
  assert.is(await refused(new Blob([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0])])), 'refused')
  assert.is(await refused(new Blob([new Uint8Array(zipSync({ 'a.txt': strToU8('x') }))])), 'refused')
  assert.is(await refused(new Blob([new Uint8Array(11_000_000)])), 'too large')
  const bomb = zipSync({ 'content.xml': new Uint8Array(70_000_000) })
  assert.is(await refused(new Blob([new Uint8Array(bomb)])), 'too large')
  const wide = `<table:table-row><table:table-cell table:number-columns-repeated="999999999"><text:p>x</text:p></table:table-cell></table:table-row>`
  assert.is(await refused(ods(sheet(wide))), 'too large')
  const broken = '<table:table-row><table:table-cell><text:p>&#x110000;&#99999999;&bogus;'
  assert.equal(await tableOf(ods(sheet(broken))), [])
})

test('a workbook gives its texts, numbers and days as its reader sees them, each in its column', async () => {
  const shared =
    '<si><t>Kod</t></si><si><r><t xml:space="preserve">Åsa </t></r><r><t>Ek &amp; Bo</t></r><rPh sb="0" eb="1"><t>kana</t></rPh></si><si/>'
  const body = [
    '<row r="2"><c r="A2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c></row>',
    '<row r="9"><c r="B9"><v>401234567</v></c><c r="C9" s="1"><v>45962</v></c><c r="D9" s="2"><v>45962.5</v></c></row>',
    '<row><c t="inlineStr"><is><t>a_x000A_b</t></is></c><c s="1"/><c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c><c t="s"><v>2</v></c></row>',
  ].join('')
  assert.equal(await tableOf(xlsx(body, shared)), [
    ['Kod', '', 'Åsa Ek & Bo'],
    ['', '401234567', '2025-11-01', '2025-11-01'],
    ['a\nb', '', 'true'],
  ])
})

test('a stray cell at the far corner of the sheet stops nothing when it is empty, and is named when it is not', async () => {
  const list = '<row r="1"><c r="A1" t="inlineStr"><is><t>M1</t></is></c></row>'
  const corner = (inner: string) => `${list}<row r="1048576"><c r="XFD1048576" s="1">${inner}</c></row>`
  assert.equal(await tableOf(xlsx(corner(''))), [['M1']])
  assert.is(await refused(xlsx(corner('<v>1</v>'))), 'too large')
  assert.is(await refused(xlsx('<row><c><v>1</v></c></row>'.repeat(10_001))), 'too large')
  assert.is(await refused(new Blob(['M1;Norr\n'.repeat(10_001)])), 'too large')
  assert.is(await refused(new Blob(['M1;'.repeat(300)])), 'too large')
})

/** How much more it costs to read or refuse four times as many parts. */
const grows = (make: (content: string) => Blob, part: string): Promise<number> => {
  const [some, more] = [make(part.repeat(20_000)), make(part.repeat(80_000))]
  return growth(
    () => refused(some),
    () => refused(more),
  )
}

test('what was made to be read again and again is read once', async () => {
  for (const part of ['<table:table ', '<', '<a', '<!--', '<table:table><!--', '&', '&a', ' number-columns-repeated="'])
    assert.ok((await grows(ods, part)) < 10, part)
  for (const part of ['<c r="', '<c/>', '<row/>', '<c><v>', ' r="']) assert.ok((await grows(xlsx, part)) < 10, part)
})

test('an archive that says it is small and unfolds into much gets no more room than it says', async () => {
  const honest = zipSync({ 'content.xml': new Uint8Array(60_000_000) })
  const bytes = honest.slice()
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 0; at < bytes.length - 4; at++) {
    if (data.getUint32(at, true) === 0x02014b50) data.setUint32(at + 24, 100, true)
    if (data.getUint32(at, true) === 0x04034b50) data.setUint32(at + 22, 100, true)
  }
  const small = new Blob([new Uint8Array(bytes)])
  assert.is(await refused(small), 'read 0')
  assert.is(unzipped(bytes, 100_000)('content.xml')?.buffer.byteLength, 100)
  assert.throws(() => unzipped(honest, 100_000)('content.xml'), /table-too-large/)
})

test('cells that are long, alone or together, are named as too large, however small the file is', async () => {
  const shared = (length: number, rows: number) => {
    const text = 'x'.repeat(length)
    const line = `<table:table-row><table:table-cell><text:p>${text}</text:p></table:table-cell></table:table-row>`
    const content = `<office:document-content><table:table>${line.repeat(rows)}</table:table></office:document-content>`
    return new Blob([new Uint8Array(zipSync({ 'content.xml': new TextEncoder().encode(content) }))])
  }
  assert.is(await refused(shared(100, 100)), 'read 100')
  assert.is(await refused(shared(6000, 1)), 'too large')
  assert.is(await refused(shared(4000, 1100)), 'too large')
})

/** An archive that names its only part, of so many bytes, 60,000 times. */
function namedOften(size: number): Blob {
  const bytes = zipSync({ 'content.xml': [new TextEncoder().encode('<a/>'.repeat(size / 4)), { level: 0 }] })
  const data = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const end = bytes.length - 22
  const from = data.getUint32(end + 16, true)
  const entry = bytes.subarray(from, end)
  const times = 60_000
  const all = new Uint8Array(from + entry.length * times + 22)
  all.set(bytes.subarray(0, from))
  for (let i = 0; i < times; i++) all.set(entry, from + i * entry.length)
  all.set(bytes.subarray(end), all.length - 22)
  const tail = new DataView(all.buffer, all.length - 22)
  tail.setUint16(8, times, true)
  tail.setUint16(10, times, true)
  tail.setUint32(12, entry.length * times, true)
  return new Blob([all])
}

test('a part that an archive names again and again is unpacked once', async () => {
  const [small, large] = [namedOften(400), namedOften(40_000)]
  const times = await growth(
    () => refused(small),
    () => refused(large),
  )
  assert.ok(times < 4, `a part a hundred times as large costs ${times} times as much`)
})

test('more pasted rows than a call takes arguments are read too', () => {
  assert.is(readCells(new Array(300_000).fill(['M1', 'Norr'])).rows.length, 300_000)
})

test.run()
