import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fairDraw } from '../../src/algorithms/fair-draw.ts'
import { longestCommon } from '../../src/algorithms/longest-common.ts'
import { serial, serialBy } from '../../src/algorithms/serial.ts'
import { shuffled } from '../../src/crypto/random.ts'

const test = suite('algorithms')

/** A work that ends when it is told to. */
function held(log: string[], name: string) {
  let end: (fails?: boolean) => void = () => undefined
  const ended = new Promise<void>((resolve, reject) => {
    end = fails => (fails ? reject(new Error(name)) : resolve())
  })
  const work = async () => {
    log.push(`${name} begins`)
    await ended
    log.push(`${name} ends`)
  }
  return { work, end }
}

test('a queue runs one work after another, and one that fails stops none', async () => {
  const log: string[] = []
  const [a, b] = [held(log, 'a'), held(log, 'b')]
  const run = serial()
  const first = run(a.work)
  const second = run(b.work)
  b.end()
  await Promise.resolve()
  a.end(true)
  assert.is(await first.catch((error: Error) => error.message), 'a')
  await second
  assert.equal(log, ['a begins', 'b begins', 'b ends'])
})

test('works of different keys run side by side', async () => {
  const log: string[] = []
  const [a, b] = [held(log, 'a'), held(log, 'b')]
  const run = serialBy<string>()
  const both = [run('one', a.work), run('other', b.work)]
  b.end()
  await both[1]
  a.end()
  await both[0]
  assert.equal(log, ['a begins', 'b begins', 'b ends', 'a ends'])
})

test('what two lists have in common is found in its order, and is longest', () => {
  const of = (a: string, b: string) => longestCommon([...a], [...b])
  assert.equal(of('abcd', 'xbyd'), [
    [1, 1],
    [3, 3],
  ])
  assert.equal(of('', 'abc'), [])
  assert.is(of('abcbdab', 'bdcaba').length, 4)
})

test('a draw that would favour the first numbers is thrown away', () => {
  const draws = [2 ** 32 - 1, 7]
  assert.is(
    fairDraw(5, () => draws.shift() ?? 0),
    2,
  )
  assert.equal(draws, [])
})

test('a shuffled list holds the same things, each of them at each place', () => {
  const places = new Set<string>()
  for (let i = 0; i < 400; i++) {
    const order = shuffled(['a', 'b', 'c'])
    assert.equal([...order].sort(), ['a', 'b', 'c'])
    for (const [at, one] of order.entries()) places.add(`${one}${at}`)
  }
  assert.is(places.size, 9)
})

test.run()
