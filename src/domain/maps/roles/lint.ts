import type { SharedDoing } from '../map.ts'
import { type Letter, letters } from './letters.ts'

/** What a duty asks to be talked about. */
export const dutyFlags = ['twoAnswer', 'nobodyAnswers', 'nobodyDoes', 'sharedDoing'] as const

/** One of them on a duty; `key` names it among those of its map and stays the same while it is there. */
export type DutyFlag = { readonly kind: (typeof dutyFlags)[number]; readonly key: string }

type Said = { readonly role: string; readonly letters: readonly Letter[] }

/**
 * What a duty asks to be talked about: two answer for it, nobody answers, nobody does it, or several do it and nobody has
 * confirmed that this is agreed among just these.
 */
export function flagsOf(duty: string, cells: readonly Said[], shared: SharedDoing | null): readonly DutyFlag[] {
  const [doing, answering] = letters.map(letter =>
    cells.filter(cell => cell.letters.includes(letter)).map(({ role }) => role),
  ) as [string[], string[], string[], string[]]
  const there: Readonly<Record<DutyFlag['kind'], boolean>> = {
    twoAnswer: answering.length > 1,
    nobodyAnswers: answering.length === 0,
    nobodyDoes: doing.length === 0,
    sharedDoing: doing.length > 1 && shared?.among !== doing.toSorted().join(' '),
  }
  return dutyFlags.filter(kind => there[kind]).map(kind => ({ kind, key: `${kind} ${duty}` }))
}
