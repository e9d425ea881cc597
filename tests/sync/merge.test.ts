import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Body, isGone, type LiveBody, tombstone } from '../../src/merge/body.ts'
import { decodeBody, encodeBody } from '../../src/merge/codec.ts'
import { join } from '../../src/merge/join.ts'
import { view } from '../../src/merge/view.ts'
import { mergeWords } from '../../src/merge/words.ts'
import { newBody, type Write, write } from '../../src/merge/write.ts'

const test = suite('merge')
const by = (actor: string) => ({ actor, by: actor, at: 0 })
const edit = (body: LiveBody, actor: string, ...writes: Write[]): LiveBody => write(body, writes, by(actor))
const live = (body: Body): LiveBody => {
  if (isGone(body)) throw new Error('erased')
  return body
}
const meet = (mine: LiveBody, theirs: LiveBody, ...ancestors: Body[]): LiveBody =>
  live(join(mine, theirs, { ancestors, actor: 'joiner' }))

const note = edit(newBody('note', 1), 'first', { do: 'text', name: 'text', value: 'Familjen vill ha stöd hemma' })

test('words that two people wrote into the same note are all in it', () => {
  const anna = edit(note, 'anna', { do: 'text', name: 'text', value: 'Familjen vill ha mer stöd hemma' })
  const bo = edit(note, 'bo', { do: 'text', name: 'text', value: 'Familjen vill ha stöd hemma på kvällen' })
  const both = meet(anna, bo, note)
  assert.is(view(both).values.text, 'Familjen vill ha mer stöd hemma på kvällen')
  assert.equal(view(both).joined, ['text'])
  assert.equal(view(both).conflicts, [])
  const read = edit(both, 'anna', { do: 'text', name: 'text', value: 'Familjen vill ha mer stöd hemma på kvällen.' })
  assert.equal(view(read).joined, [])
})

test('without a common earlier version both texts stand for a person to choose', () => {
  const anna = edit(note, 'anna', { do: 'text', name: 'text', value: 'Annas text' })
  const bo = edit(note, 'bo', { do: 'text', name: 'text', value: 'Bos text' })
  const both = meet(anna, bo)
  assert.equal(
    view(both).conflicts.map(({ choices }) => choices.map(choice => choice.value)),
    [['Bos text', 'Annas text']],
  )
})

test('a sentence that two reworded stands in both wordings, and the same rewording of both is one', () => {
  const apart = (kind: string, text: string) => kind === 'note' && text === 'text'
  const ones = (mine: LiveBody, theirs: LiveBody) =>
    live(join(mine, theirs, { ancestors: [note], actor: 'joiner', apart }))
  const anna = edit(note, 'anna', { do: 'text', name: 'text', value: 'Familjen vill ha mer stöd hemma' })
  const bo = edit(note, 'bo', { do: 'text', name: 'text', value: 'Familjen vill ha stöd hemma på kvällen' })
  for (const both of [ones(anna, bo), ones(bo, anna)]) {
    const choices = view(both).conflicts[0]?.choices.map(choice => String(choice.value)) ?? []
    assert.equal(choices.toSorted(), ['Familjen vill ha mer stöd hemma', 'Familjen vill ha stöd hemma på kvällen'])
    assert.equal(view(both).joined, [])
  }
  const alike = edit(note, 'bo', { do: 'text', name: 'text', value: 'Familjen vill ha mer stöd hemma' })
  assert.equal(view(ones(anna, alike)).conflicts, [])
})

test('the same correction by two people is no conflict', () => {
  const anna = edit(note, 'anna', { do: 'text', name: 'text', value: 'Familjen' })
  const bo = edit(note, 'bo', { do: 'text', name: 'text', value: 'Familjen' })
  const both = meet(anna, bo)
  assert.equal(view(both).conflicts, [])
  assert.is(Object.keys(both.text.text?.live ?? {}).length, 1)
})

test('two values of a field stand with their authors until a person settles, also when two settle apart', () => {
  const anna = edit(note, 'anna', { do: 'set', name: 'status', value: 'open' })
  const bo = edit(note, 'bo', { do: 'set', name: 'status', value: 'closed' })
  const both = meet(anna, bo)
  const [conflict] = view(both).conflicts
  assert.equal(
    conflict?.choices.map(choice => [choice.by, choice.value]),
    [
      ['bo', 'closed'],
      ['anna', 'open'],
    ],
  )
  const [first, second] = conflict?.choices ?? []
  if (!first || !second) throw new Error('two values expected')
  const one = edit(both, 'anna', { do: 'settle', name: 'status', dot: first.dot })
  assert.equal(view(one).conflicts, [])
  const other = edit(both, 'bo', { do: 'settle', name: 'status', dot: second.dot })
  assert.is(view(meet(one, other)).conflicts[0]?.choices.length, 2)
})

