// npm run bench:idle: what an exchange costs that brings nothing, in a project of 200,000 pieces and 5,000 entries in its list
// of members, as a ratio to one of a project that is empty; both in turns in one process, on SQLite and, where it is there,
// on PostgreSQL.
import { randomBytes, toHex } from '../../src/crypto/bytes.ts'
import { zoneKinds } from '../../src/domain/zone.ts'
import { createApp } from '../../src/endpoint/app.ts'
import type { Database } from '../../src/endpoint/database/database.ts'
import { insertAll } from '../../src/endpoint/database/in-batches.ts'
import { openPostgres } from '../../src/endpoint/database/postgres.ts'
import { openSqlite } from '../../src/endpoint/database/sqlite.ts'
import { makeSetUpCode } from '../../src/endpoint/set-up.ts'
import { found } from '../../src/members/found.ts'
import { makeKey } from '../../src/members/keys.ts'
import { type Membership, sendSigned, signerOf } from '../../src/members/membership.ts'
import { postAct } from '../../src/members/send-missing.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { readEntry, signEntry } from '../../src/wire/entry.ts'
import { tidyUp } from '../browser/kit/tidy.ts'
import { device } from '../endpoint/endpoint-kit.ts'
import { exchange, rowFor, zoneOf } from '../endpoint/endpoint-site.ts'
import { freshFile } from '../endpoint/places-kit.ts'
import { startPostgres } from '../endpoint/postgres-server.ts'
import { findPostgres } from '../endpoint/postgres-setup.mjs'

const pieces = Number(process.env.PIECES ?? 200_000)
const entries = Number(process.env.ENTRIES ?? 5000)
const rounds = 400

async function givePieces(database: Database, m: Membership): Promise<void> {
  const zone = zoneOf(m, 'material')
  for (let done = 0; done < pieces; done += 20_000)
    await database.transaction(async tx => {
      const names = Array.from({ length: Math.min(20_000, pieces - done) }, () => toHex(randomBytes(32)))
      const of = (rows: (name: string) => (string | number | Uint8Array)[]) => names.map(rows)
      const row = toHex(randomBytes(16))
      await insertAll(
        tx,
        { into: 'chunk (project, id, bytes)', conflict: 'project, id' },
        of(name => [m.project, name, randomBytes(20)]),
      )
      const owned = { into: 'chunk_zone (project, chunk, zone, lacking)', conflict: 'project, chunk' }
      await insertAll(
        tx,
        owned,
        of(name => [m.project, name, zone, 0]),
      )
      const named = { into: 'chunk_ref (project, chunk, row_id)', conflict: 'project, chunk, row_id' }
      await insertAll(
        tx,
        named,
        of(name => [m.project, name, row]),
      )
    })
}

async function giveEntries(m: Membership): Promise<void> {
  const zone = zoneOf(m, 'material')
  let prev = m.state.head
  for (let done = 0; done < entries; done += 500) {
    const some = []
    for (let i = 0; i < Math.min(500, entries - done); i++) {
      const key = await makeKey(zone)
      const entry = await signEntry(
        { t: 'epoch', keys: [[zone, key.id]] },
        { prev, by: m.me.id, signKey: signerOf(m.me).signKey },
      )
      prev = (await readEntry(entry)).hash
      some.push(entry)
    }
    await postAct(m, { entries: some, seals: [], wraps: [], parcels: [], lost: true })
  }
  await syncMembers(m)
}

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

async function timed(work: () => Promise<unknown>, into: number[]): Promise<void> {
  const began = performance.now()
  await work()
  into.push(performance.now() - began)
}

async function measure(name: string, database: Database): Promise<void> {
  const app = await createApp({ database, now: Date.now })
  const member = async () => found(device({ app }), { setup: await makeSetUpCode(database), kinds: zoneKinds })
  const [empty, old] = [await member(), await member()]
  await exchange(old, [rowFor(old, 'material', toHex(randomBytes(16)))])
  await giveEntries(old)
  await givePieces(database, old)
  const [few, many, fewKeys, manyKeys]: number[][] = [[], [], [], []]
  for (let i = 0; i < rounds; i++) {
    await timed(() => exchange(empty), few ?? [])
    await timed(() => exchange(old), many ?? [])
    if (i % 20 > 0) continue
    await timed(() => sendSigned(empty, 'GET', 'keys'), fewKeys ?? [])
    await timed(() => sendSigned(old, 'GET', 'keys'), manyKeys ?? [])
  }
  const ratio = (a: number[] | undefined, b: number[] | undefined) => (median(a ?? []) / median(b ?? [])).toFixed(2)
  console.log(
    `${name}: idle exchange ${ratio(many, few)} × that of an empty project (${median(few ?? []).toFixed(2)} ms), keys ${ratio(manyKeys, fewKeys)} ×; ${pieces} pieces, ${old.state.length} entries`,
  )
  await database.close()
}

await measure('SQLite', openSqlite(freshFile()))
const server = findPostgres() ? await startPostgres() : undefined
if (server) await measure('PostgreSQL', await openPostgres(await server.fresh()))
await server?.stop()
await tidyUp()
process.exit(0)
