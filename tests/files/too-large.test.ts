import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Bytes, concat, randomId, sha256, utf8 } from '../../src/crypto/bytes.ts'
import { readBackup } from '../../src/wire/backup.ts'
import { encodeLarge } from '../../src/wire/cbor.ts'
import { readHandOver, writeHandOver } from '../../src/wire/hand-over.ts'
import { limits } from '../../src/wire/limits.ts'
import { problemOfWork } from '../endpoint/endpoint-kit.ts'

const test = suite('files that are too large')

const [project, zone, epoch, sealed] = [randomId(), randomId(), randomId(), new Uint8Array(60)]
const version = { rev: 1, epoch, gone: false, chunks: [], sealed }

/** A file with a sum that fits, as only a changed app would write it. */
const fileOf = async (sort: string, content: object): Promise<Bytes> =>
  summed(sort, encodeLarge({ v: 1, project, ...content }))
const summed = async (sort: string, body: Bytes): Promise<Bytes> =>
  concat(utf8(`rinnalla ${sort}\0`), await sha256(body), body)

test('all that could be saved as one can be read again: 21,000 rows, each with the version it grew from', async () => {
  const row = () => ({ id: randomId(), zone, epoch, gone: false, chunks: [], sealed, base: version })
  const rows = Array.from({ length: 21_000 }, row)
  assert.is((await readHandOver(project, await writeHandOver(project, { rows, chunks: [] }))).rows.length, 21_000)
})

test('are called so, and not damaged, whatever of them is too much', async () => {
  const nothing = { rows: [], chunks: [] }
  const told = async (content: object) => problemOfWork(readHandOver(project, await fileOf('hand-over', content)))
  const zeros = (count: number) => Array(count).fill(0)
  assert.is(await told({ ...nothing, rows: zeros(limits.handOverRows + 1) }), 'file-beyond')
  assert.is(await told({ ...nothing, kept: zeros(limits.handOverRows + 1) }), 'file-beyond')
  // A list of six million zeros.
  const endless = concat(Uint8Array.of(0xa1, 0x61, 0x76, 0x9a, 0x00, 0x5b, 0x8d, 0x81), new Uint8Array(6_000_001))
  assert.is(await problemOfWork(readHandOver(project, await summed('hand-over', endless))), 'file-beyond')
  assert.is(await problemOfWork(readBackup(await fileOf('backup', { rows: zeros(200_001) }))), 'file-beyond')
  assert.is(await problemOfWork(readHandOver(project, new Uint8Array(limits.handOver + 1))), 'file-beyond')
  assert.is(await told({ ...nothing, rows: zeros(7) }), 'file-damaged')
  assert.is(await told({ ...nothing, rows: { length: 1e9 } }), 'file-damaged')
  assert.is(await told({ chunks: [] }), 'file-damaged')
})

test('are not written', async () => {
  const kept = Array.from({ length: limits.handOverRows + 1 }, () => ({ ...version, id: zone, zone }))
  assert.is(await problemOfWork(writeHandOver(project, { rows: [], chunks: [], kept })), 'file-too-large')
})

test.run()
