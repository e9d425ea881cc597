import { fetchLog } from '../../src/members/log-fetch.ts'
import { pullKeys } from '../../src/members/pull-keys.ts'
import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId, sha256, toHex } from '../../src/crypto/bytes.ts'
import { sealRow } from '../../src/crypto/seal.ts'
import { makeKey, sealKey } from '../../src/members/keys.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { encodeBody } from '../../src/merge/codec.ts'
import { newBody, write } from '../../src/merge/write.ts'
import { decodeCbor, encodeCbor } from '../../src/wire/cbor.ts'
import { wireAad } from '../../src/wire/row.ts'
import { type Endpoint, problemOfWork } from '../endpoint/endpoint-kit.ts'
import { newNote, office, textAt } from '../files/hand-over-kit.ts'
import { zoneAt } from '../members/member-kit.ts'
import { sync, type Tablet } from '../project/tablet-kit.ts'
import { sync as syncRound, withRound } from '../surveys/round-kit.ts'

const test = suite('an endpoint with keys, a list and answers of its own making')

/** A key the endpoint has made up, sealed to a device: its public key stands in the list, which the endpoint knows. */
async function forgedKey(it: Endpoint, { membership: m }: Tablet, zone: string) {
  const key = await makeKey(zone)
  const me = m.state.holders.get(m.me.id)
  if (!me) throw new Error('not in the list')
  const seal = await sealKey(key, me)
  const sql = 'INSERT INTO seal (project, zone, key, holder, bytes) VALUES (?, ?, ?, ?, ?)'
  await it.database.transaction(tx => tx.run(sql, m.project, zone, key.id, me.id, seal.bytes))
  return key
}

test('a row sealed under a key that no member has entered in the list is not read', async () => {
  const { it, bo } = await office()
  await sync(bo)
  const zone = zoneAt(bo, 'material')
  const forged = await forgedKey(it, bo, zone)
  await pullKeys(bo.membership)
  const id = randomId()
  const author = { actor: 'x', by: 'ylva', at: 1 }
  const body = write(newBody('note', 1), [{ do: 'text', name: 'text', value: 'påhittat' }], author)
  const row = { id, zone, rev: 1, epoch: forged.id.slice(0, 32), gone: false, chunks: [] }
  const key = await crypto.subtle.importKey('raw', forged.raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
  const sealed = await sealRow(key, wireAad(bo.membership.project, row), encodeBody(body))
  await it.database.transaction(async tx => {
    const sql = `INSERT INTO row (project, id, rev, seq, zone, epoch, gone, hash, chunks, sealed)
      VALUES (?, ?, 1, 9000, ?, ?, 0, ?, '', ?)`
    await tx.run(sql, bo.membership.project, id, zone, row.epoch, toHex(await sha256(sealed)), sealed)
    await tx.run('UPDATE project SET head = 9000 WHERE id = ?', bo.membership.project)
    await tx.run('INSERT INTO mark (project, seq, mark) VALUES (?, 9000, ?)', bo.membership.project, randomId())
  })
  await sync(bo)
  assert.equal(await textAt(bo, id), [])
  assert.is(bo.project.device.keys.byEpoch(zone, row.epoch), undefined)
  await it.close()
})

test('wraps under keys the list does not name are not kept, and those that come again are read', async () => {
  const { it, ylva, bo } = await office()
  await sync(bo)
  const m = bo.membership
  const zone = zoneAt(bo, 'material')
  const current = m.state.zones.get(zone)?.key ?? ''
  const sql = 'INSERT INTO wrap (project, zone, under, key, bytes) VALUES (?, ?, ?, ?, ?)'
  await it.database.transaction(async tx => {
    for (let i = 0; i < 500; i++) await tx.run(sql, m.project, zone, toHex(randomBytes(32)), current, randomBytes(60))
  })
  await pullKeys(m)
  assert.ok(m.wraps.length < 50, String(m.wraps.length))
  const note = await newNote(ylva, 'ännu läsbar')
  await sync(ylva)
  await sync(bo)
  assert.equal(await textAt(bo, note), ['ännu läsbar'])
  await it.close()
})

test('a list without end is left alone, and the list that is here stays', async () => {
  const { it, bo } = await office()
  await sync(bo)
  const { context, project, state } = bo.membership
  const honest = context.send
  let pages = 0
  context.send = async request => {
    const answer = await honest(request)
    if (!request.target.includes('/members?')) return answer
    pages++
    const { entries } = decodeCbor((await honest({ ...request, target: `/api/p/${project}/members` })).body) as {
      entries: Uint8Array[]
    }
    const more = Array.from({ length: 1000 }, () => entries[0] ?? new Uint8Array())
    return { ...answer, status: 200, body: encodeCbor({ entries: more, length: 10_000_000, head: state.head }) }
  }
  const problem = await problemOfWork(fetchLog(context, project, { after: 0, head: '' }))
  assert.is(problem, 'members-differ')
  assert.ok(pages < 250, String(pages))
  context.send = honest
  await syncMembers(bo.membership)
  assert.is(bo.membership.state.head, state.head)
  await it.close()
})

test('answers that come again and again end as a trouble of that round, and the others are fetched', async () => {
  const { it, ylva, round } = await withRound()
  const { context } = ylva.membership
  const honest = context.send
  let pages = 0
  context.send = async request => {
    const answer = await honest(request)
    if (request.target.endsWith('/rounds')) {
      const rounds = decodeCbor(answer.body) as { released: number }[]
      return { ...answer, body: encodeCbor(rounds.map(one => ({ ...one, released: 9_000_000 }))) }
    }
    if (!request.target.includes('/answers?after=')) return answer
    pages++
    return { ...answer, body: encodeCbor([{ id: new Uint8Array(16).fill(7), sealed: randomBytes(2129) }]) }
  }
  await syncRound(ylva)
  assert.ok(pages < 5, String(pages))
  assert.is(ylva.project.answers.troubleOf(round), 'round-stopped')
  await it.close()
})

test.run()
