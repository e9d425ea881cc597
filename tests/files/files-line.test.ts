import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { sameBytes } from '../../src/crypto/bytes.ts'
import type { Transport } from '../../src/members/ports.ts'
import { exchangeProject } from '../../src/project/exchange-project.ts'
import { fetchFile, openFile } from '../../src/project/files/files.ts'
import { openProject } from '../../src/project/open-project.ts'
import { problemError } from '../../src/wire/problem.ts'
import { sendTo } from '../endpoint/endpoint-kit.ts'
import { times } from '../long.ts'
import { sync, type Tablet } from '../project/tablet-kit.ts'
import { randomFrom } from '../simulation/random.ts'
import { noise, photo } from './file-kit.ts'
import { bytesOf, newNote, type Office, office } from './hand-over-kit.ts'

const test = suite('files over a weak line')
const MB = 1024 * 1024
const SIZE = times(12, 50)
const NOTES = times(60, 500)

/** Puts another line between a device and the endpoint. */
function through(tablet: Tablet, send: Transport): void {
  tablet.membership.context.send = send
}

/** Sends until all is there, again after each break; tells how often it broke. */
async function drain(tablet: Tablet, dead = () => false): Promise<number> {
  for (let breaks = 0; ; breaks++) {
    try {
      const done = await exchangeProject(tablet.project)
      assert.is(done.end, 'done')
      return breaks
    } catch (error) {
      if (dead()) return breaks
      if ((error as { problem?: string }).problem !== 'offline') throw error
    }
  }
}

/** A line that is cut each time another megabyte has gone over it, in the middle of whatever goes. */
function cut(at: Office, it: { sent: number }): Transport {
  const honest = sendTo(at.it)
  let left = MB
  return async request => {
    const size = request.body.length
    it.sent += Math.min(size, left)
    if (size > left) {
      left = MB
      throw problemError('offline')
    }
    left -= size
    at.it.clock.now += 50
    return honest(request)
  }
}

test('a long recording goes over a line that is cut every megabyte, through a kill, and hardly a tenth goes twice', async () => {
  const at = await office()
  const { aino, ylva } = at
  const bytes = noise(SIZE * MB)
  const id = await photo(aino, bytes)
  const it = { sent: 0 }
  const line = cut(at, it)
  let killed = false
  through(aino, request => {
    if (it.sent > 0.4 * SIZE * MB) killed = true
    return killed ? Promise.reject(problemError('offline')) : line(request)
  })
  const before = await drain(aino, () => killed)
  assert.ok(killed && before >= 0.3 * SIZE, `${before} breaks`)
  const again = { ...aino, project: openProject(aino.db, aino.membership, () => undefined) }
  await again.project.things.fill()
  through(again, line)
  await drain(again)
  assert.equal(await again.project.device.rows.waiting(again.project.device.project, 'send'), [])
  const twice = it.sent / bytes.length - 1
  console.log(`\n${SIZE} MB in ${(it.sent / MB).toFixed(1)} MB: ${(twice * 100).toFixed(1)} % more than its size`)
  assert.ok(twice <= 0.1, `${twice}`)
  await sync(ylva)
  await fetchFile(ylva.project, id)
  assert.ok(sameBytes(await bytesOf(await openFile(ylva.project, id)), bytes))
  await at.it.close()
})

test('notes with three pictures each arrive once, while three answers in ten are lost', async () => {
  const at = await office()
  const { aino, ylva } = at
  const notes: string[] = []
  const photos: string[] = []
  for (let i = 0; i < NOTES; i++) {
    notes.push(await newNote(aino, `anteckning ${i}`))
    for (let n = 0; n < 3; n++) photos.push(await photo(aino, noise(700, i * 3 + n)))
  }
  const random = randomFrom(7).next
  through(
    aino,
    sendTo(at.it, () => {
      at.it.clock.now += 50
      return random() < 0.3 ? 'unanswered' : 'ok'
    }),
  )
  const breaks = await drain(aino)
  assert.ok(breaks > NOTES / 3, `${breaks} answers were lost`)
  assert.equal(await aino.project.device.rows.waiting(aino.project.device.project, 'send'), [])
  const counted = await at.it.database.transaction(async tx => [
    (await tx.get<{ n: number }>('SELECT count(*) AS n FROM row'))?.n,
    (await tx.get<{ n: number }>('SELECT count(*) AS n FROM chunk'))?.n,
  ])
  assert.equal(counted.map(Number), [4 * NOTES, 3 * NOTES])
  await sync(ylva)
  assert.is(ylva.project.things.find({ kind: 'note' }).length, NOTES)
  for (const [i, id] of photos.entries()) {
    await fetchFile(ylva.project, id)
    assert.ok(sameBytes(await bytesOf(await openFile(ylva.project, id)), noise(700, i)), `picture ${i}`)
  }
  await at.it.close()
})

test.run()
