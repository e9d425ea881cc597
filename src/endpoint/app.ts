import { type Context, Hono } from 'hono'
import { type CborValue, encodeCbor } from '../wire/cbor.ts'
import { apiVersion, limits } from '../wire/limits.ts'
import { bringChunkZones } from './chunks.ts'
import { createTables, type Database } from './database.ts'
import { deviceRoutes, deviceTables } from './devices.ts'
import { type Erasures, eraseAgain } from './erasures.ts'
import { chunkRoutes, exchangeRoutes } from './exchange.ts'
import { securityHeaders } from './headers.ts'
import type { InTimeList } from './in-time-list.ts'
import { keyRoutes } from './keys.ts'
import { type Limiter, openLimiter } from './limiter.ts'
import { requestLog } from './log.ts'
import { bringLoose, dailyCollection } from './loose.ts'
import { memberRoutes } from './members.ts'
import { type Nonces, openNonces } from './nonce.ts'
import { parcelRoutes } from './parcels.ts'
import { refusalOf } from './refusal.ts'
import { respondentRoutes } from './respondents.ts'
import { bringRoom } from './room.ts'
import { moveAnswers, roundTables } from './round-tables.ts'
import { roundRoutes } from './rounds.ts'
import { rowTables } from './schema.ts'
import { dayOf, openStates, type States } from './states.ts'
import { staticRoutes } from './static.ts'
import { memberTables } from './tables.ts'
import { listErased } from './unlisted.ts'

/** What an endpoint is made of. Times are ms since 1970 by its own clock. */
export type Setting = {
  database: Database
  now: () => number
  /** Folder of the built app; without one only the API answers. */
  dist?: string
  /** Where people reach it, when that is known; https turns on the promise of TLS. */
  origin?: string
  /** For how many days the operator keeps copies of the database. */
  backupDays?: number
  /** The network address a request came from. */
  addressOf?: (c: Context) => string
  /** What was erased, so that an older copy of the database brings none of it back. */
  erasures?: Erasures
  /** Which entries of the member log came in time, for the same reason. */
  inTime?: InTimeList
  /** Most bytes of one project; without it 20 GB. */
  quota?: number
  /** Takes one line for each request. */
  log?: (line: string) => void
}

/** What the routes share. */
export type Parts = Pick<Setting, 'database' | 'now' | 'erasures' | 'inTime'> & {
  nonces: Nonces
  states: States
  perDevice: Limiter
  misses: Limiter
  /** Erasures of rows, by device. */
  erasing: Limiter
  /** Most bytes that one project may keep here. */
  quota: number
  /** Erases once a day what no row names. */
  collect: () => Promise<void>
  /** Requests of those who have not proved to be anybody, by address. */
  strangers: Limiter
  addressOf: (c: Context) => string
  answer: (c: Context, value: CborValue, status?: 200 | 201) => Response
}

const answer: Parts['answer'] = (c, value, status = 200) => {
  c.header('content-type', 'application/cbor')
  return c.body(encodeCbor(value), status)
}

/** Room for a year of interviews that are all recorded, several times over. */
const usualQuota = 20e9

function partsOf({ database, now, erasures, inTime, addressOf = () => '', quota = usualQuota }: Setting): Parts {
  return {
    database,
    quota,
    collect: dailyCollection(database, now),
    ...(erasures ? { erasures } : {}),
    ...(inTime ? { inTime } : {}),
    now,
    addressOf,
    answer,
    nonces: openNonces(database, now),
    states: openStates(),
    perDevice: openLimiter(3000, 60, now),
    misses: openLimiter(300, 3600, now),
    // An office that clears out a project does so at once; nobody does it each day.
    erasing: openLimiter(5000, 86_400, now),
    strangers: openLimiter(1200, 60, now),
  }
}

function refusals(app: Hono, { log }: Setting): void {
  app.onError((error, c) => {
    const refusal = refusalOf(error)
    if (refusal) {
      const { status, ...problem } = refusal
      return c.json(problem, status)
    }
    // The kind of the error only: its words may hold what somebody sent.
    log?.(`fault: ${error.name} ${(error.stack ?? '').split('\n').find(line => line.includes('/src/')) ?? ''}`.trim())
    return c.json({ problem: 'fault' }, 500)
  })
  app.notFound(c => c.json({ problem: 'not-found' }, 404))
}

function greeting(app: Hono, { nonces }: Parts, told: { origin: string; backupDays: number }): void {
  app.get('/api/hello', async c => answer(c, { nonce: await nonces.make(), api: apiVersion, limits, ...told }))
  app.get('/api/health', c => c.json({ ok: true }))
}

/** The endpoint: routes over one database. Makes the tables that are not there yet. */
export async function createApp(setting: Setting): Promise<Hono> {
  const { database, now, dist, origin = '', backupDays = 0, log } = setting
  await createTables(database, [...memberTables, ...rowTables, ...roundTables(database.asKeyed), ...deviceTables])
  await moveAnswers(database)
  await bringChunkZones(database)
  await bringLoose(database, dayOf(now()))
  await bringRoom(database)
  const parts = partsOf(setting)
  await parts.collect()
  const app = new Hono()
  if (setting.erasures) {
    await listErased(database, setting.erasures)
    await eraseAgain(database, setting.erasures, dayOf(now()))
  }
  if (log) app.use(requestLog(log, now))
  app.use(securityHeaders(origin.startsWith('https:')))
  app.use('/api/*', async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
    c.header('x-nonce', await parts.nonces.make())
  })
  refusals(app, setting)
  greeting(app, parts, { origin, backupDays })
  memberRoutes(app, parts)
  keyRoutes(app, parts)
  parcelRoutes(app, parts)
  exchangeRoutes(app, parts)
  chunkRoutes(app, parts)
  deviceRoutes(app, parts)
  roundRoutes(app, parts)
  respondentRoutes(app, parts)
  app.all('/api/*', c => c.json({ problem: 'not-found' }, 404))
  if (dist) staticRoutes(app, dist)
  return app
}
