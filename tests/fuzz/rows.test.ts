import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Kind } from '../../src/domain/kind.ts'
import type { Thing } from '../../src/domain/thing.ts'
import type { Things } from '../../src/domain/things.ts'
import { type ViewName, views } from '../../src/domain/views.ts'
import { type Body, isGone } from '../../src/merge/body.ts'
import { decodeBody, encodeBody, ownBounds } from '../../src/merge/codec.ts'
import { join } from '../../src/merge/join.ts'
import { type Write, write } from '../../src/merge/write.ts'
import { keepUnknown } from '../../src/project/things/keep-unknown.ts'
import { thingIn } from '../../src/project/things/reading.ts'
import { patience } from '../patience.ts'
import { type Random, randomFrom } from '../simulation/random.ts'
import { computed } from '../work.ts'
import { anything, bent, cborOf, each, mutated, tries } from './random-values.ts'
import { bodyOf, type Made, madeThings } from './true-ones.ts'

const test = suite('whatever comes')

/** What work answers, or nothing when it refuses with an error. */
function refusing<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}

/** A thing with one or two of its values made into anything. */
function bentThing(random: Random, made: Made): Made {
  const names = Object.keys(made.values)
  const some = [random.pick(names), random.pick(names)]
  const values = some.map(name => [name, bent(random, Reflect.get(made.values, name))])
  return { ...made, values: { ...made.values, ...Object.fromEntries(values) } }
}

/** Bytes of a body that somebody may have sealed: a true one that was bent or cut, or anything. */
function bodyBytes(random: Random, made: Made): Uint8Array<ArrayBuffer> {
  const bend = () => bodyOf(random.chance(0.6) ? bentThing(random, made) : made, random.pick(['a', 'b', 'constructor']))
  const body = refusing(bend) ?? bodyOf(made)
  if (random.chance(0.3)) return mutated(random, encodeBody(bodyOf(made)))
  if (random.chance(0.4)) return cborOf(body)
  return cborOf(random.chance(0.8) ? bent(random, body) : anything(random, 6))
}

const author = { actor: 'me', by: 'me', at: 5 }
const standing = { id: '1', zone: '', view: 1, waiting: false }
const readable = (body: Body) => decodeBody(encodeBody(body), ownBounds)

/** A person writes on what came: what is stored then is read back, and her words are in it. */
function lived(random: Random, theirs: Body, made: Made): void {
  const mine = write(bodyOf(made), [{ do: 'text', name: 'text', value: 'mina ord' }], author)
  const both = join(mine, theirs, { ancestors: [bodyOf(made)], actor: 'me2' })
  readable(both)
  if (isGone(theirs)) return
  const thing = thingIn(theirs, standing)
  if (typeof thing !== 'object') return
  structuredClone(thing)
  const questions = random.chance(0.5) ? [] : [{ id: 'q', text: 'Vad?', prompt: '' }]
  const patch = keepUnknown(theirs, { text: 'x', questions, codes: ['a'] })
  const writes: Write[] = Object.entries(patch).map(([name, value]) => ({ do: 'set', name, value }))
  const after = write(theirs, writes, author)
  readable(after)
}

test('a body that somebody bent or made up is read or refused, and what is written on top of it can be read again', async () => {
  let read = 0
  const slow = await each(random => {
    const made = random.pick(madeThings)
    const bytes = bodyBytes(random, made)
    const body = refusing(() => decodeBody(bytes))
    if (!body) return
    read++
    lived(random, body, made)
  })
  assert.equal(slow, [])
  assert.ok(read > tries / 20, `only ${read} were read`)
})

/** A project in which somebody has put things whose values are nobody's. */
function strangeThings(random: Random): Things {
  const things: Thing[] = []
  for (let i = 0; i < 30; i++) {
    const made = random.pick(madeThings)
    const bytes = refusing(() => encodeBody(bodyOf(bentThing(random, made))))
    const again = bytes && refusing(() => decodeBody(bytes))
    const thing = again && !isGone(again) && thingIn(again, { ...standing, id: random.chance(0.3) ? made.id : `${i}` })
    if (thing && thing !== 'strange') things.push(thing)
  }
  const find = <K extends Kind>(kind: K) => things.filter(one => one.kind === kind) as Thing<K>[]
  return {
    all: find,
    one: (kind, id) => find(kind).find(one => one.id === id),
    any: id => things.find(one => one.id === id),
    answers: () => [{ round: '', language: 'sv', easy: true, mode: '', answers: { 'q-treatment': 1, x: 'y' } }],
    arrived: () => 7,
    file: () => ({ pieces: 0, here: 0, damaged: 0, unsent: 0, fetching: false }),
  }
}

