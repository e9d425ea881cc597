import { mostOf, newCells } from './cells.ts'
import { attribute, type Tag, tagsIn } from './xml-tags.ts'

/**
 * The first sheet of an OpenDocument spreadsheet. What is repeated stands once in the file, with how often; what somebody
 * noted beside a cell is no part of it.
 */
export function openDocument(xml: string): readonly (readonly string[])[] {
  const cells = newCells()
  const cell = newCell()
  let [times, rowTimes, sheet] = [1, 1, false]
  for (const tag of tagsIn(xml)) {
    const { name, end, alone } = tag
    if (name === 'table' && end && sheet) break
    if (name === 'table' && !end) sheet = true
    if (!sheet) continue
    if (name === 'table-row') {
      if (end) cells.again(rowTimes - 1)
      else cells.row()
      rowTimes = end ? 1 : often(tag, 'number-rows-repeated')
    }
    cell.read(tag)
    if (name !== 'table-cell' && name !== 'covered-table-cell') continue
    if (!end) {
      times = often(tag, 'number-columns-repeated')
      cell.begin()
    }
    if (end || alone) cells.put(cell.text(), times)
  }
  return cells.rows
}

const often = (tag: Tag, name: string): number => Number(attribute(tag, name)) || 1

/** What stands for signs that XML would lose: spaces in a row, a tab, a new line. */
const signOf = (tag: Tag): string => {
  if (tag.end) return ''
  if (tag.name === 's') return ' '.repeat(Math.max(0, Math.min(often(tag, 'c'), mostOf.inCell)))
  if (tag.name === 'tab') return ' '
  return tag.name === 'line-break' ? '\n' : ''
}

/** The text of one cell: its paragraphs, without the notes beside it. */
function newCell() {
  let [text, paragraphs, noted] = ['', 0, false]
  return {
    begin(): void {
      text = ''
      paragraphs = 0
      noted = false
    },
    read(tag: Tag): void {
      const { name, end, alone, before } = tag
      if (name === 'annotation') noted = !end && !alone
      if (noted || name === 'annotation') return
      if (paragraphs > 0) text += before + signOf(tag)
      if (text.length > 2 * mostOf.inCell) throw new Error('table-too-large')
      if (name !== 'p') return
      if (!alone) paragraphs = Math.max(0, paragraphs + (end ? -1 : 1))
      if (!end && text !== '') text += '\n'
    },
    text: (): string => text,
  }
}
