import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { sameBytes } from '../../src/crypto/bytes.ts'
import { CHUNK } from '../../src/crypto/chunk.ts'
import { fetchFile, keepFile, openFile } from '../../src/project/files/files.ts'
import { addSound, beginRecording, endRecording, mendRecordings } from '../../src/project/files/recorder.ts'
import { openProject } from '../../src/project/open-project.ts'
import { handOverFile, takeHandOver } from '../../src/project/take-along/hand-over.ts'
import { type Endpoint, problemOfWork } from '../endpoint/endpoint-kit.ts'
import { sync, type Tablet } from '../project/tablet-kit.ts'
import { noise, photo, standingOf, wishFor } from './file-kit.ts'
import { bytesOf, office } from './hand-over-kit.ts'

const test = suite('recordings, pictures and documents')
const count = async (it: Endpoint): Promise<number> =>
  Number((await it.database.transaction(tx => tx.get<{ n: number }>('SELECT count(*) AS n FROM chunk')))?.n)
const same = async ({ project }: Tablet, id: string, bytes: Uint8Array) =>
  sameBytes(await bytesOf(await openFile(project, id)), bytes)
const chunkIds = (tablet: Tablet, id: string) => tablet.project.files.places(tablet.project.device.project, id)

/** The same device after its browser was killed: what is on disk is all there is. */
async function killed(tablet: Tablet): Promise<Tablet> {
  const project = openProject(tablet.db, tablet.membership, () => undefined)
  await project.fileIndex.ready
  await project.things.fill()
  return { ...tablet, project }
}

test('a picture taken without signal waits, is sent piece by piece, and is called sent only then', async () => {
  const { it, aino, ylva } = await office()
  const bytes = noise(3 * CHUNK + 17)
  const id = await photo(aino, bytes)
  assert.ok(await same(aino, id, bytes))
  assert.equal(standingOf(aino, id), { waiting: true, pieces: 4, here: 4, damaged: 0, unsent: 4, fetching: false })
  await sync(aino)
  assert.equal(standingOf(aino, id), { waiting: false, pieces: 4, here: 4, damaged: 0, unsent: 0, fetching: false })
  assert.is(await count(it), 4)
  await sync(ylva)
  assert.equal(standingOf(ylva, id), { waiting: false, pieces: 4, here: 0, damaged: 0, unsent: 0, fetching: false })
  assert.is(await problemOfWork(openFile(ylva.project, id)), 'file-missing')
  await fetchFile(ylva.project, id)
  assert.ok(await same(ylva, id, bytes))
  await it.close()
})

test('the same picture under two questions arrives twice', async () => {
  const { it, aino, ylva } = await office()
  const bytes = noise(900)
  const ids = [await photo(aino, bytes, 'q1'), await photo(aino, bytes, 'q2')]
  await sync(aino)
  await sync(ylva)
  assert.is(await count(it), 2)
  for (const id of ids) {
    await fetchFile(ylva.project, id)
    assert.ok(await same(ylva, id, bytes))
  }
  await it.close()
})

for (const [what, hurt] of [
  ['missing', (tablet: Tablet, id: string) => tablet.db.chunk.delete([tablet.project.device.project, id])],
  [
    'damaged',
    (tablet: Tablet, id: string) => tablet.db.chunk.update([tablet.project.device.project, id], { sealed: noise(200) }),
  ],
] as const)
  test(`a piece that is ${what} on the tablet keeps its picture from being called sent, and the others go`, async () => {
    const { it, aino, ylva } = await office()
    const [bad, good] = [await photo(aino, noise(2 * CHUNK)), await photo(aino, noise(500))]
    const [, second] = await chunkIds(aino, bad)
    const kept = await aino.db.chunk.get([aino.project.device.project, second?.id ?? ''])
    await hurt(aino, second?.id ?? '')
    await sync(aino)
    assert.is(standingOf(aino, bad).held, 'no-file')
    assert.is(standingOf(aino, good).waiting, false)
    await sync(ylva)
    assert.is(ylva.project.things.one('source', bad), undefined)
    assert.is(ylva.project.things.one('source', good)?.values.bytes, 500)
    // Tried again as soon as the piece is back.
    if (kept) await aino.db.chunk.put(kept)
    await sync(aino)
    assert.equal([standingOf(aino, bad).held, standingOf(aino, bad).waiting], [undefined, false])
    await it.close()
  })

