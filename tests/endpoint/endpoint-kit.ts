import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Hono } from 'hono'
import { decrypt, encrypt } from '../../src/crypto/aes.ts'
import type { Bytes } from '../../src/crypto/bytes.ts'
import { randomBytes } from '../../src/crypto/bytes.ts'
import { createApp } from '../../src/endpoint/app.ts'
import type { Database } from '../../src/endpoint/database.ts'
import type { Setting } from '../../src/endpoint/parts.ts'
import { makeSetUpCode } from '../../src/endpoint/set-up.ts'
import { openSqlite } from '../../src/endpoint/sqlite.ts'
import type { Context, Transport } from '../../src/members/ports.ts'
import { problemError } from '../../src/wire/problem.ts'
import { memoryLog } from '../simulation/memory-log.ts'

/** An endpoint on a real SQLite file, its clock in the test's hands; `copy` and `restore` are an operator's backup. */
export type Endpoint = {
  app: Hono
  database: Database
  clock: { now: number }
  log: string[]
  setUpCode(): Promise<string>
  copy(): Promise<string>
  restore(file: string): Promise<void>
  close(): Promise<void>
}

const folder = mkdtempSync(join(tmpdir(), 'rinnalla-test-'))
let files = 0
/** The path of a file that is not there yet. */
export const freshFile = () => join(folder, `${files++}.db`)

async function copyOf(database: Database): Promise<string> {
  const { copyFileSync } = await import('node:fs')
  const file = freshFile()
  await database.checkpoint()
  const found = await database.transaction(tx =>
    tx.get<{ file: string }>("SELECT file FROM pragma_database_list WHERE name = 'main'"),
  )
  copyFileSync(found?.file ?? '', file)
  return file
}

/** A fresh endpoint. */
export async function endpoint(setting: Partial<Setting> = {}): Promise<Endpoint> {
  const clock = { now: Date.parse('2026-03-02T08:00:00Z') }
  const log: string[] = []
  const open = async (file: string) => {
    const database = openSqlite(file)
    const app = await createApp({ database, now: () => clock.now, log: line => log.push(line), ...setting })
    return { database, app }
  }
  const first = await open(freshFile())
  const it: Endpoint = {
    ...first,
    clock,
    log,
    setUpCode: () => makeSetUpCode(it.database),
    copy: () => copyOf(it.database),
    restore: async file => {
      await it.database.close()
      const { copyFileSync } = await import('node:fs')
      const fresh = freshFile()
      copyFileSync(file, fresh)
      Object.assign(it, await open(fresh))
    },
    close: () => it.database.close(),
  }
  return it
}

/** What becomes of the next request. */
export type Fate = (method: string) => 'ok' | 'lost' | 'unanswered'

/** Carries requests straight to the endpoint; `fate` may lose a request or its answer. */
export const sendTo =
  (it: Pick<Endpoint, 'app'>, fate: Fate = () => 'ok'): Transport =>
  async ({ method, target, headers, body }) => {
    const what = fate(method)
    if (what === 'lost') throw problemError('offline')
    const answer = await it.app.request(target, { method, headers, ...(body.length > 0 ? { body } : {}) })
    const bytes = new Uint8Array(await answer.arrayBuffer())
    if (what === 'unanswered') throw problemError('offline')
    return { status: answer.status, headers: answer.headers, body: bytes }
  }

/** A device with a vault of its own. */
export const device = (it: Pick<Endpoint, 'app'>, fate?: Fate): Context => deviceWith(sendTo(it, fate))

/** A device with a vault of its own, and its way to an endpoint. */
export function deviceWith(send: Transport): Context {
  const key = randomBytes(32)
  const aad: Bytes = new Uint8Array(0)
  const vault = { seal: (plain: Bytes) => encrypt(key, aad, plain), open: (sealed: Bytes) => decrypt(key, aad, sealed) }
  return { store: memoryLog(), send, vault }
}

/** The code of the problem that the work ends with. */
export const problemOfWork = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    error => (error instanceof Error && 'problem' in error ? String(error.problem) : String(error)),
  )
