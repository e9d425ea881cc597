// What others build such apps on, doing what the bench's own page does, under the same names.
import { measured } from '../measured.ts'
import { notes } from '../words.ts'
import * as pouch from './pouch.mjs'
import * as rx from './rx.mjs'

async function run({ count }) {
  const [first, second] = [notes(count, 1), notes(count, 2)]
  const results = {}
  for (const [name, peer] of Object.entries({ PouchDB: pouch, RxDB: rx })) {
    const all = async (got, wanted) => {
      if ((await got) !== wanted) throw new Error(`${name}: ${await got} of ${wanted} notes`)
    }
    const db = await peer.open(`${name} first`)
    const insert = await measured(() => peer.insert(db, first))
    const push = await measured(() => peer.push(db))
    const pull = await measured(() => all(peer.pull(`${name} second`), count))
    await peer.insert(db, second)
    const open = await measured(() => all(peer.all(db), 2 * count))
    results[name] = { insert, push, pull, 'open twice as many': open }
  }
  return results
}

Object.assign(globalThis, { bench: run })
