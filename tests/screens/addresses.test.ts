import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { placeAt } from '../../src/screens/frame/places.ts'
import { places } from '../../src/screens/places.ts'
import { sources } from '../architecture/sources.ts'

const test = suite('the addresses the screens lead to')

const plain = /(['"])(\/[\w/-]*)\1/g
const made = /`(\/(?:[^`$]|\$\{(?:[^{}]|\{[^{}]*\})*\})*)`/g
/** Stands for what is known only when it is drawn. */
const any = '*'

/** Written like an address, but none of the app: the page of a survey and the lists of words are files beside it, the device's are names of a store. */
const apart = ({ path, address }: { path: string; address: string }) =>
  path.startsWith('src/screens/device/') || /^\/survey\/|\.txt$/.test(address)

/** What is written before an id that is only added to it. */
const open = /(?<=\w)\/$/

/** What may be written in the gap of an address: the words to choose from, else what is known only when it is drawn. */
function fillings(gap: string): readonly string[] {
  const [, ...words] = gap.match(/\? '([^']*)' : '([^']*)'/) ?? []
  return words.length > 0 ? words : [any]
}

function filled(address: string): readonly string[] {
  const gap = address.match(/\$\{(?:[^{}]|\{[^{}]*\})*\}/)?.[0]
  return gap ? fillings(gap).flatMap(word => filled(address.replace(gap, () => word))) : [address]
}

const written = sources(['src/screens', 'src/ui'], /\.tsx?$/)
  .filter(({ path }) => path !== 'src/screens/places.ts')
  .flatMap(({ path, text }) => {
    const all = [...text.matchAll(plain), ...text.matchAll(made)].map(([one]) => one.slice(1, -1))
    return all.flatMap(filled).map(address => ({
      path,
      address: address
        .replace(/[#?].*$/, '')
        .replace(open, `/${any}`)
        .replace(/\*+/, any),
    }))
  })
  .filter(one => !apart(one))

/** A map takes this word as well as the id of a step. */
const ofMaps = `/maps/${any}/own`

/** Whether it leads to a place of the table, or is the end of one, and no word of it is taken for an id. */
function leads(address: string): boolean {
  const { path } = placeAt(places, address)
  if (address === ofMaps || places.all.some(place => place.path.endsWith(`/:id${address}`))) return true
  const own = path.split('/')
  const parts = address === '/' ? [''] : address.split('/')
  return path !== '' && parts.every((part, at) => (part === any ? own[at]?.startsWith(':') : own[at] === part))
}

test('each address written in a screen is a place of the table, and no word of it is taken for an id', () => {
  assert.ok(written.length > 200, String(written.length))
  const astray = written.filter(({ address }) => !leads(address))
  assert.equal(
    astray.map(({ path, address }) => `${path}: ${address}`),
    [],
  )
})

test.run()
