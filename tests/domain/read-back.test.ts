import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { changedHerself, wantsChange } from '../../src/domain/sessions/corrections.ts'
import { matters } from '../../src/domain/sessions/matters.ts'
import { newSession } from '../../src/domain/sessions/new-session.ts'
import type { Note } from '../../src/domain/sessions/note.ts'
import { shaped } from '../../src/project/things/shaped.ts'
import { memoryThings } from './things-kit.ts'

const test = suite('what an interviewee wants changed, and what she changed herself')

const session = (more: object) => newSession({ state: 'held', people: ['p'], ...more })
const note = (more: object): Note => ({ session: 's', question: '', writer: 'w', text: 'nu', begun: 1, ...more })

test('a wish waits until it is ticked off, and again when it is written anew', () => {
  assert.is(wantsChange(session({ corrections: '' })), false)
  assert.is(wantsChange(session({ corrections: ' \n' })), false)
  assert.is(wantsChange(session({ corrections: 'tjugotre' })), true)
  assert.is(wantsChange(session({ corrections: 'tjugotre', corrected: 'tjugotre' })), false)
  assert.is(wantsChange(session({ corrections: 'tjugotre, inte två', corrected: 'tjugotre' })), true)
})

test('her own change waits until somebody has seen it; taken back it is none', () => {
  assert.is(changedHerself(note({})), false)
  assert.is(changedHerself(note({ before: 'förut' })), true)
  assert.is(changedHerself(note({ before: 'nu' })), false)
  assert.is(changedHerself(note({ before: '' })), false)
})

test('both stand among what needs a person, each session once, a long wish by its beginning', () => {
  const things = memoryThings()
  things.apply([
    { do: 'create', kind: 'session', id: 's', values: session({ title: 'A1' }) },
    { do: 'create', kind: 'session', id: 't', values: session({ title: 'A2', corrections: 'x'.repeat(50_000) }) },
    { do: 'create', kind: 'session', id: 'u', values: session({ title: 'A3' }) },
    { do: 'create', kind: 'note', id: 'n1', values: note({ before: 'a' }) },
    { do: 'create', kind: 'note', id: 'n2', values: note({ before: 'b' }) },
  ])
  const { corrections } = matters(things)
  assert.equal(
    corrections.map(one => [one.session.title, one.text.length]),
    [
      ['A1', 0],
      ['A2', 80],
    ],
  )
})

test('rows of an older app lack the new fields, and rubbish in them becomes nothing', () => {
  const old = shaped('session', {})
  assert.is(old.corrected, undefined)
  assert.is(old.readBack, undefined)
  assert.is(shaped('note', {}).before, undefined)
  assert.is(shaped('session', { corrected: 7 }).corrected, '')
  assert.equal(shaped('session', { readBack: 'yes' }).readBack, { at: 0, language: '' })
  assert.equal(shaped('session', { readBack: { at: 'now', language: ['sv'] } }).readBack, { at: 0, language: '' })
  assert.is(shaped('note', { before: { deep: [] } }).before, '')
  assert.is(shaped('note', { before: 'å'.repeat(1_000_000) }).before?.length, 1_000_000)
})

test.run()
