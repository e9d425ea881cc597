import { longestCommon } from '../algorithms/longest-common.ts'

/** A word and the white space before it. */
type Word = { lead: string; word: string }

/** What a side did to the base: which words it kept (and their lead now), and its new words before each base word. */
type Edit = { kept: Array<string | undefined>; added: Word[][] }

/** Above so many comparisons, or so many words that changed, the texts are too different to be merged word by word. */
const mostComparisons = 4_000_000
const mostChanged = 20_000

function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let from = 0
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    words.push({ lead: text.slice(from, index), word })
    from = index + word.length
  }
  return words
}

const tailOf = (text: string): string => text.slice(text.trimEnd().length)

const textOf = ({ word }: Word): string => word

function sharedStart(base: readonly Word[], side: readonly Word[]): number {
  let n = 0
  while (n < base.length && n < side.length && base[n]?.word === side[n]?.word) n++
  return n
}

function editOf(base: readonly Word[], side: readonly Word[]): Edit | undefined {
  const start = sharedStart(base, side)
  const restBase = base.slice(start)
  const restSide = side.slice(start)
  const end = sharedStart(restBase.toReversed(), restSide.toReversed())
  const midBase = restBase.slice(0, restBase.length - end)
  const midSide = restSide.slice(0, restSide.length - end)
  if (midBase.length * midSide.length > mostComparisons || midBase.length > mostChanged) return undefined

  const edit: Edit = { kept: new Array(base.length).fill(undefined), added: base.map(() => []) }
  edit.added.push([])
  for (let i = 0; i < start; i++) edit.kept[i] = side[i]?.lead ?? ''
  for (let i = 1; i <= end; i++) edit.kept[base.length - i] = side[side.length - i]?.lead ?? ''
  let from = 0
  for (const [i, j] of longestCommon(midBase.map(textOf), midSide.map(textOf))) {
    edit.added[start + i] = midSide.slice(from, j)
    edit.kept[start + i] = midSide[j]?.lead
    from = j + 1
  }
  edit.added[start + midBase.length] = midSide.slice(from)
  return edit
}

const same = (a: readonly Word[], b: readonly Word[]): boolean =>
  a.length === b.length && a.every((word, i) => word.word === b[i]?.word)

/**
 * Both texts' changes since `base` in one: a word of the base stays if both kept it, new words of both stay where they
 * were put, theirs first. Undefined when the texts are too large and too different for that.
 */
export function mergeWords(base: string, mine: string, theirs: string): string | undefined {
  const words = wordsOf(base)
  const a = editOf(words, wordsOf(mine))
  const b = editOf(words, wordsOf(theirs))
  if (!a || !b) return undefined
  const merged: Word[] = []
  for (let i = 0; i <= words.length; i++) {
    const added = b.added[i] ?? []
    const ofBoth = [added, same(added, a.added[i] ?? []) ? [] : (a.added[i] ?? [])]
    for (const some of ofBoth) for (const word of some) merged.push(word)
    const [word, ofMine, ofTheirs] = [words[i], a.kept[i], b.kept[i]]
    if (word && ofMine !== undefined && ofTheirs !== undefined) {
      merged.push({ word: word.word, lead: ofTheirs === word.lead ? ofMine : ofTheirs })
    }
  }
  const text = merged.map(({ lead, word }, i) => (i > 0 && lead === '' ? ` ${word}` : lead + word)).join('')
  return text + (tailOf(theirs) === tailOf(base) ? tailOf(mine) : tailOf(theirs))
}
