import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { anchorAt, locate, reanchored } from '../../src/domain/marking/anchor.ts'
import { newExcerpt, onlySpeaker, placedIn, stretches } from '../../src/domain/marking/marked-text.ts'
import { byWord, paragraphAt, sentenceAt, sentencesOf } from '../../src/domain/marking/sentence.ts'
import { pointsAt, unitsAt } from '../../src/domain/text-position.ts'
import type { Thing } from '../../src/domain/thing.ts'

const test = suite('passages')

const note =
  'Mötena 😅 tär mest. Varannan vecka sitter vi där, men ingen har riktigt sagt vad träffen ska leda till. Ofta är halva gruppen borta 🤷‍♀️. Jag går därifrån.'
const quote = 'ingen har riktigt sagt vad träffen ska leda till'
const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
const anchor = anchorAt(note, spanOf(note, quote))
const found = (text: string, sought = anchor) => {
  const span = locate(text, sought)
  return span && text.slice(span.start, span.end)
}

test('places are counted in code points: an emoji before the passage is one sign, however it is stored', () => {
  assert.is(anchor.start, [...note.slice(0, note.indexOf(quote))].length)
  assert.is(anchor.end - anchor.start, [...quote].length)
  assert.is(unitsAt(note, pointsAt(note, 60)), 60)
  assert.is(unitsAt('a👩‍👩‍👧b', 6), 'a👩‍👩‍👧'.length)
  const after = anchorAt(note, spanOf(note, 'Jag går'))
  assert.is([...note].slice(after.start, after.end).join(''), 'Jag går')
})

test('a passage stays on its words when something is written before, after and beside it', () => {
  assert.is(found(note), quote)
  assert.is(found(`Först det här. ${note}`), quote)
  assert.is(found(`${note} Och sist.`), quote)
  assert.is(found(note.replace('Varannan vecka', 'Var tredje vecka')), quote)
})

test('a passage edited inside follows its surroundings', () => {
  assert.is(
    found(note.replace('riktigt sagt', 'egentligen någonsin sagt')),
    quote.replace('riktigt sagt', 'egentligen någonsin sagt'),
  )
})

test('other words in its place are not the passage: it is lost rather than moved onto what nobody marked', () => {
  assert.is(found(note.replace(quote, 'det blev en trevlig eftermiddag med kaffe')), undefined)
})

test('of several places with the same words the one with the same surroundings is meant', () => {
  const text = 'Vi ses aldrig. Det var bättre förr. Vi ses aldrig på möten.'
  const second = anchorAt(text, { start: text.lastIndexOf('Vi ses'), end: text.lastIndexOf('Vi ses') + 13 })
  const span = locate(`Inledning. ${text}`, second)
  assert.is(span?.start, `Inledning. ${text}`.lastIndexOf('Vi ses'))
})

test('a passage whose words and surroundings are gone is lost and keeps what it said', () => {
  assert.is(found('Något helt annat står här nu.'), undefined)
  assert.is(reanchored('Något helt annat står här nu.', anchor), anchor)
})

test('an edit moves the stored place only when something moved', () => {
  assert.is(reanchored(`${note} Slut.`, anchor), anchor)
  const moved = reanchored(`Nu. ${note}`, anchor)
  assert.is(moved.start, anchor.start + 4)
  assert.is(moved.quote, quote)
})

test('overlapping passages cut the text without losing a sign of it', () => {
  const excerpt = (id: string, words: string) =>
    ({
      id,
      values: newExcerpt({ session: 's', anchor: anchorAt(note, spanOf(note, words)), as: 'cause', at: 0 }),
    }) as Thing<'excerpt'>
  const placed = placedIn(note, [excerpt('a', 'sitter vi där, men ingen'), excerpt('b', 'ingen har riktigt')])
  const pieces = stretches(note, placed)
  assert.is(pieces.map(one => one.text).join(''), note)
  assert.equal(
    pieces.find(one => one.text === 'ingen')?.under.map(one => one.id),
    ['a', 'b'],
  )
})

test('a tap covers the sentence at the caret, or the one just ended', () => {
  const at = (place: number) => {
    const span = sentenceAt(note, place)
    return span && note.slice(span.start, span.end)
  }
  assert.is(at(note.indexOf('halva')), 'Ofta är halva gruppen borta 🤷‍♀️.')
  assert.is(at(note.length), 'Jag går därifrån.')
  assert.is(
    at(note.indexOf(' Ofta')),
    'Varannan vecka sitter vi där, men ingen har riktigt sagt vad träffen ska leda till.',
  )
  assert.is(sentenceAt('', 0), undefined)
  assert.is(sentenceAt('Slut.\n\n', 7), undefined)
  assert.is(sentencesOf('Ett. Två.\nTre').length, 3)
  assert.equal(paragraphAt('Ett.\nTvå tre', 6), { start: 5, end: 12 })
})

test('a choice grows and shrinks by whole words', () => {
  const span = spanOf(note, 'ingen har')
  const wider = byWord(note, span, 1)
  assert.is(note.slice(wider.start, wider.end), 'ingen har riktigt')
  assert.equal(byWord(note, wider, -1), span)
})

test('in an interview the one who took part spoke; in a group nobody knows', () => {
  assert.is(onlySpeaker(['m1'], {}), 'm1')
  assert.is(onlySpeaker(['m1', 'l1'], { m1: { state: 'attended' }, l1: { state: 'did_not_come' } }), 'm1')
  assert.is(onlySpeaker(['m1', 'l1'], {}), '')
})

test.run()
