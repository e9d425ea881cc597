import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { openDatabase, type VaultDatabase } from '../../src/storage/database.ts'
import { dexieRows } from '../../src/storage/dexie.ts'
import { reopening } from '../../src/storage/reopening.ts'
import type { RowStore, StoredRow } from '../../src/storage/rows.ts'
import { dropAnswer, heldAnswers, holdAnswer } from '../../src/survey/store.ts'
import { openVaultList } from '../../src/vault/list.ts'
import { createVault, unlock } from '../../src/vault/vault.ts'
import { problemOf } from '../../src/wire/problem.ts'
import { newBrowser } from './closing-kit.ts'

const test = suite('a browser that closes the database')
const project = 'p'
const browser = newBrowser()
test.after(() => browser.restore())

let made = 0
const fresh = (): VaultDatabase => openDatabase(`closing ${made++}`)
const row = (id: string, lv: number, word: number): StoredRow => {
  const mine = { epoch: 'e', chunks: [], sealed: Uint8Array.of(word) }
  return { project, id, zone: 'z', heal: 0, lv, state: 'dirty', mine, past: [] }
}
const wait = (ms: number) => new Promise(resolve => setTimeout(resolve, ms))

/** Writes the words 1 to `count` into a row, one on top of the other; answers how often it was told that somebody else wrote. */
async function write(rows: RowStore, id: string, count: number, onWord = () => {}): Promise<number> {
  let refused = 0
  for (let word = 1; word <= count; word++) {
    const now = await rows.get(project, id)
    if (!(await rows.putIf(row(id, now?.lv ?? 0, word)))) refused++
    onWord()
    if (word % 5 === 0) await wait(1)
  }
  return refused
}

test('closes it again and again while twenty notes are written: each word is kept once and nobody is told of a conflict', async () => {
  const rows = dexieRows(fresh())
  await rows.sync(project)
  const ids = Array.from({ length: 20 }, (_, i) => `note ${i}`)
  let written = 0
  // By what has been written, not by a clock: a slow machine would never be left alone for as long as one write takes.
  const onWord = () => {
    if (++written % 200 === 0) browser.closeAll()
  }
  const refused = await Promise.all(ids.map(id => write(rows, id, 200, onWord)))
  assert.equal(
    refused,
    ids.map(() => 0),
  )
  for (const id of ids) assert.equal(await rows.get(project, id), row(id, 200, 200))
})

test('answers nothing on a connection it has lost: it is opened anew and the words are kept', async () => {
  const db = fresh()
  const rows = dexieRows(db)
  assert.ok(await rows.putIf(row('a', 0, 1)))
  browser.deafen()
  assert.ok(await rows.putIf(row('a', 1, 2)))
  browser.deafen()
  assert.equal(
    (await rows.all(project)).map(one => one.lv),
    [2],
  )
  browser.deafen()
  assert.equal(await rows.waiting(project, 'send'), ['a'])
  browser.deafen()
  await db.project.put({ id: project, other: 1 })
  assert.is(await db.project.filter(record => record.other === 1).count(), 1)
})

test('keeps a note and loses the message that it did: the note is there once, and its writer hears that it is saved', async () => {
  const rows = dexieRows(fresh())
  assert.ok(await rows.putIf(row('a', 0, 1)))
  browser.loseNextReport()
  assert.ok(await rows.putIf(row('a', 1, 2)))
  assert.equal(await rows.get(project, 'a'), row('a', 2, 2))
  browser.loseNextReport()
  const both = await Promise.all([rows.putIf(row('a', 2, 3)), rows.putIf(row('a', 2, 3)), rows.putIf(row('b', 0, 1))])
  assert.equal(both, [true, false, true])
  assert.not.ok(await rows.putIf(row('a', 2, 4)))
})

test('loses the message of how far the sync is: it is said once', async () => {
  const rows = dexieRows(fresh())
  browser.loseNextReport()
  assert.ok(await rows.changeSync(project, now => (now.cursor === 0 ? { ...now, cursor: 7 } : undefined)))
  browser.loseNextReport()
  assert.ok(await rows.changeSync(project, now => ({ ...now, heal: now.heal + 1 })))
  assert.equal([(await rows.sync(project)).cursor, (await rows.sync(project)).heal], [7, 1])
})

test('does so while a survey answer is kept: it lies there once, and the respondent is told so', async () => {
  const answer = { id: 'a', round: 'r', sealed: Uint8Array.of(1) }
  browser.loseNextReport()
  await holdAnswer(answer)
  assert.equal(await heldAnswers(), [answer])
  // The next suite of this process looks into the same store.
  await dropAnswer(answer.id)
})

test('does so at the locked door: a vault is made once and opens with its words', async () => {
  const list = reopening(openVaultList(`doors ${made++}`))
  browser.loseNextReport()
  const vault = await createVault(list, { word: 'Duva', colour: 0, words: 'a b c d', now: () => performance.now() })
  browser.deafen()
  await unlock(list, vault.id, { words: 'a b c d', now: 0 })
  browser.closeAll()
  assert.equal(
    (await list.vault.toArray()).map(one => [one.id, one.failures]),
    [[vault.id, 0]],
  )
})

test('and empties it while the app is open: nothing is written into the void, and the person is told', async () => {
  const db = fresh()
  const rows = dexieRows(db)
  assert.ok(await rows.putIf(row('a', 0, 1)))
  browser.closeAll()
  await new Promise(resolve => {
    indexedDB.deleteDatabase(db.name).onsuccess = resolve
  })
  const tell = (error: unknown) => problemOf(error)
  assert.is(await rows.putIf(row('a', 1, 2)).catch(tell), 'storage-cleared')
  assert.is(await rows.get(project, 'a').catch(tell), 'storage-cleared')
  assert.is(await db.project.count().catch(tell), 'storage-cleared')
})

test('is not asked again when it was the app that closed it', async () => {
  const db = fresh()
  const rows = dexieRows(db)
  await rows.putIf(row('a', 0, 1))
  db.close()
  const begun = browser.begun()
  const error = await rows.putIf(row('a', 1, 2)).catch((thrown: unknown) => thrown)
  assert.is((error as Error).name, 'DatabaseClosedError')
  assert.is(browser.begun(), begun)
})

test('says that the disk is full: that is passed on at once', async () => {
  const rows = dexieRows(fresh())
  await rows.putIf(row('a', 0, 1))
  browser.fill()
  const begun = browser.begun()
  const error = await rows.putIf(row('a', 1, 2)).catch((thrown: unknown) => thrown)
  assert.match(String(error), /Quota/)
  assert.is(browser.begun(), begun + 1)
})

test.run()
