import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { rulesOf } from '../architecture/sheets.ts'
import { sources } from '../architecture/sources.ts'

const test = suite('sheets of style')

const rules = sources(['src/styles', 'src/screens', 'src/ui'], /\.css$/).flatMap(rulesOf)

/** Where sheets lie that every screen has. */
const everywhere = /^src\/(styles|ui|screens\/(frame|editing))\//
const roomOf = (path: string): string => /^src\/screens\/(development\/[^/]+|[^/]+)/.exec(path)?.[1] ?? ''

const own = rules.filter(({ path }) => !everywhere.test(path))
const shared = new Set(
  rules.filter(({ path, names }) => everywhere.test(path) && names === 1).map(({ first }) => first),
)

test('a class is dressed in one room: how a screen looks does not hang on where somebody was before', () => {
  const rooms = new Map<string, Set<string>>()
  for (const { path, first, names } of own)
    if (names === 1) rooms.set(first, (rooms.get(first) ?? new Set()).add(roomOf(path)))
  assert.ok(rooms.size > 200, `only ${rooms.size} classes were found`)
  assert.equal(
    [...rooms].filter(([, all]) => all.size > 1).map(([name, all]) => `${name}: ${[...all].join(', ')}`),
    [],
  )
})

test('a room dresses what all rooms share only under a name of its own', () => {
  assert.ok(shared.size > 30, `only ${shared.size} classes were found`)
  assert.equal(
    own.filter(({ first, names }) => names === 1 && shared.has(first)).map(one => `${one.path} ${one.selector}`),
    [],
  )
})

test.run()
