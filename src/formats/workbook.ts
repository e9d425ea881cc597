import { newCells } from './cells.ts'
import { attribute, type Tag, tagsIn } from './xml-tags.ts'

type Parts = (name: string) => Uint8Array | undefined

const tags = (parts: Parts, name: string): Generator<Tag> => tagsIn(new TextDecoder().decode(parts(name)))

/** The cells of the first sheet of an .xlsx file. Throws when it is none, or larger than a list of people ever is. */
export function workbookCells(parts: Parts): readonly (readonly string[])[] {
  const [sheet, since1904] = firstSheet(parts)
  const files = new Map<string, string>()
  let path = ''
  for (const tag of tags(parts, 'xl/_rels/workbook.xml.rels')) {
    const file = pathOf(attribute(tag, 'Target'))
    files.set(attribute(tag, 'Type').split('/').at(-1) ?? '', file)
    if (attribute(tag, 'Id') === sheet) path = file
  }
  const content = parts(path)
  if (!content) throw new Error('no sheet')
  const shared = sharedTexts(parts, files.get('sharedStrings') ?? '')
  const dates = dateStyles(parts, files.get('styles') ?? '')
  return cellsIn(tagsIn(new TextDecoder().decode(content)), { shared, dates, since1904 })
}

/** Where a part lies in the archive, told from the folder of the workbook or from the root. */
function pathOf(target: string): string {
  const path: string[] = target.startsWith('/') ? [] : ['xl']
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '' && step !== '.') path.push(step)
  }
  return path.join('/')
}

function firstSheet(parts: Parts): readonly [id: string, since1904: boolean] {
  let since1904 = false
  for (const tag of tags(parts, 'xl/workbook.xml')) {
    if (tag.name === 'workbookPr') since1904 = /^(1|true)$/.test(attribute(tag, 'date1904'))
    if (tag.name === 'sheet') return [attribute(tag, 'id'), since1904]
  }
  throw new Error('no sheet')
}

/** Signs that XML cannot hold stand as `_x000D_`. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9a-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))

function sharedTexts(parts: Parts, path: string): readonly string[] {
  const texts: string[] = []
  let [text, spoken] = ['', false]
  for (const { name, end, alone, before } of tags(parts, path)) {
    // How a word is pronounced is no part of it.
    if (name === 'rPh') spoken = !end && !alone
    if (name === 't' && end && !spoken) text += before
    if (name !== 'si' || !(end || alone)) continue
    texts.push(unescaped(text))
    text = ''
  }
  return texts
}

/** By number of a cell's style, whether it shows a number as a day. */
function dateStyles(parts: Parts, path: string): readonly boolean[] {
  const own = new Map<string, boolean>()
  const styles: boolean[] = []
  let inside = false
  for (const tag of tags(parts, path)) {
    if (tag.name === 'numFmt') own.set(attribute(tag, 'numFmtId'), isDayFormat(attribute(tag, 'formatCode')))
    if (tag.name === 'cellXfs') inside = !tag.end
    if (tag.name !== 'xf' || tag.end || !inside) continue
    const id = attribute(tag, 'numFmtId')
    styles.push(own.get(id) ?? isDayId(Number(id)))
  }
  return styles
}

/** The formats that every spreadsheet program has, and their relatives of eastern Asia. */
const isDayId = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)

/** The longest format a spreadsheet program takes. */
const MOST = 255

/** Whether a day or a year is in it: *General* is called *Standard* or *Yleinen* elsewhere, and those are words. */
const isDayFormat = (format: string): boolean =>
  (
    format
      .slice(0, MOST)
      .replace(/"[^"]*"|\[[^\]]*\]|\\./g, ' ')
      .match(/\p{Script=Latin}+/gu) ?? []
  ).some(letters => /^[ymdhs]+$/i.test(letters) && /[dy]/i.test(letters))

type Sheet = {
  readonly shared: readonly string[]
  readonly dates: readonly boolean[]
  readonly since1904: boolean
}

function cellsIn(sheet: Iterable<Tag>, known: Sheet): readonly (readonly string[])[] {
  const cells = newCells()
  let [cell, value]: [Tag | undefined, string] = [undefined, '']
  for (const tag of sheet) {
    const { name, end, alone, before } = tag
    if (name === 'row' && !end) cells.row()
    if (name === 'c' && !end) [cell, value] = [tag, '']
    if ((name === 'v' || name === 't') && end) value += before
    if (name !== 'c' || !cell || !(end || alone)) continue
    cells.put(textOf(cell, value, known), 1, columnOf(attribute(cell, 'r')))
  }
  return cells.rows
}

/** The column of an address as `AB12`, from 0; nothing when there is no address. */
function columnOf(address: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(address)?.[0]
  if (!letters) return undefined
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

function textOf(cell: Tag, value: string, { shared, dates, since1904 }: Sheet): string {
  if (value === '') return ''
  const type = attribute(cell, 't')
  if (type === 'e') return ''
  if (type === 's') return shared[Number(value)] ?? ''
  if (type === 'str' || type === 'inlineStr') return unescaped(value)
  if (type === 'b') return String(value === '1')
  if (type === 'd') return value.slice(0, 10)
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  if (!dates[Number(attribute(cell, 's') || 0)]) return String(number)
  const day = new Date(Date.UTC(since1904 ? 1904 : 1899, since1904 ? 0 : 11, since1904 ? 1 : 30) + number * 86_400_000)
  return Number.isNaN(day.getTime()) ? String(number) : day.toISOString().slice(0, 10)
}