test('a tag put there by one stays when another, who had not seen it, takes the tag away', () => {
  const tagged = edit(note, 'anna', { do: 'add', set: 'tags', key: 'school' })
  const away = edit(tagged, 'bo', { do: 'drop', set: 'tags', key: 'school' })
  const again = edit(
    tagged,
    'anna',
    { do: 'drop', set: 'tags', key: 'school' },
    { do: 'add', set: 'tags', key: 'school' },
  )
  assert.equal(view(meet(away, again)).sets.tags, ['school'])
  assert.equal(view(meet(away, tagged)).sets.tags, [])
})

test('what was removed while another wrote in it is shown and flagged; what all had seen stays away', () => {
  const removed = edit(note, 'anna', { do: 'remove' })
  assert.ok(view(meet(removed, note)).removed)
  const typed = edit(note, 'bo', { do: 'set', name: 'status', value: 'open' })
  assert.not.ok(view(meet(removed, typed)).removed)
  assert.ok(view(meet(removed, typed)).revived)
  assert.not.ok(view(edit(removed, 'anna', { do: 'restore' })).removed)
})

test('what is erased stays erased, whoever wrote in it', () => {
  const typed = edit(note, 'bo', { do: 'set', name: 'status', value: 'open' })
  const erased = tombstone(note.seen)
  assert.equal(join(typed, erased, { ancestors: [note], actor: 'x' }), tombstone(typed.seen))
  assert.equal(join(erased, typed, { ancestors: [note], actor: 'x' }), tombstone(typed.seen))
})

test('merging is the same in any order and any number of times', () => {
  const anna = edit(note, 'anna', { do: 'set', name: 'a', value: 1 }, { do: 'add', set: 'tags', key: 'x' })
  const bo = edit(note, 'bo', { do: 'set', name: 'a', value: 2 }, { do: 'remove' })
  const cai = edit(anna, 'cai', { do: 'set', name: 'a', value: 3 }, { do: 'drop', set: 'tags', key: 'x' })
  const known = (body: LiveBody) => ({
    dots: Object.keys(body.fields.a?.live ?? {}).sort(),
    view: view(body).sets,
    removed: body.removed,
  })
  const expected = known(meet(meet(anna, bo), cai))
  assert.equal(known(meet(anna, meet(bo, cai))), expected)
  assert.equal(known(meet(meet(cai, bo), anna)), expected)
  assert.equal(known(meet(meet(meet(anna, bo), cai), meet(bo, cai))), expected)
})

test('fields of a newer app survive the edit and the merge of an older one', () => {
  const newer: LiveBody = { ...note, version: 9, links: { a: 1 } }
  const anna = edit(newer, 'anna', { do: 'set', name: 'unknown', value: { deep: [1] } })
  const bo = edit(newer, 'bo', { do: 'set', name: 'status', value: 'open' })
  const both = meet(anna, live(decodeBody(encodeBody(bo))), newer)
  assert.equal(both.links, { a: 1 })
  assert.is(both.version, 9)
  assert.equal(view(both).values, { unknown: { deep: [1] }, status: 'open', text: 'Familjen vill ha stöd hemma' })
})

test('bytes that hold no body are refused', () => {
  for (const bad of [
    {},
    { ...note, seen: { a: 0 } },
    { ...note, text: { text: { cur: 'a:1', live: {} } } },
    { ...note, gone: true },
  ]) {
    assert.throws(() => decodeBody(encodeBody(bad as unknown as Body)))
  }
  assert.equal(decodeBody(encodeBody(note)), note)
})

test('the word merge keeps words, breaks and spaces of both', () => {
  assert.is(mergeWords('a b c', 'a b c mine', 'a b c theirs'), 'a b c theirs mine')
  assert.is(mergeWords('a b c', 'b c', 'a b'), 'b')
  assert.is(mergeWords('', 'mine', 'theirs'), 'theirs mine')
  assert.is(mergeWords('a b', 'a\nb', 'a b c'), 'a\nb c')
  assert.is(mergeWords('teh end', 'the end', 'the end now'), 'the end now')
  assert.is(mergeWords('one two three', 'one 2 three', 'one two 3\n'), 'one 2 3\n')
  const long = (word: string) => Array.from({ length: 3000 }, (_, i) => `${word}${i}`).join(' ')
  assert.is(mergeWords(long('a'), long('b'), long('c')), undefined)
})

test.run()
