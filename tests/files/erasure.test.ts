import 'fake-indexeddb/auto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomId } from '../../src/crypto/bytes.ts'
import { CHUNK } from '../../src/crypto/chunk.ts'
import { newMap, newNode } from '../../src/domain/maps/map.ts'
import { newOwnNetwork } from '../../src/domain/maps/network/own-network.ts'
import { newSession } from '../../src/domain/sessions/new-session.ts'
import { openErasures } from '../../src/endpoint/lists/erasures.ts'
import { keepFile } from '../../src/project/files/files.ts'
import { handOverFile, takeHandOver } from '../../src/project/take-along/hand-over.ts'
import { eraseWhole } from '../../src/project/things/erase.ts'
import type { Endpoint } from '../endpoint/endpoint-kit.ts'
import { freshFile } from '../endpoint/places-kit.ts'
import { sync, type Tablet } from '../project/tablet-kit.ts'
import { noise, photo, wishFor } from './file-kit.ts'
import { newNote, office, textAt, type } from './hand-over-kit.ts'

const test = suite('erasing')

/** All bytes the endpoint's database has on disk: the file with its free pages, and its journal. */
async function diskOf(it: Endpoint): Promise<Buffer> {
  const sql = "SELECT file FROM pragma_database_list WHERE name = 'main'"
  const file = (await it.database.transaction(tx => tx.get<{ file: string }>(sql)))?.file ?? ''
  const parts = [file, `${file}-wal`, `${file}-journal`].filter(existsSync).map(path => readFileSync(path))
  return Buffer.concat(parts)
}

async function sealedOf(it: Endpoint, id: string): Promise<Buffer[]> {
  const row = await it.database.transaction(tx =>
    tx.get<{ sealed: Uint8Array; chunks: string }>('SELECT sealed, chunks FROM row WHERE id = ?', id),
  )
  const chunks = await it.database.transaction(tx =>
    tx.all<{ id: string; bytes: Uint8Array }>('SELECT id, bytes FROM chunk'),
  )
  const named = row?.chunks.split(' ') ?? []
  return [row?.sealed ?? [], ...chunks.filter(one => named.includes(one.id)).map(one => one.bytes)].map(one =>
    Buffer.from(one),
  )
}

/** A part from the middle is enough to tell: a page of the file may break a long one in two. */
const found = (disk: Buffer, sealed: Buffer): boolean => {
  for (let at = 0; at + 48 <= sealed.length; at += 48) if (disk.includes(sealed.subarray(at, at + 48))) return true
  return false
}

test('not a byte of an erased note, session or recording is left in the endpoint’s file, free pages or journal', async () => {
  const { it, aino } = await office()
  const ids = [
    await newNote(aino, 'Kanariefågeln Ansa sjöng om natten. '.repeat(40)),
    await photo(aino, noise(3 * CHUNK)),
    await aino.project.create('contact', { person: randomId(), name: 'Ansa Kanarie', phone: '019' }).catch(() => ''),
  ].filter(Boolean)
  for (let i = 0; i < 20; i++) await newNote(aino, `en anteckning till, nummer ${i}`)
  await sync(aino)
  const sealed = (await Promise.all(ids.map(id => sealedOf(it, id)))).flat()
  assert.ok(sealed.length >= 5)
  const before = await diskOf(it)
  for (const one of sealed) assert.ok(found(before, one), 'what is there must be found')
  for (const id of ids) await aino.project.erase(id)
  await sync(aino)
  const after = await diskOf(it)
  for (const one of sealed) assert.not.ok(found(after, one))
  await it.close()
})

test('what was erased is gone on another device at its next contact, to the last sealed byte of its row', async () => {
  const { it, aino, ylva } = await office()
  const note = await newNote(aino, 'skriv inte det här')
  const picture = await photo(aino, noise(900))
  for (const tablet of [aino, ylva]) await sync(tablet)
  const { sealed } = await baseAt(ylva, note)
  assert.ok(sealed)
  for (const id of [note, picture]) await aino.project.erase(id)
  await sync(aino)
  await sync(ylva)
  assert.equal(ylva.project.things.find({ kind: 'note' }), [])
  assert.equal(ylva.project.things.find({ kind: 'source' }), [])
  const left = Buffer.from(JSON.stringify(await ylva.db.row.get([ylva.project.device.project, note])))
  const bytes = JSON.stringify(sealed)
  assert.not.ok(left.includes(bytes.slice(1, -1)), 'only the tombstone is left of its row')
  await it.close()
})

