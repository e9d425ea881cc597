/**
 * Rows and cells of what was copied out of a spreadsheet (tabs) or a CSV file (semicolons or commas). Quoted cells may
 * hold separators and line breaks, a doubled quote stands for one; rows without any text are the only ones not kept.
 */
export function pastedCells(text: string): string[][] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const separator = separatorOf(plain)
  // A quote that is not closed at the end of a cell is a sign like others: `5" screen` stays as it is.
  const quoted = new RegExp(`[^\\S\\t\\n]*"((?:[^"]|"")*)"[^\\S\\t\\n]*(?=${separator}|\\n|$)`, 'y')
  const bare = new RegExp(`[^${separator}\\n]*`, 'y')
  const rows: string[][] = [[]]
  for (let at = 0; at <= plain.length; at++) {
    quoted.lastIndex = bare.lastIndex = at
    const closed = quoted.exec(plain)
    const [whole = ''] = closed ?? bare.exec(plain) ?? []
    rows.at(-1)?.push((closed?.[1]?.replaceAll('""', '"') ?? whole).trim())
    at += whole.length
    if (plain[at] === '\n') rows.push([])
  }
  return rows.filter(row => row.some(cell => cell !== ''))
}

/** A tab wins, as spreadsheets put it; else the sign that stands oftener in the first line that has one. */
function separatorOf(text: string): '\t' | ';' | ',' {
  const unquoted = text.replace(/"(?:[^"]|"")*"/g, '')
  if (unquoted.includes('\t')) return '\t'
  const line = unquoted.split('\n').find(one => /[;,]/.test(one)) ?? ''
  return line.split(';').length >= line.split(',').length ? ';' : ','
}
