import { pastedCells } from '../domain/roster/pasted-cells.ts'
import { mostOf } from './cells.ts'
import { openDocument } from './open-document.ts'
import { unzipped } from './unzipped.ts'
import { workbookCells } from './workbook.ts'

/** Bytes of a file, and of what it unfolds into. */
const most = { file: 10_000_000, unpacked: 20_000_000 }

/**
 * The cells of the first sheet of a file: .xlsx, .ods, or text with separators as spreadsheets save it (UTF-8, UTF-16 or
 * Windows-1252). Throws when it is none of these or damaged, and *table-too-large* when it is larger than a list of people
 * ever is.
 */
export async function tableOf(file: Blob): Promise<readonly (readonly string[])[]> {
  if (file.size > most.file) throw new Error('table-too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return bounded(pastedCells(decoded(bytes)))
  const parts = unzipped(bytes, most.unpacked)
  const content = parts('content.xml')
  return content ? openDocument(new TextDecoder().decode(content)) : workbookCells(parts)
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

function bounded(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  if (rows.length > mostOf.rows || rows.some(row => row.length > mostOf.columns)) throw new Error('table-too-large')
  return rows
}
