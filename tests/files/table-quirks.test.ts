import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { tableOf } from '../../src/formats/table-file.ts'
import { cell, ods, refused, sheet, textCell, xlsx } from './table-kit.ts'

const test = suite('what spreadsheets write that is no plain cell')

test('what somebody noted beside a cell is no part of it', async () => {
  const note =
    '<office:annotation><dc:creator>Bo</dc:creator><dc:date>2026</dc:date><text:p>ring</text:p></office:annotation>'
  const row = `<table:table-row>${textCell(`${note}<text:p>M1</text:p>`)}${textCell(`<text:p>Norr</text:p>${note}`)}${textCell(note)}${cell('Ek')}</table:table-row>`
  assert.equal(await tableOf(ods(sheet(row))), [['M1', 'Norr', '', 'Ek']])
})

test('spaces, tabs and line breaks that stand as tags are kept, and no more of them than a cell holds', async () => {
  const inner =
    '<text:p>Åsa<text:s/>Ek<text:s text:c="2"/>d.y.<text:tab/>tel<text:line-break/><text:span>040</text:span></text:p>'
  assert.equal(await tableOf(ods(sheet(`<table:table-row>${textCell(inner)}</table:table-row>`))), [
    ['Åsa Ek  d.y. tel\n040'],
  ])
  const wide = `<table:table-row>${textCell(`<text:p>${'<text:s text:c="999999999"/>'.repeat(1000)}</text:p>`)}</table:table-row>`
  assert.is(await refused(ods(sheet(wide))), 'too large')
  const odd = '<text:p>a<text:s text:c="-4"/>b<text:s text:c="x"/>c</text:p>'
  assert.equal(await tableOf(ods(sheet(`<table:table-row>${textCell(odd)}</table:table-row>`))), [['ab c']])
})

test('a row that stands once in the file and many times in the sheet is read as often', async () => {
  const row = (times: number | string, inner: string) =>
    `<table:table-row table:number-rows-repeated="${times}">${inner}</table:table-row>`
  const once = `<table:table-row>${cell('M2')}</table:table-row>`
  const body = row(3, `${cell('M1')}${textCell('', ' table:number-columns-repeated="2"')}${cell('Ek')}`) + once
  assert.equal(await tableOf(ods(sheet(body + row(1048000, textCell(''))))), [
    ...new Array(3).fill(['M1', '', '', 'Ek']),
    ['M2'],
  ])
  assert.equal(await tableOf(ods(sheet(row(0, cell('M1')) + row('x', cell('M2'))))), [['M1'], ['M2']])
  assert.is(await refused(ods(sheet(row(1048000, cell('M1'))))), 'too large')
  assert.is(
    await refused(ods(sheet(row(9999, textCell('<text:p>x</text:p>', ' table:number-columns-repeated="100"'))))),
    'too large',
  )
})

test('the sheet is found wherever the workbook tells that it lies', async () => {
  const body = '<row><c t="inlineStr"><is><t>M1</t></is></c></row>'
  for (const target of [
    'worksheets/sheet2.xml',
    './worksheets/sheet2.xml',
    '../xl/worksheets/sheet2.xml',
    '/xl/./worksheets/sheet2.xml',
  ])
    assert.equal(await tableOf(xlsx(body, '', { target })), [['M1']], target)
  assert.is(await refused(xlsx(body, '', { target: '../../../sheet2.xml' })), 'refused')
})

test('a number is a number where its format is the ordinary one in any language, and a day in every way to write days', async () => {
  const body = '<row><c s="2"><v>45962</v></c></row>'
  const read = async (format: string) => (await tableOf(xlsx(body, '', { format })))[0]?.[0]
  for (const format of [
    'General',
    'Standard',
    'Yleinen',
    'Standaard',
    'Estándar',
    '0 "dagar"',
    '[Red]0',
    '0\\d',
    'Standard;-Standard',
  ])
    assert.is(await read(format), '45962', format)
  for (const format of [
    'd.m.yyyy',
    'yyyymmdd',
    '[$-409]d-mmm-yy',
    'YYYY-MM-DD hh:mm',
    'd/m',
    'åååå-MM-DD',
    'yyyy年m月d日',
    'd". "mmmm',
  ])
    assert.is(await read(format), '2025-11-01', format)
})

test.run()