test('a recording keeps every second as it comes, and a killed browser loses none that was kept', async () => {
  const { it, aino, ylva } = await office()
  const id = await beginRecording(aino.project, wishFor('audio'))
  const seconds = Array.from({ length: 75 }, (_, i) => noise(4_000, i + 1))
  for (const [i, sound] of seconds.entries()) await addSound(aino.project, id, { sound, at: (i + 1) * 1000 })
  const again = await killed(aino)
  assert.is(again.project.things.one('source', id)?.values.state, 'open')
  await mendRecordings(again.project)
  const { state, bytes, length } = again.project.things.one('source', id)?.values ?? {}
  assert.equal({ state, bytes, length }, { state: 'cut', bytes: 300_000, length: 75_000 })
  const whole = new Uint8Array(seconds.flatMap(one => [...one]))
  assert.ok(await same(again, id, whole))
  await sync(again)
  await sync(ylva)
  await fetchFile(ylva.project, id)
  assert.ok(await same(ylva, id, whole))
  assert.equal(await again.db.piece.count(), 0)
  await it.close()
})

test('a recording that is stopped is whole, and one in which nothing was heard is none', async () => {
  const { it, aino } = await office()
  const id = await beginRecording(aino.project, wishFor('audio'))
  await addSound(aino.project, id, { sound: noise(CHUNK * 2 + 5), at: 900 })
  await endRecording(aino.project, id, { length: 950, state: 'whole' })
  assert.ok(await same(aino, id, noise(CHUNK * 2 + 5)))
  assert.is(aino.project.things.one('source', id)?.values.length, 950)
  const silent = await beginRecording(aino.project, wishFor('audio'))
  await endRecording(aino.project, silent, { length: 0, state: 'whole' })
  assert.is(aino.project.things.one('source', silent), undefined)
  await it.close()
})

test('a full device keeps nothing of a picture it has no room for, and says so; the texts go on', async () => {
  const { it, aino } = await office()
  const { settle } = aino.project.files
  let room = 2
  aino.project.files.settle = (...args) =>
    room-- > 0 ? settle(...args) : Promise.reject(new DOMException('no room', 'QuotaExceededError'))
  assert.match(await problemOfWork(keepFile(aino.project, wishFor('photo'), new Blob([noise(4 * CHUNK)]))), /no room/)
  assert.equal([await aino.db.chunk.count(), await aino.db.made.count()], [0, 0])
  await it.close()
})

test('an erased picture goes from the device at once, and from the endpoint to its last piece', async () => {
  const { it, aino, ylva } = await office()
  const id = await photo(aino, noise(2 * CHUNK))
  const other = await photo(aino, noise(300))
  for (const tablet of [aino, ylva]) await sync(tablet)
  await fetchFile(ylva.project, id)
  await aino.project.erase(id)
  assert.is(await aino.db.chunk.count(), 1)
  await sync(aino)
  assert.is(await count(it), 1)
  await sync(ylva)
  assert.is(await ylva.db.chunk.count(), 0)
  await fetchFile(ylva.project, other)
  assert.ok(await same(ylva, other, noise(300)))
  await it.close()
})

test('a picture the tablet could not send goes with the file it hands over, and a damaged one is mended by its own', async () => {
  const { it, aino, ylva, bo } = await office()
  const bytes = noise(2 * CHUNK)
  const id = await photo(aino, bytes)
  const file = await handOverFile(aino.project, { which: 'all' })
  const [first] = await chunkIds(aino, id)
  await aino.db.chunk.update([aino.project.device.project, first?.id ?? ''], { sealed: noise(200) })
  assert.is(await problemOfWork(openFile(aino.project, id)), 'file-damaged')
  await takeHandOver(aino.project, file)
  assert.ok(await same(aino, id, bytes))
  assert.equal(await takeHandOver(ylva.project, file), { taken: 1, known: 0, locked: 0, erased: 0 })
  assert.ok(await same(ylva, id, bytes))
  await sync(ylva)
  assert.is(await count(it), 2)
  await sync(bo)
  await fetchFile(bo.project, id)
  assert.ok(await same(bo, id, bytes))
  await it.close()
})

test('an endpoint that was restored to before a picture gets its pieces again, from whoever has them', async () => {
  const { it, aino, ylva } = await office()
  const copy = await it.copy()
  const id = await photo(aino, noise(2 * CHUNK))
  await sync(aino)
  await sync(ylva)
  await fetchFile(ylva.project, id)
  await it.restore(copy)
  // The tablet with which it was taken never comes back.
  await sync(ylva)
  assert.is(await count(it), 2)
  await it.close()
})

test.run()
