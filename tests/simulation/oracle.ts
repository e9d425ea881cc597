import { type Body, type Dot, isGone, type LiveBody } from '../../src/merge/body.ts'

/** What people did to one row, and what of it may be missing in the end. */
type History = {
  words: Set<string>
  deletedWords: Set<string>
  textSettled: boolean
  values: Set<string>
  replacedValues: Set<string>
  chosenValues: Set<string>
  tags: Map<string, Set<Dot>>
  droppedTags: Set<Dot>
  excused: boolean
}

/** Keeps what people did, and finds what was lost or doubled. */
export type Oracle = {
  row(id: string): History
  erased: Set<string>
  /** What is wrong with the body that all devices have in the end. */
  judge(id: string, body: Body): string | undefined
}

const history = (): History => ({
  words: new Set(),
  deletedWords: new Set(),
  textSettled: false,
  values: new Set(),
  replacedValues: new Set(),
  chosenValues: new Set(),
  tags: new Map(),
  droppedTags: new Set(),
  excused: false,
})

/** The words of a text. */
export const wordsIn = (text: unknown): string[] => (typeof text === 'string' ? text.split(/\s+/).filter(Boolean) : [])

function judgeText(body: LiveBody, past: History): string | undefined {
  const texts = Object.values(body.text.text?.live ?? {}).map(sibling => wordsIn(sibling.value))
  for (const words of texts) {
    const twice = words.find((word, i) => words.indexOf(word) !== i)
    if (twice) return `word ${twice} is there twice`
  }
  const all = new Set(texts.flat())
  const lost = [...past.words].find(word => !all.has(word) && !past.deletedWords.has(word))
  if (lost && !past.textSettled) return `word ${lost} is lost`
  const back = [...all].find(word => past.deletedWords.has(word))
  return back && texts.length === 1 && !past.textSettled ? `deleted word ${back} is back` : undefined
}

function judgeValues(body: LiveBody, past: History): string | undefined {
  const live = new Set(Object.values(body.fields.status?.live ?? {}).map(({ value }) => String(value)))
  const lost = [...past.values].find(value => !live.has(value) && !past.replacedValues.has(value))
  if (lost) return `value ${lost} is lost`
  const back = [...live].find(value => past.replacedValues.has(value) && !past.chosenValues.has(value))
  return back && `replaced value ${back} is back`
}

function judgeTags(body: LiveBody, past: History): string | undefined {
  for (const [tag, dots] of past.tags) {
    const expected = [...dots].some(dot => !past.droppedTags.has(dot))
    const found = body.sets.tags?.[tag] !== undefined
    if (expected !== found) return `tag ${tag} is ${found ? 'back' : 'lost'}`
  }
  return undefined
}

/** An oracle that knows of nothing yet. */
export function newOracle(): Oracle {
  const histories = new Map<string, History>()
  const row = (id: string): History => {
    const known = histories.get(id) ?? history()
    histories.set(id, known)
    return known
  }
  const erased = new Set<string>()
  return {
    row,
    erased,
    judge(id, body) {
      const past = row(id)
      if (erased.has(id)) return isGone(body) ? undefined : 'erased row is live'
      if (past.excused) return undefined
      if (isGone(body)) return 'row is erased though nobody did'
      return judgeText(body, past) ?? judgeValues(body, past) ?? judgeTags(body, past)
    },
  }
}
