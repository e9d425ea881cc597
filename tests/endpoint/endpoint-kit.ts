import type { Hono } from 'hono'
import { decrypt, encrypt } from '../../src/crypto/aes.ts'
import type { Bytes } from '../../src/crypto/bytes.ts'
import { randomBytes } from '../../src/crypto/bytes.ts'
import { createApp } from '../../src/endpoint/app.ts'
import type { Database } from '../../src/endpoint/database/database.ts'
import type { Setting } from '../../src/endpoint/parts.ts'
import { makeSetUpCode } from '../../src/endpoint/set-up.ts'
import type { Context, Transport } from '../../src/members/ports.ts'
import { problemError } from '../../src/wire/problem.ts'
import { memoryLog } from '../simulation/memory-log.ts'
import { copyOf, freshPlace, openAt } from './places-kit.ts'

/** An endpoint on a real database, its clock in the test's hands; `copy` and `restore` are an operator's backup. */
export type Endpoint = {
  app: Hono
  /** SQLite's file, or PostgreSQL's address. */
  place: string
  database: Database
  clock: { now: number }
  log: string[]
  setUpCode(): Promise<string>
  copy(): Promise<string>
  restore(from: string): Promise<void>
  close(): Promise<void>
}

/** A fresh endpoint. */
export async function endpoint(setting: Partial<Setting> = {}): Promise<Endpoint> {
  const clock = { now: Date.parse('2026-03-02T08:00:00Z') }
  const log: string[] = []
  const open = async (place: string) => {
    const database = await openAt(place)
    const app = await createApp({ database, now: () => clock.now, log: line => log.push(line), ...setting })
    return { place, database, app }
  }
  const it: Endpoint = {
    ...(await open(await freshPlace())),
    clock,
    log,
    setUpCode: () => makeSetUpCode(it.database),
    copy: () => copyOf(it),
    restore: async from => {
      await it.database.close()
      const copy = { place: from, database: await openAt(from) }
      // The copy stays what it is, as that of an operator does.
      const place = await copyOf(copy)
      await copy.database.close()
      Object.assign(it, await open(place))
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
