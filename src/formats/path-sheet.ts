import type { PathStep } from '../domain/maps/path.ts'
import type { PathShown } from '../domain/maps/path-view.ts'
import { named } from '../domain/named.ts'
import type { Range } from '../domain/range.ts'
import { isLanguage } from '../messages/languages.ts'
import { loadMapWords, type MapWords } from '../messages/maps.ts'
import { csvFile } from './csv-file.ts'
import { sheetFile } from './sheet-file.ts'
import { writable } from './writable.ts'

const widths = [6, 40, 20, 16, 24, 10, 10, 14, 14, 9, 22, 44, 36]

/** The steps of a path, one a row, as a spreadsheet or as text separated by semicolons; what nobody has said is empty, never 0. */
export async function pathSheet(shown: PathShown, as: 'xlsx' | 'csv', language: string): Promise<Blob> {
  const words = await loadMapWords(isLanguage(language) ? language : 'en')
  const head = headings(words)
  const rows = shown.steps.map(step => cells(step, shown, words))
  return as === 'csv' ? csvFile([head, ...rows]) : sheetFile({ head, rows, columns: widths })
}

const headings = ({ columns, from, to }: MapWords): readonly string[] => [
  columns.n,
  columns.step,
  columns.lane,
  columns.role,
  columns.answers,
  `${columns.wait}: ${from}`,
  `${columns.wait}: ${to}`,
  `${columns.way}: ${from}`,
  `${columns.way}: ${to}`,
  columns.visits,
  columns.channels,
  columns.frictions,
  columns.leads,
]

const ends = (range: Range | null): readonly (string | number)[] => (range ? [range.min, range.max] : ['', ''])

const cells = (step: PathStep, { steps }: PathShown, words: MapWords): readonly (string | number)[] => [
  step.n,
  writable(step.label),
  plain(words.lanes[step.lane]),
  step.role === '' ? '' : words.roles[step.role],
  writable(step.answers),
  ...ends(step.wait),
  ...ends(step.way),
  step.visits ?? '',
  step.channels.map(one => writable(named(words.channels, one))).join(', '),
  writable(
    step.hung
      .filter(({ kind }) => kind === 'friction')
      .map(({ statement }) => statement)
      .join('; '),
  ),
  writable(step.ways.map(way => leads(way, steps, words)).join('; ')),
]

/** A spreadsheet parts no words. */
const plain = (text: string): string => text.replaceAll('\u00AD', '')

function leads({ n, back }: PathStep['ways'][number], steps: readonly PathStep[], words: MapWords): string {
  const label = steps[n - 1]?.label ?? ''
  if (n === 0) return words.leadsGone
  return back ? words.backTo(n, label) : words.leadsTo(n, label)
}
