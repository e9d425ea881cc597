import { Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { apiVersion, limits } from '../wire/limits.ts'
import { prepareDatabase } from './all-tables.ts'
import { passes } from './database/again.ts'
import { checkEmptied } from './database/emptied.ts'
import { startUnmoved } from './database/moved.ts'
import { isFull, openTroubles } from './database/troubles.ts'
import { eraseAgain } from './erase-again.ts'
import { deviceRoutes } from './members/devices.ts'
import { shareInTime } from './members/in-time-list.ts'
import { keyRoutes } from './members/keys.ts'
import { memberRoutes } from './members/members.ts'
import { parcelRoutes } from './members/parcels.ts'
import { type Parts, partsOf, type Setting } from './parts.ts'
import { atOnce } from './requests/busy.ts'
import { securityHeaders } from './requests/headers.ts'
import { requestLog } from './requests/log.ts'
import { refusalOf, refuse } from './requests/refusal.ts'
import { respondentRoutes } from './rounds/respondents.ts'
import { roundRoutes } from './rounds/rounds.ts'
import { chunkRoutes, exchangeRoutes } from './rows/exchange.ts'
import { listErased } from './rows/unlisted.ts'
import { staticRoutes } from './static.ts'
import { utcDay } from './utc-day.ts'

function refusals(app: Hono, { log, now }: Setting): void {
  const tell = log ? openTroubles(log, now) : () => undefined
  app.onError((error, c) => {
    const refusal = refusalOf(error)
    if (refusal) {
      const { status, ...problem } = refusal
      if (typeof problem.after === 'number') c.header('retry-after', String(problem.after))
      return c.json(problem, status as ContentfulStatusCode)
    }
    tell(error)
    // A database that is away comes back: whoever asks is told that the server does not answer, and asks again.
    return c.json({ problem: 'fault' }, isFull(error) ? 507 : passes(error) ? 503 : 500)
  })
  app.notFound(c => c.json({ problem: 'not-found' }, 404))
}

function greeting(app: Hono, { database, nonces, answer }: Parts, told: { origin: string; backupDays: number }): void {
  app.get('/api/hello', async c => answer(c, { nonce: await nonces.make(), api: apiVersion, limits, ...told }))
  app.get('/api/health', async c => {
    const ok = await database.read(async () => true).catch(() => false)
    return c.json({ ok }, ok ? 200 : 503)
  })
}

/** The endpoint: routes over one database. Makes the tables that are not there yet. */
export async function createApp(setting: Setting): Promise<Hono> {
  const { database, now, dist, origin = '', backupDays = 0, log, hereAgain = false } = setting
  await prepareDatabase(database, utcDay(now()))
  await startUnmoved(database, hereAgain)
  await checkEmptied(database, setting)
  const parts = partsOf(setting)
  await parts.collect()
  const app = new Hono()
  if (setting.inTime) await shareInTime(database, setting.inTime)
  if (setting.erasures) {
    await listErased(database, setting.erasures)
    await eraseAgain(database, setting.erasures)
  }
  // What a process that was killed has erased and not settled yet.
  await database.checkpoint()
  if (log) app.use(requestLog(log, now))
  if (setting.metrics) app.use(setting.metrics.count)
  app.use(securityHeaders(origin.startsWith('https:')))
  app.use('/api/*', async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
    c.header('x-nonce', await parts.nonces.make())
  })
  app.use('/api/p/*', atOnce(now))
  // No name of ours holds it, and a database that takes it in a text is not the rule.
  app.use('/api/*', (c, next) => (/%00/.test(c.req.url) ? Promise.reject(refuse(404, 'not-found')) : next()))
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
