import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newsOf, withNews } from '../../src/domain/news.ts'

const test = suite('what is new of a value that somebody has already')

let seed = 7
const random = (below: number): number => {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
  return seed % below
}

/** Any plain value, to a depth. */
function anything(depth: number): unknown {
  const kind = random(depth > 0 ? 7 : 5)
  if (kind === 0) return null
  if (kind === 1) return random(3)
  if (kind === 2) return ['', 'a', 'b'][random(3)]
  if (kind === 3) return random(2) === 0
  if (kind === 4) return undefined
  if (kind === 5) return Array.from({ length: random(5) }, () => anything(depth - 1))
  return Object.fromEntries(Array.from({ length: random(5) }, (_, n) => [`k${n}`, anything(depth - 1)]))
}

/** The same value with one place in it changed, or not. */
function changed(value: unknown): unknown {
  if (random(4) === 0) return anything(2)
  if (Array.isArray(value)) return value.map(one => (random(3) === 0 ? changed(one) : one))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, random(3) === 0 ? changed(one) : one]))
}

test('before with its news is after, over a thousand values, across a message', () => {
  for (let n = 0; n < 1_000; n++) {
    const before = anything(4)
    const after = n % 3 === 0 ? anything(4) : changed(before)
    const news = newsOf(before, after)
    if (!news) assert.equal(before, after)
    else assert.equal(withNews(structuredClone(before), structuredClone(news)), after)
  }
})

test('of a long list only what has changed is told, and the rest stays the very same', () => {
  const before = { rows: Array.from({ length: 300 }, (_, n) => ({ id: n, name: `${n}`, ways: [{ n }] })), more: 0 }
  const after = structuredClone(before)
  Object.assign(after.rows[7] ?? {}, { name: 'seven' })
  const news = newsOf(before, after)
  assert.equal(news, { parts: [[['rows', 7, 'name'], 'seven']] })
  const now = withNews(before, news ?? { parts: [] })
  assert.equal(now, after)
  assert.is(now.rows[8], before.rows[8])
  assert.is(now.rows[7]?.ways, before.rows[7]?.ways)
  assert.is(before.rows[7]?.name, '7', 'what somebody holds in her hands is left as it is')
})

test('where much has changed all is told; where nothing has, nothing is', () => {
  const many = Array.from({ length: 100 }, (_, n) => n)
  assert.equal(
    newsOf(
      many,
      many.map(n => n + 1),
    ),
    { whole: many.map(n => n + 1) },
  )
  assert.equal(newsOf([1], [1, 2]), { whole: [1, 2] })
  assert.is(newsOf(many, [...many]), undefined)
  assert.is(newsOf(null, null), undefined)
  assert.equal(newsOf<unknown>(null, { a: 1 }), { whole: { a: 1 } })
})

test('what is no plain record is told whole', () => {
  const bytes = new Uint8Array([1])
  assert.equal(newsOf<unknown>({ a: bytes, b: 1 }, { a: new Uint8Array([2]), b: 1 }), {
    parts: [[['a'], new Uint8Array([2])]],
  })
  assert.is(newsOf({ a: bytes }, { a: bytes }), undefined)
})

test('a record with the language’s own name for its parent is told whole', () => {
  const strange = (n: number) => JSON.parse(`{"a":{"__proto__":${n}},"b":1}`) as object
  const news = newsOf(strange(1), strange(2))
  assert.equal(news, { parts: [[['a'], JSON.parse('{"__proto__":2}')]] })
  const now = withNews(strange(1), news ?? { parts: [] })
  assert.is(JSON.stringify(now), JSON.stringify(strange(2)))
})

test.run()
