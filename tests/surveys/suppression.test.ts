import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { hideSmall } from '../../src/domain/surveys/suppression.ts'

const test = suite('small groups')

type Groups = readonly (readonly [group: string, count: number])[]

/** Counts of groups, and what is shown of each. */
const cases: readonly (readonly [Groups, readonly (number | string)[]])[] = [
  [Object.entries({ sv: 30, fi: 8, en: 3 }), [30, 'hidden_with', 'few']],
  [Object.entries({ sv: 30, fi: 3, en: 3 }), [30, 'few', 'few']],
  // Two small ones that are four together are still too few to be told apart from everybody else.
  [Object.entries({ sv: 30, fi: 9, en: 2, ar: 2 }), [30, 'hidden_with', 'few', 'few']],
  [Object.entries({ sv: 30, fi: 3 }), ['hidden_with', 'few']],
  [Object.entries({ sv: 30, fi: 9, en: 0 }), [30, 9]],
]

test('a small group is hidden, and another with it, so that it cannot be worked out', () => {
  for (const [groups, shown] of cases)
    assert.equal(
      hideSmall(groups, 5).map(one => one.count),
      shown,
    )
})

test('a group hidden elsewhere stays hidden here, and hides another', () => {
  const shown = hideSmall(Object.entries({ sv: 30, fi: 8, en: 6 }), 5, new Set(['en']))
  assert.equal(
    shown.map(one => one.count),
    [30, 'hidden_with', 'few'],
  )
})

test('no group below k can be worked out from what is shown, whatever the counts', () => {
  for (let seed = 1; seed < 4000; seed++) {
    const counts = [seed % 17, (seed * 7) % 13, (seed * 31) % 11, (seed * 3) % 29].map((n, i) => [`g${i}`, n] as const)
    const real = counts.filter(([, n]) => n > 0)
    const shown = hideSmall(counts, 5)
    const hidden = shown.filter(one => typeof one.count !== 'number').map(one => one.group)
    const left = real.filter(([group]) => hidden.includes(group)).reduce((sum, [, n]) => sum + n, 0)
    assert.ok(shown.every(one => typeof one.count !== 'number' || one.count >= 5))
    // What is hidden together is at least two groups and k answers, or there is nothing shown to subtract.
    assert.ok(hidden.length === 0 || hidden.length === shown.length || (hidden.length > 1 && left >= 5), `${seed}`)
  }
})

test.run()
