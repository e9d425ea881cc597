import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { sha256, toHex, utf8 } from '../../src/crypto/bytes.ts'
import { closeProject } from '../../src/members/change.ts'
import { invite } from '../../src/members/invite.ts'
import { join } from '../../src/members/join.ts'
import { makeKey, sealKey } from '../../src/members/keys.ts'
import { openMembership, sendSigned, signerOf } from '../../src/members/membership.ts'
import { postAct } from '../../src/members/send-missing.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { decodeAnswer } from '../../src/wire/row.ts'
import { hex } from '../members/log-kit.ts'
import { device, endpoint, problemOfWork } from './endpoint-kit.ts'
import { exchange, project, refusal, rowFor, zoneOf } from './endpoint-site.ts'

const test = suite('the endpoint and its rows, pieces and keys')

test('rows go only where the role may write, and come only where it may read', async () => {
  const { it, founder, anna } = await project()
  const [material, findings, shared, behind] = [hex(16), hex(16), hex(16), hex(16)]
  const first = await exchange(founder, [rowFor(founder, 'material', material), rowFor(founder, 'shared', shared)])
  assert.is(first.status, 200)
  const second = await exchange(anna, [
    rowFor(anna, 'findings', findings),
    rowFor(anna, 'shared', hex(16)),
    rowFor(anna, 'material', hex(16)),
  ])
  const answer = decodeAnswer(second.body)
  assert.ok(!('reset' in answer))
  assert.equal(
    answer.accepted.map(row => row.id),
    [findings],
  )
  assert.equal(
    answer.rejected.map(row => row.why),
    ['forbidden', 'forbidden'],
  )
  assert.equal(
    answer.rows.map(row => row.id),
    [shared],
  )
  assert.is((await exchange(anna, [rowFor(anna, 'findings', behind)], hex(32))).status, 409)
  await it.close()
})

test('a closed project takes erasures only, and what was dropped is erased at once', async () => {
  const { it, founder } = await project()
  const [kept, dropped] = [hex(16), hex(16)]
  await exchange(founder, [rowFor(founder, 'findings', kept), rowFor(founder, 'identity', dropped)])
  await closeProject(founder, [zoneOf(founder, 'identity')])
  const late = decodeAnswer((await exchange(founder, [rowFor(founder, 'findings', hex(16))])).body)
  assert.ok(!('reset' in late))
  assert.equal(
    late.rejected.map(row => row.why),
    ['forbidden'],
  )
  assert.equal(
    late.rows.map(row => row.id),
    [kept],
  )
  const left = await it.database.transaction(tx => tx.all<{ id: string }>('SELECT id FROM row'))
  assert.equal(
    left.map(row => row.id),
    [kept],
  )
  await it.close()
})

test('a piece of a file is kept under its hash and read by those who read a row that names it', async () => {
  const { it, founder, anna } = await project()
  const piece = utf8('sealed piece')
  const id = toHex(await sha256(piece))
  assert.is((await sendSigned(founder, 'PUT', `chunks/${hex(32)}`, piece)).status, 422)
  assert.is((await sendSigned(founder, 'PUT', `chunks/${id}`, piece)).status, 204)
  assert.is((await sendSigned(anna, 'GET', `chunks/${id}`)).status, 404)
  await exchange(founder, [{ ...rowFor(founder, 'material', hex(16)), chunks: [id] }])
  assert.equal((await sendSigned(founder, 'GET', `chunks/${id}`)).body, piece)
  assert.is((await sendSigned(anna, 'GET', `chunks/${id}`)).status, 404)
  await it.close()
})

test('nobody brings keys for a zone she does not read', async () => {
  const { it, founder, anna } = await project()
  const key = await makeKey(zoneOf(founder, 'material'))
  const seal = await sealKey(key, { id: founder.me.id, keys: founder.me.keys.public })
  const act = { entries: [], wraps: [], parcels: [] }
  assert.is(await refusal(postAct(anna, { ...act, seals: [seal] })), '403 not-yours')
  const wrap = { zone: key.zone, under: key.id, key: hex(32), bytes: new Uint8Array(60) }
  assert.is(await refusal(postAct(anna, { ...act, seals: [], wraps: [wrap] })), '403 not-yours')
  await it.close()
})

test('a rubbish seal in a free place is noticed by its holder, sent away and made anew by somebody else', async () => {
  const { it, founder, anna } = await project()
  const zone = zoneOf(founder, 'findings')
  const sql = 'UPDATE seal SET bytes = ? WHERE zone = ? AND holder = ?'
  const rubbish = new Uint8Array(113).fill(4)
  await it.database.transaction(tx => tx.run(sql, rubbish, zone, anna.me.id))
  await anna.context.store.dropKeys(anna.project, zone)
  const fresh = await openMembership(anna.context, anna.project)
  assert.ok(fresh)
  await syncMembers(fresh)
  const current = founder.state.zones.get(zone)?.key ?? ''
  assert.not.ok(fresh.ring.has(current))
  await syncMembers(founder)
  await syncMembers(fresh)
  assert.ok(fresh.ring.has(current))
  await it.close()
})

