import { strToU8, zipSync } from 'fflate'
import { tableOf } from '../../src/formats/table-file.ts'

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
/** A cell of an OpenDocument sheet. */
export const cell = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${xml(text)}</text:p></table:table-cell>`
/** An OpenDocument spreadsheet of these sheets. */
export const ods = (inner: string) =>
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
/** A sheet of these rows. */
export const sheet = (body: string, name = 'A') => `<table:table table:name="${name}">${body}</table:table>`

/** A cell that holds this. */
export const textCell = (inner: string, rest = '') => `<table:table-cell${rest}>${inner}</table:table-cell>`

/** What becomes of a file: how many rows are read, or why not. */
export const refused = (file: Blob) =>
  tableOf(file).then(
    cells => `read ${cells.length}`,
    error => (/^table-too-large/.test(error.message) ? 'too large' : 'refused'),
  )

const plain = '<?xml version="1.0"?>'
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`
/** A workbook as Excel saves it, with this first sheet. */
export const xlsx = (
  body: string,
  shared = '',
  { target = '/xl/worksheets/sheet2.xml', format = 'yyyy\\-mm\\-dd' } = {},
) =>
  new Blob([
    new Uint8Array(
      zipSync({
        'xl/workbook.xml': strToU8(
          `${plain}<workbook><sheets><sheet name="Lista" sheetId="7" r:id="rId2"/><sheet name="B" sheetId="1" r:id="rId1"/></sheets></workbook>`,
        ),
        'xl/_rels/workbook.xml.rels': strToU8(
          `${plain}<Relationships>${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'worksheet', target)}${relation('rId3', 'sharedStrings', 'sharedStrings.xml')}${relation('rId4', 'styles', 'styles.xml')}</Relationships>`,
        ),
        'xl/sharedStrings.xml': strToU8(`${plain}<sst>${shared}</sst>`),
        'xl/styles.xml': strToU8(
          `${plain}<styleSheet><numFmts><numFmt numFmtId="164" formatCode="${xml(format).replaceAll('"', '&quot;')}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
        ),
        'xl/worksheets/sheet1.xml': strToU8(`${plain}<worksheet><sheetData/></worksheet>`),
        'xl/worksheets/sheet2.xml': strToU8(`${plain}<worksheet><sheetData>${body}</sheetData></worksheet>`),
      }),
    ),
  ])
