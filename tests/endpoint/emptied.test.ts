import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId, toHex } from '../../src/crypto/bytes.ts'
import { zoneKinds } from '../../src/domain/zone.ts'
import { createApp } from '../../src/endpoint/app.ts'
import { openErasures } from '../../src/endpoint/lists/erasures.ts'
import { openInTimeList } from '../../src/endpoint/members/in-time-list.ts'
import { makeSetUpCode } from '../../src/endpoint/set-up.ts'
import { found } from '../../src/members/found.ts'
import { noPrev } from '../../src/wire/row.ts'
import { freshFolder, tidyUp } from '../browser/kit/tidy.ts'
import { device } from './endpoint-kit.ts'
import { freshUrl, onPostgres, openFresh } from './places-kit.ts'
import { start } from './start.ts'

const test = suite('a database that is empty beside lists that are not')
test.after(tidyUp)

const names = { id: randomId(), rev: 2, prev: noPrev, zone: randomId(), epoch: randomId() }
const erasure = { project: toHex(randomBytes(32)), row: { ...names, gone: true, chunks: [], sealed: randomBytes(30) } }

/** Lists beside a database, in one of which something stands if so. */
async function lists(fill: 'erasures' | 'answers' | 'in-time' | 'none', data = freshFolder('lists')) {
  const path = join(data, 'erasures.jsonl')
  const erasures = openErasures(path)
  const database = await openFresh()
  const inTime = await openInTimeList(`${path}.in-time`, { today: '2026-03-02', database })
  if (fill === 'erasures') await erasures.add([erasure])
  if (fill === 'answers') await erasures.answers.add({ round: randomId(), receipt: randomId(), released: false })
  if (fill === 'in-time') await inTime.add([toHex(randomBytes(32))])
  return { data, database, erasures, inTime }
}

type Parts = Pick<Awaited<ReturnType<typeof lists>>, 'database' | 'erasures' | 'inTime'>
const close = async ({ database, erasures, inTime }: Parts) => {
  for (const one of [database, erasures, inTime]) await one.close()
}

test('does not begin as a new one in silence, whichever list tells of data', async () => {
  for (const fill of ['erasures', 'answers', 'in-time'] as const) {
    const { data: _, ...parts } = await lists(fill)
    const says = await createApp({ ...parts, now: Date.now }).catch(String)
    assert.match(
      String(says),
      /show that there was data, and the database is empty.*Put a copy.*DATABASE_URL.*--new-code/,
    )
    await close(parts)
  }
})

test('begins where that is wanted, and where nothing tells of data', async () => {
  const { data: _, ...wanted } = await lists('erasures')
  await createApp({ ...wanted, now: Date.now, afresh: true })
  await makeSetUpCode(wanted.database)
  await createApp({ ...wanted, now: Date.now })
  const { data: __, ...fresh } = await lists('none')
  await createApp({ ...fresh, now: Date.now })
  for (const parts of [wanted, fresh]) await close(parts)
})

test('is told by each process whose lists tell of data, though another one knew of none and has made a code', async () => {
  const { data: _, ...parts } = await lists('erasures')
  await createApp({ database: parts.database, now: Date.now })
  await makeSetUpCode(parts.database)
  const says = () => createApp({ ...parts, now: Date.now }).then(() => 'begun', String)
  assert.match(await says(), 'the database is empty')
  await createApp({ database: parts.database, now: Date.now, afresh: true })
  assert.is(await says(), 'begun')
  await parts.database.close()
})

test('is told where a project was founded and nothing ever erased', async () => {
  const { data, ...parts } = await lists('none')
  const app = await createApp({ ...parts, now: Date.now })
  await found(device({ app }), { setup: await makeSetUpCode(parts.database), kinds: zoneKinds })
  await close(parts)
  const { data: _, ...later } = await lists('none', data)
  assert.match(String(await createApp({ ...later, now: Date.now }).catch(String)), 'the database is empty')
  await close(later)
})

test('is told where it was founded before lists noted that', async () => {
  const { data: _, ...parts } = await lists('none')
  const { inTime: __, ...without } = parts
  const app = await createApp({ ...without, now: Date.now })
  await found(device({ app }), { setup: await makeSetUpCode(parts.database), kinds: zoneKinds })
  assert.is(parts.inTime.all().size, 0)
  await createApp({ ...parts, now: Date.now })
  assert.is(parts.inTime.all().size, 1)
  await close(parts)
})

test('is told to whoever starts it, as one whose journal alone is left', async () => {
  const { data, ...parts } = await lists('erasures')
  await close(parts)
  writeFileSync(join(data, 'rinnalla.db'), '')
  const env = { DATA: data, ...(onPostgres ? { DATABASE_URL: await freshUrl() } : {}) }
  const { out, code } = await start(env as Record<string, string>)
  assert.equal([code, out.trim().split('\n').length], [2, 1], out)
  assert.match(out, 'To begin with an empty one all the same, start it once with: npm start -- --new-code')
  if (onPostgres) return
  // A copy is to be put in its place, which a journal of another file would damage.
  assert.is(statSync(join(data, 'rinnalla.db-wal'), { throwIfNoEntry: false })?.size ?? 0, 0)
  const journal = freshFolder('journal')
  writeFileSync(join(journal, 'rinnalla.db-wal'), randomBytes(5000))
  const alone = await start({ DATA: journal })
  assert.is(alone.code, 2)
  assert.match(alone.out, 'rinnalla.db is gone or empty, and its journal rinnalla.db-wal is still there')
})

test.run()