test('a rubbish wrap takes no key from whoever has it, is sent away by a writer and made anew', async () => {
  const { it, founder, anna } = await project()
  const zone = zoneOf(founder, 'findings')
  const [former = '', now = ''] = founder.state.zones.get(zone)?.keys ?? []
  assert.is.not(former, now)
  const bytesAt = () =>
    it.database.transaction(async tx => {
      const sql = 'SELECT bytes FROM wrap WHERE zone = ? AND key = ?'
      return (await tx.get<{ bytes: Uint8Array }>(sql, zone, former))?.bytes
    })
  assert.ok(await bytesAt())
  const rubbish = new Uint8Array(60).fill(4)
  await it.database.transaction(tx => tx.run('UPDATE wrap SET bytes = ? WHERE zone = ?', rubbish, zone))
  await syncMembers(anna)
  const again = await openMembership(anna.context, anna.project)
  assert.ok(again?.ring.has(former), 'what lay here has not been written over')
  const healed = await bytesAt()
  assert.ok(
    healed?.some(byte => byte !== 4),
    'she writes in this zone, so she sent it away and made it anew',
  )
  const late = await invite(founder, [{ role: 'interviewer', rights: [[zone, 2]] }])
  const newcomer = await join(device(it), late[0]?.code ?? '')
  await syncMembers(newcomer)
  assert.ok(newcomer.ring.has(former))
  await it.close()
})

test('wraps that a device has been given do not come again each minute, but whenever they have changed', async () => {
  const { it, founder, anna } = await project()
  const sizes: number[] = []
  const honest = anna.context.send
  anna.context.send = async request => {
    const answer = await honest(request)
    if (request.target.includes('/keys?')) sizes.push(answer.body.length)
    return answer
  }
  // As after a restart of the app.
  anna.wrapsVersion = 'none'
  await syncMembers(anna)
  await syncMembers(anna)
  const wraps = anna.wraps.length
  const [made] = await invite(founder, [{ role: 'participant', rights: [[zoneOf(founder, 'findings'), 2]] }])
  await join(device(it), made?.code ?? '')
  // A joining makes new keys at the next coordinator's contact.
  await syncMembers(founder)
  await syncMembers(anna)
  await syncMembers(anna)
  const [first = 0, second = 0, third = 0, fourth = 0] = sizes
  assert.ok(wraps > 0 && first - second > 100 * wraps, `${sizes}`)
  assert.ok(third > first && fourth < first, `${sizes}`)
  assert.ok(anna.wraps.length > wraps)
  await it.close()
})

test('a swapped key is no key: the list says which one is meant', async () => {
  const { it, founder, anna } = await project()
  const zone = zoneOf(founder, 'findings')
  const current = founder.state.zones.get(zone)?.key ?? ''
  const own = await makeKey(zone)
  const posing = await sealKey({ ...own, id: current }, { id: anna.me.id, keys: anna.me.keys.public })
  const sql = 'UPDATE seal SET bytes = ? WHERE zone = ? AND holder = ?'
  await it.database.transaction(tx => tx.run(sql, posing.bytes, zone, anna.me.id))
  await anna.context.store.dropKeys(anna.project, zone)
  const fresh = await openMembership(anna.context, anna.project)
  assert.ok(fresh)
  await syncMembers(fresh)
  assert.not.ok(fresh.ring.has(current))
  await it.close()
})

test('a list that was shortened for a newcomer is refused; one shortened for a member is made whole', async () => {
  const { it, founder, anna } = await project()
  const [made] = await invite(founder, [{ role: 'guest', rights: [] }])
  const newcomer = device(it)
  const { send } = newcomer
  newcomer.send = async request => {
    const answer = await send(request)
    if (!request.target.includes('/members')) return answer
    const short = await it.app.request(`/api/p/${founder.project}/members?after=0`)
    assert.is(short.status, 200)
    const { decodeCbor, encodeCbor } = await import('../../src/wire/cbor.ts')
    const piece = decodeCbor(new Uint8Array(await short.arrayBuffer())) as { entries: Uint8Array[] }
    return { ...answer, body: encodeCbor({ ...piece, entries: piece.entries.slice(0, 2) }) }
  }
  assert.is(await problemOfWork(join(newcomer, made?.code ?? '')), 'members-differ')
  const cut = 3
  await it.database.transaction(async tx => {
    await tx.run('DELETE FROM entry WHERE n >= ?', cut)
    await tx.run('UPDATE project SET members_head = ?, members_length = ?', founder.hashes[cut - 1] ?? '', cut)
  })
  await syncMembers(anna)
  await syncMembers(founder)
  await syncMembers(anna)
  assert.is(anna.state.head, founder.state.head)
  assert.ok(founder.state.length > cut)
  await it.close()
})

test('new keys without the former ones under them are refused', async () => {
  const { it, founder } = await project()
  const { signEntry } = await import('../../src/wire/entry.ts')
  const zone = zoneOf(founder, 'material')
  const key = await makeKey(zone)
  const place = { prev: founder.state.head, by: founder.me.id, signKey: signerOf(founder.me).signKey }
  const entry = await signEntry({ t: 'epoch', keys: [[zone, key.id]] }, place)
  const act = { entries: [entry], seals: [], wraps: [], parcels: [] }
  assert.is(await refusal(postAct(founder, act)), '422 wrap-missing')
  await syncMembers(founder)
  assert.is(await refusal(postAct(founder, { ...act, lost: true })), 'none')
  await it.close()
})

test('somebody who tries codes is slowed down; an office that joins is not', async () => {
  const it = await endpoint()
  const tryCode = async () => (await it.app.request(`/api/parcels/${hex(16)}`)).status
  for (let i = 0; i < 300; i++) assert.is(await tryCode(), 404)
  assert.is(await tryCode(), 429)
  it.clock.now += 3600_000
  assert.is(await tryCode(), 404)
  await it.close()
})

test.run()
