import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { join } from 'node:path'
import { createSecureContext } from 'node:tls'
import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { createApp } from './app.ts'
import { isOfMachine } from './database/of-machine.ts'
import { openDatabase } from './database/open-database.ts'
import { told } from './database/told.ts'
import { openErasures } from './lists/erasures.ts'
import { openInTimeList } from './members/in-time-list.ts'
import { callerOf } from './requests/address.ts'
import { openMetrics } from './requests/metrics.ts'
import { isNewEndpoint, makeSetUpCode } from './set-up.ts'
import { readNumber, readOrigin, readPort } from './settings.ts'
import { utcDay } from './utc-day.ts'

const {
  HOST = '127.0.0.1',
  PORT = '8787',
  DATA = './data',
  DATABASE_URL,
  ERASURES,
  PROXY,
  BACKUP_DAYS,
  METRICS_PORT,
  QUOTA_GB,
  ORIGIN: givenOrigin,
  TLS_CERT,
  TLS_KEY,
} = process.env
const dist = './dist'

/** Says in a sentence why the server does not start, and what to do where it is the machine that refuses; then exits. */
function refused(
  error: unknown,
  toDo = `DATA (${DATA}) has to be a folder that this user may write to, on a disk with room.`,
) {
  const says = told(error)
  console.error(isOfMachine(error) ? `${says}. ${toDo}` : says)
  return process.exit(isOfMachine(error) ? 1 : 2)
}

/** What `read` gives; when that throws, says so and exits. */
function setting<T>(read: () => T, toDo?: string): T {
  try {
    return read()
  } catch (error) {
    return refused(error, toDo)
  }
}
const ORIGIN = setting(() => readOrigin(givenOrigin))
const quotaGb = setting(() => readNumber('QUOTA_GB', QUOTA_GB))
const port = setting(() => readPort('PORT', PORT))
const metricsPort = setting(() => (METRICS_PORT?.trim() ? readPort('METRICS_PORT', METRICS_PORT) : undefined))
const backupDays = setting(() => readNumber('BACKUP_DAYS', BACKUP_DAYS))
const tls = setting(readTls, 'TLS_CERT and TLS_KEY have to be files that this user may read.')

function readTls() {
  if (!TLS_CERT && !TLS_KEY) return undefined
  // With one alone it would speak without https, the secret of the set-up included.
  if (!TLS_CERT || !TLS_KEY) throw new Error('Of TLS_CERT and TLS_KEY only one is given: https needs both.')
  const files = { cert: readFileSync(TLS_CERT), key: readFileSync(TLS_KEY) }
  try {
    createSecureContext(files)
  } catch (error) {
    throw new Error(`TLS_CERT and TLS_KEY are no certificate and its key without a passphrase (${error}).`)
  }
  return files
}

const waysToTls = `Tablets need https. Either put a proxy in front, for example Caddy:
  office.example { reverse_proxy 127.0.0.1:${PORT} }      and start with PROXY=127.0.0.1 ORIGIN=https://office.example
or give a certificate:
  TLS_CERT=cert.pem TLS_KEY=key.pem HOST=0.0.0.0 ORIGIN=https://office.example npm start`

const addressOf = (c: Context): string =>
  callerOf({ peer: getConnInfo(c).remote.address ?? '', forwarded: c.req.header('x-forwarded-for'), proxy: PROXY })

// Rows are sealed, but ids, sizes and the secret behind nonces are not for other users of the machine.
setting(() => {
  mkdirSync(DATA, { recursive: true, mode: 0o700 })
  chmodSync(DATA, 0o700)
})
const database = await openDatabase({ url: DATABASE_URL, data: DATA }).catch(error => refused(error))
/** The same once the database is open: a journal of it left behind would be taken for that of a copy put in its place. */
const refusedOpen = (error: unknown, toDo?: string) =>
  database
    .close()
    .catch(() => undefined)
    .then(() => refused(error, toDo))
const lists = ERASURES ?? join(DATA, 'erasures.jsonl')
const erasures = openErasures(lists)
const refusedLists = (error: unknown) =>
  refusedOpen(
    error,
    `ERASURES (${lists}) has to be a file that this user may write to, in a folder on a disk with room.`,
  )
// An endpoint that cannot keep its list would promise erasures it cannot hold.
await erasures.add([]).catch(refusedLists)
const damaged = await erasures.damaged().catch(refusedLists)
if (damaged > 0)
  console.log(`The list of erasures has ${damaged} damaged lines: what they erased may come back from an older copy.`)
const inTime = await openInTimeList(`${lists}.in-time`, { today: utcDay(Date.now()), database }).catch(refusedLists)
const built = existsSync(join(dist, 'index.html'))

const metrics = metricsPort !== undefined ? openMetrics(Date.now) : undefined
const app = await createApp({
  database,
  erasures,
  inTime,
  now: Date.now,
  addressOf,
  log: line => console.log(line),
  hereAgain: process.argv.includes('--here-again'),
  afresh: process.argv.includes('--new-code'),
  ...(metrics ? { metrics } : {}),
  ...(built ? { dist } : {}),
  ...(ORIGIN ? { origin: ORIGIN } : {}),
  ...(quotaGb ? { quota: quotaGb * 1e9 } : {}),
  ...(backupDays ? { backupDays } : {}),
}).catch(refusedOpen)

async function announce(port: number): Promise<void> {
  const isNew = await isNewEndpoint(database)
  const address = ORIGIN || `${tls ? 'https' : 'http'}://${HOST}:${port}`
  const code = isNew || process.argv.includes('--new-code') ? `#setup.${await makeSetUpCode(database)}` : ''
  console.log(`${address}/${code}`)
  if (ORIGIN) console.log(`Invitations, links and QR codes will begin with ${ORIGIN}/`)
  if (!built) console.log('The app is not built: run npm run build. Only the API answers.')
  if (isNew && !tls && !ORIGIN.startsWith('https:')) console.log(waysToTls)
}

/**
 * In ms, against slow requests and silent callers that hold connections, of which a system has few: a chunk of a megabyte
 * comes within the first at 20 kB/s.
 */
const waits = { requestTimeout: 60_000, headersTimeout: 10_000, connectionsCheckingInterval: 2_000 }
const server = serve(
  {
    fetch: app.fetch,
    port,
    hostname: HOST,
    ...(tls
      ? { createServer: createTlsServer, serverOptions: { ...tls, ...waits, handshakeTimeout: waits.headersTimeout } }
      : { serverOptions: waits }),
  },
  info => void announce(info.port).catch(refusedOpen),
)
server.on('error', error => refusedOpen(error, 'Give another PORT, or a HOST that is an address of this machine.'))

// Never on the address people reach: who looks there often would see when people come.
const counts =
  metrics &&
  createServer((_, answer) => {
    metrics.text(database).then(
      text => answer.end(text),
      () => answer.writeHead(500).end(),
    )
  }).listen(metricsPort, '127.0.0.1')
counts?.on('error', error => refusedOpen(error, 'Give another METRICS_PORT.'))

function stop(): void {
  counts?.close()
  // Running requests are finished; idle keep-alive connections are closed.
  server.close(() => void Promise.all([database.close(), erasures.close(), inTime.close()]).then(() => process.exit(0)))
  if ('closeIdleConnections' in server) server.closeIdleConnections()
}
process.on('SIGTERM', stop).on('SIGINT', stop)
