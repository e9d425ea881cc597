import type { NetworkActor, NetworkShown, NetworkTie } from '../domain/maps/network/shown.ts'
import { CLOSE, ME } from '../domain/maps/network/tie.ts'
import { isLanguage } from '../messages/languages.ts'
import { loadNetworkWords, type NetworkWords } from '../messages/networks.ts'
import { csvFile } from './csv-file.ts'
import { sheetFile } from './sheet-file.ts'
import { writable } from './writable.ts'

const widths = [36, 24, 36, 18, 10, 12, 8]

/** A network, a row for each tie and below one for each actor, as a spreadsheet or as text separated by semicolons; what nobody has said is empty, never 0. */
export async function networkSheet(shown: NetworkShown, as: 'xlsx' | 'csv', language: string): Promise<Blob> {
  const words = await loadNetworkWords(isLanguage(language) ? language : 'en')
  const { columns } = words
  const head = [
    ...[columns.from, columns.what, columns.to, columns.state, columns.strength, columns.n, columns.of].map(plain),
  ]
  const rows = [
    ...shown.ties.map(tie => tieCells(tie, shown, words)),
    [],
    [columns.actor, columns.ties, '', '', '', columns.n, columns.of].map(plain),
    ...shown.actors.map(one => actorCells(one, shown, words)),
  ]
  return as === 'csv' ? csvFile([head, ...rows]) : sheetFile({ head, rows, columns: widths })
}

/** A spreadsheet parts no words. */
const plain = (text: string): string => text.replaceAll('\u00AD', '')

function nameOf(key: string, { names, perspective }: NetworkShown, words: NetworkWords): string {
  if (key === CLOSE) return plain(words.close)
  if (key === ME) return perspective === 'own' ? words.me : words.us
  return writable((Object.hasOwn(names, key) && names[key]) || '')
}

const tieCells = (
  { from, to, type, state, strength, n, of }: NetworkTie,
  shown: NetworkShown,
  words: NetworkWords,
): readonly (string | number)[] => [
  nameOf(from, shown, words),
  plain(words.type[type]),
  nameOf(to, shown, words),
  plain(words.state[state]),
  strength > 0 ? strength : '',
  of > 0 ? n : '',
  of > 0 ? of : '',
]

const actorCells = ({ key, named, ties }: NetworkActor, shown: NetworkShown, words: NetworkWords) => [
  nameOf(key, shown, words),
  ties,
  ...['', '', ''],
  shown.of > 0 && key !== ME ? named : '',
  shown.of > 0 && key !== ME ? shown.of : '',
]
