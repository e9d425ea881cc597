import { execFile, execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId } from '../../src/crypto/bytes.ts'
import { zoneKinds } from '../../src/domain/zone.ts'
import { openSqlite } from '../../src/endpoint/database/sqlite.ts'
import { found } from '../../src/members/found.ts'
import type { Membership } from '../../src/members/membership.ts'
import type { Exchanged } from '../../src/wire/row.ts'
import { decodeAnswer, noPrev } from '../../src/wire/row.ts'
import { startEndpoint } from '../browser/kit/endpoint.ts'
import { freshFolder, tidyUp } from '../browser/kit/tidy.ts'
import { sendOver } from '../kills/send-over.ts'
import { programOf } from '../program.ts'
import { deviceWith } from './endpoint-kit.ts'
import { exchange, rowFor } from './endpoint-site.ts'

const test = suite('a copy of SQLite’s file while the endpoint runs')
test.after(tidyUp)

const root = join(import.meta.dirname, '../..')
const words = (copy: string) => [...programOf('src/endpoint/back-up.ts'), copy]
const backUp = (data: string, copy: string) =>
  promisify(execFile)(process.execPath, words(copy), { cwd: root, env: { ...process.env, DATA: data } })

const rowsIn = async (file: string): Promise<Map<string, number>> => {
  const database = openSqlite(file)
  const rows = await database.read(tx => tx.all<{ id: string; gone: number }>('SELECT id, gone FROM row'))
  await database.close()
  return new Map(rows.map(({ id, gone }) => [id, Number(gone)]))
}

/** Writes rows until told to stop; gives those that were accepted. */
async function writing(m: Membership, on: () => boolean): Promise<string[]> {
  const sent: string[] = []
  while (on()) {
    const id = randomId()
    assert.is((await exchange(m, [rowFor(m, 'material', id)])).status, 200)
    sent.push(id)
  }
  return sent
}

test('it holds all that was there when it was begun, is whole, for nobody else, and writes over nothing', async () => {
  const endpoint = await startEndpoint()
  const founder = await found(deviceWith(sendOver(endpoint.url)), { setup: endpoint.setUpCode, kinds: zoneKinds })
  let on = true
  let before = 0
  const sent = writing(founder, () => on && ++before > 0)
  while (before < 30) await new Promise(resolve => setTimeout(resolve, 20))
  const least = before - 1
  const copy = join(freshFolder('copies'), 'monday.db')
  await backUp(endpoint.data, copy)
  on = false
  const all = await sent
  assert.ok(all.length > least, 'the endpoint went on meanwhile')
  const kept = await rowsIn(copy)
  for (const id of all.slice(0, least)) assert.ok(kept.has(id), 'accepted before the copy was begun')
  assert.is(statSync(copy).mode & 0o077, 0)
  const again = await backUp(endpoint.data, copy).catch(error => error)
  assert.equal([again.code, /there already/.test(again.stderr)], [2, true])
  const nowhere = await backUp(endpoint.data, join(copy, 'copy.db')).catch(error => error)
  assert.match(nowhere.stderr, 'Copies lie in a folder that this user may write to, on a disk with room for all of it.')
  await endpoint.kill()
})

test('an endpoint starts on the copy; what was erased after it was made stays erased', async () => {
  const endpoint = await startEndpoint()
  const founder = await found(deviceWith(sendOver(endpoint.url)), { setup: endpoint.setUpCode, kinds: zoneKinds })
  const [kept, erased] = [randomId(), randomId()]
  await exchange(founder, [rowFor(founder, 'material', kept), rowFor(founder, 'material', erased)])
  const copies = freshFolder('copies')
  await backUp(endpoint.data, join(copies, 'monday.db'))
  const read = decodeAnswer((await exchange(founder)).body) as Exchanged
  const row = read.rows.find(({ id }) => id === erased)
  const { sha256, toHex, utf8 } = await import('../../src/crypto/bytes.ts')
  const prev = toHex(await sha256(row?.sealed ?? new Uint8Array())).slice(0, 32)
  assert.is.not(prev, noPrev)
  const grave = { ...rowFor(founder, 'material', erased), rev: 2, prev, gone: true, sealed: utf8('erased') }
  const done = decodeAnswer((await exchange(founder, [grave])).body) as Exchanged
  assert.is(done.accepted.length, 1)
  await endpoint.kill()
  const data = freshFolder('restored')
  copyFileSync(join(copies, 'monday.db'), join(data, 'rinnalla.db'))
  assert.equal([...(await rowsIn(join(data, 'rinnalla.db'))).values()], [0, 0], 'the copy is from before')
  for (const list of readdirSync(endpoint.data).filter(name => name.startsWith('erasures.jsonl')))
    copyFileSync(join(endpoint.data, list), join(data, list))
  const restored = await startEndpoint({ data })
  await restored.kill()
  const rows = await rowsIn(join(data, 'rinnalla.db'))
  assert.equal([rows.get(kept), rows.get(erased)], [0, 1])
})

