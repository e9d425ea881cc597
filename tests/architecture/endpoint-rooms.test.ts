import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { importsOf, sources } from './sources.ts'

const test = suite('rooms of the endpoint')

/** On which other rooms each builds; what lies beside them is for all. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  database: [],
  lists: ['database'],
  requests: [],
  members: ['database', 'lists', 'requests'],
  rows: ['database', 'lists', 'requests', 'members'],
  rounds: ['database', 'lists', 'requests', 'members'],
}
/** A room of a project that is closed takes its rounds' answers along with its keys. */
const across = ['src/endpoint/members/keys-store.ts imports src/endpoint/rounds/places.ts']

const roomOf = (path: string) => /^src\/endpoint\/([^/]+)\//.exec(path)?.[1] ?? ''
const files = sources(['src/endpoint'], /\.ts$/).filter(({ path }) => roomOf(path) !== '')

test('each file lies in a known room', () => {
  assert.equal([...new Set(files.map(({ path }) => roomOf(path)))].sort(), Object.keys(rooms).sort())
})

test('a room needs only those it builds on; of others it may know the types', () => {
  const wrong = files.flatMap(file => {
    const own = roomOf(file.path)
    const mayUse = ['', own, ...(rooms[own] ?? [])]
    return importsOf(file)
      .filter(({ what, types }) => !types && !mayUse.includes(roomOf(what)))
      .map(({ what }) => `${file.path} imports ${what}`)
  })
  assert.equal(wrong, across)
})

test.run()
