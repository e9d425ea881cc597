import { unzipSync } from 'fflate'
import { pastedCells } from '../domain/pasted-cells.ts'

/** A list of people is small; what unfolds into more is none. */
const most = { file: 10_000_000, unpacked: 60_000_000, cells: 200_000, columns: 1_000 }

/**
 * The cells of the first sheet of a file: .xlsx, .ods, or text with separators as spreadsheets save it (UTF-8, UTF-16 or
 * Windows-1252). Throws when it is none of these, damaged or far too large.
 */
export async function tableOf(file: Blob): Promise<string[][]> {
  if (file.size > most.file) throw new Error('too large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return pastedCells(decoded(bytes))
  let unpacked = 0
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      unpacked += originalSize
      if (unpacked > most.unpacked) throw new Error('too large')
      return name === 'content.xml'
    },
  })
  const content = parts['content.xml']
  return content ? openDocument(new TextDecoder().decode(content)) : workbook(file)
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (bytes.includes(0)) throw new Error('no text')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

async function workbook(file: Blob): Promise<string[][]> {
  const { readSheet } = await import('read-excel-file/universal')
  const rows = await readSheet(file)
  return rows.map(row => row.map(text))
}

const text = (value: unknown): string =>
  value === null || value === undefined ? '' : value instanceof Date ? value.toISOString().slice(0, 10) : String(value)

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decodedText = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, figure, name) => {
    if (name) return entities[name] ?? whole
    const point = hex ? Number.parseInt(hex, 16) : Number(figure)
    return point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })

const isCell = (name: string): boolean => name === 'table:table-cell' || name === 'table:covered-table-cell'

/** The first sheet of an OpenDocument spreadsheet; what is repeated stands once, with how often. */
function openDocument(xml: string): string[][] {
  const [sheet = ''] = /<table:table[ >][\s\S]*?<\/table:table>/.exec(xml) ?? []
  const rows: string[][] = []
  let [cell, times, inside, count] = ['', 1, false, 0]
  for (const [, end, name = '', rest = '', alone, said] of sheet.matchAll(/<(\/?)([\w:-]+)([^<>]*?)(\/?)>|([^<]+)/g)) {
    if (said !== undefined && inside) cell += decodedText(said)
    if (name === 'table:table-row' && !end) rows.push([])
    if (name === 'text:p' && !end && cell !== '') cell += '\n'
    if (name === 'text:p') inside = !end && !alone
    if (!isCell(name)) continue
    if (!end) [cell, times] = ['', Number(/number-columns-repeated="(\d+)"/.exec(rest)?.[1] ?? 1)]
    if (!end && !alone) continue
    // Empty cells to the edge of the sheet are no cells of the list.
    const columns = Math.min(times, cell === '' ? 50 : most.columns)
    for (let i = 0; i < columns && count < most.cells; i++, count++) rows.at(-1)?.push(cell)
  }
  return rows
}
