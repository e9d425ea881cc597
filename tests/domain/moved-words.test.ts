import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { anchorAt, locate } from '../../src/domain/marking/anchor.ts'
import { newExcerpt } from '../../src/domain/marking/marked-text.ts'
import { followed, homed, moveWords } from '../../src/domain/marking/moved-words.ts'
import type { Thing } from '../../src/domain/thing.ts'
import { memoryThings } from './things-kit.ts'

const test = suite('words that move to another question')

const text = 'Mötena tär mest av allt.\n\nVi har för få lokaler. 😅 Chefen lyssnar.\n\nDet är allt.'
const spanOf = (words: string, within = text) => {
  const start = within.indexOf(words)
  return { start, end: start + words.length }
}

/** A store with one note and a mark on each of some words; answers what its marks stand on now. */
function laid(...marked: readonly string[]) {
  const things = memoryThings()
  const note = { session: 's', question: 'q1', writer: 'w', text, begun: 1 }
  things.apply([
    { do: 'create', kind: 'note', id: 'n1', values: note },
    ...marked.map((words, index) => ({
      do: 'create' as const,
      kind: 'excerpt' as const,
      id: `e${index}`,
      values: newExcerpt({
        session: 's',
        note: 'n1',
        question: 'q1',
        anchor: anchorAt(text, spanOf(words)),
        as: 'quote',
        at: 1,
      }),
    })),
  ])
  const on = (index: number) => {
    const { values } = things.one('excerpt', `e${index}`) as Thing<'excerpt'>
    const now = things.one('note', values.note)?.values.text ?? ''
    const span = locate(now, values.anchor)
    return [values.note, values.question, span && now.slice(span.start, span.end)]
  }
  const move = (words: string) =>
    things.apply(
      moveWords(
        things.one('note', 'n1') as Thing<'note'>,
        spanOf(words),
        { id: 'n2', question: 'q2', at: 2 },
        things.all('excerpt'),
      ),
    )
  return { things, on, move, textOf: (id: string) => things.one('note', id)?.values.text }
}

test('a paragraph moves with its marks; the others stay, and no empty line is left', () => {
  const { on, move, textOf } = laid('Mötena tär', 'för få lokaler', 'Det är allt.')
  move('Vi har för få lokaler. 😅 Chefen lyssnar.')
  assert.is(textOf('n1'), 'Mötena tär mest av allt.\n\nDet är allt.')
  assert.is(textOf('n2'), 'Vi har för få lokaler. 😅 Chefen lyssnar.')
  assert.equal(on(0), ['n1', 'q1', 'Mötena tär'])
  assert.equal(on(1), ['n2', 'q2', 'för få lokaler'])
  assert.equal(on(2), ['n1', 'q1', 'Det är allt.'])
})

test('a sentence moves out of its paragraph; a mark that is cut stays on its larger part', () => {
  const { on, move, textOf } = laid('få lokaler. 😅 Chefen', 'Chefen lyssnar.')
  move('😅 Chefen lyssnar.')
  assert.is(textOf('n1'), 'Mötena tär mest av allt.\n\nVi har för få lokaler.\n\nDet är allt.')
  assert.equal(on(0), ['n1', 'q1', 'få lokaler.'])
  assert.equal(on(1), ['n2', 'q2', 'Chefen lyssnar.'])
})

test('the steps that undo it bring every word and mark back', () => {
  const { things, on, move, textOf } = laid('för få lokaler', 'Det är allt.')
  const undo = move('Vi har för få lokaler. 😅 Chefen lyssnar.')
  things.apply(undo)
  assert.is(textOf('n1'), text)
  assert.is(textOf('n2'), undefined)
  assert.equal(on(0), ['n1', 'q1', 'för få lokaler'])
  assert.equal(on(1), ['n1', 'q1', 'Det är allt.'])
})

test('only white space is nothing to move', () => {
  const { things } = laid()
  const note = things.one('note', 'n1') as Thing<'note'>
  assert.equal(moveWords(note, { start: 24, end: 26 }, { id: 'n2', question: '', at: 1 }, []), [])
})

test('what was cut from one note and pasted into another is found there, on whichever device', () => {
  const { things } = laid('Vi har för få lokaler.', 'Det är')
  things.apply([
    { do: 'edit', id: 'n1', patch: { text: 'Mötena tär mest av allt.' } },
    {
      do: 'create',
      kind: 'note',
      id: 'n3',
      values: { session: 's', question: 'q3', writer: 'w', text: `Sedan: Vi har för få lokaler. Det är så.`, begun: 3 },
    },
  ])
  const notes = things.all('note')
  const [long, short] = homed(notes, things.all('excerpt'))
  assert.is(long?.values.note, 'n3')
  assert.is(long?.values.question, 'q3')
  // Two short words stand in many places: they are called lost rather than put on somebody else's.
  assert.is(short?.values.note, 'n1')
})

test('a mark that stands, one without words and one whose words are nowhere are left alone', () => {
  const { things } = laid('Mötena tär')
  const [mark] = things.all('excerpt')
  if (!mark) throw new Error('no mark')
  assert.is(followed(things.all('note'), mark.values), undefined)
  assert.is(followed([], mark.values), undefined)
  assert.is(
    followed(things.all('note'), { ...mark.values, note: '', anchor: { ...mark.values.anchor, quote: '' } }),
    undefined,
  )
})

test.run()
