import type { Said } from '../../domain/work/weeks-said.ts'
import { toldWeeks } from '../../domain/work/weeks-said.ts'
import { loadTimeWords } from '../../messages/time.ts'
import { ownWords } from '../../ui/own-words.ts'

/** The words of promises of time; what shows them waits for them first. */
export const { words: timeWords, useWords: useTimeWords } = ownWords(loadTimeWords)

/** How a promise stood in some weeks, in a sentence; what nobody has spoken of is told as such. */
export function saidInWords(said: Said): string {
  const words = timeWords()
  const told = toldWeeks(said)
  return [
    told > 0 ? words.keptIn(said.kept, told) : words.keptNone,
    said.partly > 0 && words.partlyIn(said.partly),
    said.silent > 0 && words.silentFor(said.silent),
  ]
    .filter(Boolean)
    .join(', ')
}
