import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomId, sameBytes } from '../../src/crypto/bytes.ts'
import { CHUNK } from '../../src/crypto/chunk.ts'
import { makePaper } from '../../src/members/invite.ts'
import { fetchFile, openFile } from '../../src/project/files/files.ts'
import { openBackup } from '../../src/project/take-along/backup.ts'
import { handOverFile, takeHandOver } from '../../src/project/take-along/hand-over.ts'
import { readBackup, writeBackup } from '../../src/wire/backup.ts'
import { problemOfWork } from '../endpoint/endpoint-kit.ts'
import { sync, type Tablet } from '../project/tablet-kit.ts'
import { fresh, opened, save } from './backup-kit.ts'
import { noise, photo, standingOf } from './file-kit.ts'
import { bytesOf, office } from './hand-over-kit.ts'

const test = suite('pictures and recordings in backup files')

test('a picture that was not sent is in it, opens without the server, and is sent by the new device; a sent one is fetched', async () => {
  const { it, ylva, aino } = await office()
  const code = await makePaper([aino.membership])
  const [early, late] = [noise(CHUNK + 5, 1), noise(2 * CHUNK + 17, 2)]
  const sent = await photo(aino, early)
  await sync(aino)
  const before = await save(aino)
  const kept = await photo(aino, late)
  const file = await save(aino)
  assert.ok(file.size - before.size > late.length && file.size - before.size < late.length + CHUNK)
  const line = { up: false }
  const back = await opened(it, line, { file, code })
  await back.project.fileIndex.ready
  assert.ok(sameBytes(await bytesOf(await openFile(back.project, kept)), late))
  assert.equal([standingOf(back, kept).unsent, standingOf(back, sent).here], [3, 0])
  assert.is(await problemOfWork(openFile(back.project, sent)), 'file-missing')
  line.up = true
  await sync(back)
  assert.is(standingOf(back, kept).unsent, 0)
  await fetchFile(back.project, sent)
  assert.ok(sameBytes(await bytesOf(await openFile(back.project, sent)), early))
  await sync(ylva)
  await fetchFile(ylva.project, kept)
  assert.ok(sameBytes(await bytesOf(await openFile(ylva.project, kept)), late))
  await it.close()
})

test('more unsent pictures than one file holds are not cut short: nothing is written then', async () => {
  const { it, aino } = await office()
  await makePaper([aino.membership])
  await photo(aino, noise(900))
  const whole = await readBackup(await bytesOf(await save(aino)))
  const [chunk] = whole.chunks
  if (!chunk) throw new Error('the picture is not in it')
  const full = { ...chunk, sealed: new Uint8Array(1024 * 1024) }
  const many = { ...whole, chunks: Array.from({ length: 65 }, () => full) }
  assert.is(await problemOfWork(writeBackup(many)), 'file-too-large')
  await it.close()
})

test('once it is at the endpoint, by whomever, nothing of it waits any more on a device that took its file in', async () => {
  const { it, ylva, aino, bo } = await office()
  const id = await photo(aino, noise(CHUNK + 5))
  const file = await handOverFile(aino.project, { which: 'all' })
  const waits = ({ project }: Tablet) => project.things.standing().waiting
  // She takes it in before its own tablet comes to send it, he long after.
  await takeHandOver(ylva.project, file)
  await Promise.all([ylva, aino, bo].map(one => one.project.things.fill()))
  assert.equal([waits(ylva), waits(aino), waits(bo)], [1, 1, 0])
  for (const one of [aino, bo, ylva, aino]) await sync(one)
  assert.equal([waits(ylva), waits(aino), waits(bo)], [0, 0, 0])
  await takeHandOver(bo.project, file)
  await sync(bo)
  assert.is(waits(bo), 0)
  assert.equal(standingOf(bo, id).unsent, 0)
  await it.close()
})

test('a piece of a picture that was altered, or belongs to nothing, is no part of a backup', async () => {
  const { it, aino } = await office()
  const code = await makePaper([aino.membership])
  await photo(aino, noise(900))
  const whole = await readBackup(await bytesOf(await save(aino)))
  const [chunk] = whole.chunks
  if (!chunk) throw new Error('the picture is not in it')
  const altered = chunk.sealed.slice()
  altered[40] = (altered[40] ?? 0) ^ 1
  for (const wrong of [
    { ...chunk, sealed: altered },
    { ...chunk, file: randomId() },
  ]) {
    const { db, context } = fresh(it, { up: false })
    const file = new Blob([await writeBackup({ ...whole, chunks: [wrong] })])
    assert.is(await problemOfWork(openBackup(db, context, { file, code })), 'file-damaged')
    assert.equal([await db.row.count(), await db.chunk.count()], [0, 0])
  }
  await it.close()
})

test.run()