test('of a file that is empty none is made, and its journal is left where it is', async () => {
  const data = freshFolder('data')
  const copy = join(freshFolder('copies'), 'monday.db')
  writeFileSync(join(data, 'rinnalla.db'), '')
  const empty = await backUp(data, copy).catch(error => error)
  assert.equal([empty.code, /rinnalla\.db is empty/.test(empty.stderr)], [2, true])
  writeFileSync(join(data, 'rinnalla.db-wal'), 'what was stored last')
  const journal = await backUp(data, copy).catch(error => error)
  assert.equal([journal.code, /its journal rinnalla\.db-wal is still there/.test(journal.stderr)], [2, true])
  assert.equal([existsSync(copy), existsSync(join(data, 'rinnalla.db-wal'))], [false, true])
})

test('a copy that is broken off leaves no file of its name', async () => {
  const data = freshFolder('data')
  const database = openSqlite(join(data, 'rinnalla.db'))
  await database.transaction(async tx => {
    await tx.run('CREATE TABLE big (bytes BYTEA)')
    for (let i = 0; i < 200; i++) await tx.run('INSERT INTO big (bytes) VALUES (?)', new Uint8Array(1_000_000))
  })
  await database.close()
  const folder = freshFolder('copies')
  mkdirSync(folder, { recursive: true })
  const copy = join(folder, 'monday.db')
  const started = execFile(process.execPath, words(copy), { cwd: root, env: { ...process.env, DATA: data } })
  const begun = () => readdirSync(dirname(copy)).some(name => name.startsWith(basename(copy)) && name.endsWith('.half'))
  while (!begun()) await new Promise(resolve => setTimeout(resolve, 1))
  started.kill('SIGKILL')
  await new Promise(resolve => started.once('exit', resolve))
  assert.not.ok(existsSync(copy))
  execFileSync(process.execPath, words(copy), { cwd: root, env: { ...process.env, DATA: data } })
  assert.equal(readdirSync(folder), ['monday.db'])
})

test('of two copies of one name at once one is whole, and the other says that the name is taken', async () => {
  const data = freshFolder('data')
  const database = openSqlite(join(data, 'rinnalla.db'))
  await database.transaction(async tx => {
    await tx.run('CREATE TABLE big (bytes BYTEA)')
    for (let i = 0; i < 50; i++) await tx.run('INSERT INTO big (bytes) VALUES (?)', new Uint8Array(1_000_000).fill(i))
  })
  await database.close()
  const folder = freshFolder('copies')
  mkdirSync(folder, { recursive: true })
  const copy = join(folder, 'monday.db')
  const one = () =>
    promisify(execFile)(process.execPath, words(copy), { cwd: root, env: { ...process.env, DATA: data } })
  const both = await Promise.allSettled([one(), one()])
  assert.equal(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal(readdirSync(folder), ['monday.db'])
  const copied = openSqlite(copy)
  const found = await copied.read(tx => tx.get<{ n: number }>('SELECT SUM(LENGTH(bytes)) AS n FROM big'))
  await copied.close()
  assert.is(Number(found?.n), 50_000_000)
})

test('it can be put in the place of the file once the endpoint is stopped, whose journal holds nothing any more', async () => {
  const endpoint = await startEndpoint()
  const founder = await found(deviceWith(sendOver(endpoint.url)), { setup: endpoint.setUpCode, kinds: zoneKinds })
  const file = join(endpoint.data, 'rinnalla.db')
  const before = randomId()
  await exchange(founder, [rowFor(founder, 'findings', before)])
  const copy = join(freshFolder('put-back'), 'monday.db')
  await backUp(endpoint.data, copy)
  for (let i = 0; i < 5; i++)
    await exchange(founder, [{ ...rowFor(founder, 'findings', randomId()), sealed: randomBytes(20_000) }])
  await endpoint.stop()
  copyFileSync(copy, file)
  assert.equal([...(await rowsIn(file)).keys()], [before])
})

test.run()