const wishes = (random: Random, stock: Things) => {
  const id = (kind: Kind) => stock.all(kind)[0]?.id ?? 'none'
  const path = stock.all('map').find(({ values }) => values.type === 'service_path')?.id ?? 'none'
  return {
    agenda: { me: 'me', day: '2026-03-02', since: '09:00', everybody: random.chance(0.5), alone: random.chance(0.5) },
    calendar: { from: '2026-03-02', interviewer: random.pick(['', 'me']) },
    callBacks: { day: '2026-03-02' },
    since: { since: 1, me: 'me' },
    search: { text: random.pick(['al', '7', 'ob', 'null']), count: 50 },
    maybeNames: { text: 'Någon sade det till Anneli' },
    board: { kind: 'all', by: random.pick(['kind', 'status']), knows: '', search: 'a', reachable: false, count: 50 },
    sessions: { state: 'all', interviewer: random.pick(['', 'me']), count: 50 },
    excerptChoices: { finding: id('finding'), search: '', count: 50 },
    findingSheet: { id: id('finding') },
    roundStanding: { id: id('round') },
    result: { round: id('round'), against: '' },
    uses: { session: id('session') },
    sources: { session: id('session') },
    codeUses: { open: id('code') },
    causes: { reachable: random.chance(0.5) },
    situation: { limit: 50 },
    path: { group: '', id: path, language: 'fi', home: random.pick(['', 'kylä']), version: '' },
    alignment: { group: '', a: path, b: path, language: 'fi' },
    environment: { group: '', language: 'fi', day: '2026-03-02' },
    touched: { group: '', service: id('service') },
    development: { group: '', day: '2026-03-02', since: 1, me: 'me' },
    report: { id: id('report') },
    becameOf: { finding: id('finding') },
  } as Record<string, unknown>
}

test('no view of a project stops because of what somebody has put into one of its things', async () => {
  const slow: string[] = []
  const look = (random: Random) => {
    const stock = strangeThings(random)
    const by = wishes(random, stock)
    for (const [name, { make }] of Object.entries(views)) {
      const began = computed()
      try {
        structuredClone(make(stock, (by[name as ViewName] ?? {}) as never))
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.stack : error}`)
      }
      if (computed() - began > patience(1_000)) slow.push(name)
    }
  }
  await each(look, Math.ceil(tries / 10))
  assert.equal(slow, [])
})

test('bodies made to cost time or memory are refused or read at once', async () => {
  const many = (n: number, one: (i: number) => unknown) => Array.from({ length: n }, (_, i) => one(i))
  const seen = (n: number) => Object.fromEntries(many(n, i => [`a${i}`, 1]) as [string, number][])
  const base = { kind: 'note', version: 1, seen: { a: 1 }, fields: {}, sets: {}, text: {}, removed: {} }
  const text = (value: string) => ({ text: { cur: 'a:1', live: { 'a:1': { value, by: '', at: 0 } } } })
  const set = (n: number) => ({ tags: { x: many(n, i => `a${i}:1`) } })
  const removals = (n: number) => Object.fromEntries(many(n, i => [`r${i}:1`, { a: i + 1 }]) as [string, object][])
  const bodies = {
    spaces: { ...base, text: text(' '.repeat(3_500_000)) },
    words: { ...base, text: text('a b '.repeat(800_000)) },
    writers: { ...base, seen: seen(24_000) },
    dots: { ...base, sets: set(49_000) },
    removals: { ...base, sets: set(20_000), removed: removals(9_000) },
    items: {
      ...base,
      fields: { x: { cur: 'a:1', live: { 'a:1': { value: many(3_000_000, () => []), by: '', at: 0 } } } },
    },
    big: { ...base, seen: { a: 2 ** 60 } },
    names: { ...base, seen: { constructor: 1, toString: 4 } },
  }
  const note = madeThings.find(one => one.kind === 'note')
  for (const [name, body] of Object.entries(bodies)) {
    const bytes = cborOf(body)
    const began = computed()
    const read = refusing(() => decodeBody(bytes))
    if (read && note) lived(randomFrom(1), read, note)
    const other = { ...base, seen: { b: 1 }, text: text('x '.repeat(700_000)), sets: set(20_000) } as never
    if (read) join(read, other, { ancestors: [base as never], actor: 'me' })
    const took = computed() - began
    assert.ok(took < patience(1_000), `${name}: ${Math.round(took)} ms`)
  }
})

test.run()