async function baseAt({ project }: Tablet, id: string): Promise<{ sealed?: Uint8Array }> {
  const row = await project.device.rows.get(project.device.project, id)
  return row && 'base' in row && row.base?.sealed ? { sealed: row.base.sealed } : {}
}

test('an older copy of the database brings nothing erased back: the list of erasures is gone through first', async () => {
  const list = freshFile()
  const { it, aino, ylva, bo } = await office({ erasures: openErasures(list) })
  const [note, kept] = [await newNote(aino, 'ska bort'), await newNote(aino, 'ska stå kvar')]
  const picture = await photo(aino, noise(2 * CHUNK))
  for (const tablet of [aino, ylva]) await sync(tablet)
  await type(bo, kept, '').catch(() => undefined)
  const copy = await it.copy()
  const file = await handOverFile(ylva.project, { which: 'all' })
  for (const id of [note, picture]) await aino.project.erase(id)
  await sync(aino)
  // The process ended within a line: the lines before it hold.
  appendFileSync(list, '\n{"project":"')
  await it.restore(copy)
  const left = await it.database.transaction(tx =>
    tx.all<{ id: string }>('SELECT id FROM row WHERE gone = 0 AND id IN (?, ?, ?)', note, kept, picture),
  )
  assert.equal(
    left.map(({ id }) => id),
    [kept],
    'before any device has been in contact',
  )
  const chunks = await it.database.transaction(tx => tx.get<{ n: number }>('SELECT count(*) AS n FROM chunk'))
  assert.is(Number(chunks?.n), 0)
  // Bo has never heard of it, and ylva only of what was before.
  for (const tablet of [bo, ylva, bo]) await sync(tablet)
  for (const tablet of [bo, ylva])
    assert.equal([await textAt(tablet, note), await textAt(tablet, kept)], [[], ['ska stå kvar']])
  assert.is((await takeHandOver(bo.project, file)).taken, 0)
  await it.close()
})

test('with a session goes all that was said in it, also what was only taken away; with a code, who it is', async () => {
  const { it, aino, ylva } = await office()
  const session = await aino.project.create('session', newSession({ title: 'Mötet' }))
  const notes = [await newNote(aino, 'ett', session), await newNote(aino, 'två', session)]
  const other = await newNote(aino, 'ett annat möte', 'another')
  const picture = await keepFile(aino.project, { ...wishFor('photo'), session }, new Blob([noise(900)]))
  await aino.project.remove(notes[1] ?? '')
  await sync(aino)
  await sync(ylva)
  await eraseWhole(ylva.project, session)
  for (const tablet of [ylva, aino]) await sync(tablet)
  for (const id of [session, ...notes, picture])
    assert.is((await aino.project.device.rows.get(aino.project.device.project, id))?.state, 'gone')
  assert.equal([await textAt(aino, other), await aino.db.chunk.count()], [['ett annat möte'], 0])
  await it.close()
})

test('an old hand-over file cannot bring an erased note back', async () => {
  const { it, aino, ylva, bo } = await office()
  const note = await newNote(aino, 'ångrat')
  const file = await handOverFile(aino.project, { which: 'all' })
  await sync(aino)
  await sync(ylva)
  await ylva.project.erase(note)
  for (const tablet of [ylva, bo]) await sync(tablet)
  assert.equal(await takeHandOver(bo.project, file), { taken: 0, known: 0, locked: 0, erased: 1 })
  for (const tablet of [bo, aino, ylva]) await sync(tablet)
  for (const tablet of [bo, aino, ylva]) assert.equal(await textAt(tablet, note), [])
  await it.close()
})

test('a map is erased with what is drawn on it, and nothing of another map', async () => {
  const { it, ylva } = await office()
  const { project } = ylva
  const map = newMap({ type: 'network', title: '' })
  const [drawn, other] = [await project.create('map', map), await project.create('map', map)]
  const node = newNode({ refers: 'actor', label: 'Skolan', map: '' })
  const link = { from: 'a', to: 'b', type: '', state: '', strength: 0, seen: '', invented: false }
  const parts = [
    await project.create('mapNode', { ...node, map: drawn }),
    await project.create('mapLink', { ...link, map: drawn }),
    await project.create('ownNetwork', newOwnNetwork({ map: drawn })),
  ]
  const stays = await project.create('mapNode', { ...node, map: other })
  await eraseWhole(project, drawn)
  const state = async (id: string) => (await project.device.rows.get(project.device.project, id))?.state ?? ''
  for (const id of [drawn, ...parts]) assert.match(await state(id), /^(erasing|gone)$/)
  for (const id of [other, stays]) assert.not.match(await state(id), /^(erasing|gone)$/)
  await it.close()
})

test.run()
