import { pastedCells } from '../roster/pasted-cells.ts'
import { type Figure, newFigure } from './indicator.ts'
import { numberIn } from './number-in.ts'

/** What was pasted: figures, and the lines that were not understood, as they stood. */
export type PastedFigures = { readonly figures: readonly Figure[]; readonly bad: readonly string[] }

/**
 * Figures out of a spreadsheet: period, number, and words after it. A line needs a period; without a number
 * it is unknown, and one whose number cannot be read is given back, never guessed.
 */
export function pastedFigures(text: string): PastedFigures {
  const figures: Figure[] = []
  const bad: string[] = []
  for (const cells of pastedCells(text)) {
    const [period = '', number = '', ...rest] = cells.map(one => one.trim())
    const inWords = rest.filter(Boolean).join(', ')
    const value = number === '' ? null : numberIn(number)
    if (period === '' && number === '' && inWords === '') continue
    if (period === '' || value === undefined || !/\d/.test(period)) bad.push(cells.join('\t'))
    else figures.push(newFigure({ period, value, inWords }))
  }
  return { figures, bad }
}
