import type { Context } from 'hono'
import { type CborValue, encodeCbor } from '../wire/cbor.ts'
import { mostAsked } from '../wire/chunk.ts'
import { limits } from '../wire/limits.ts'
import type { Database } from './database/database.ts'
import type { Erasures } from './lists/erasures.ts'
import type { InTimeList } from './members/in-time-list.ts'
import { openStates, type States } from './members/states.ts'
import { type Bodies, openBodies } from './requests/bodies.ts'
import { type Limiter, openLimiter } from './requests/limiter.ts'
import type { Metrics } from './requests/metrics.ts'
import { type Nonces, openNonces } from './requests/nonce.ts'
import { dailyCollection } from './rows/loose.ts'

/** What an endpoint is made of. Times are ms since 1970 by its own clock. */
export type Setting = {
  database: Database
  now: () => number
  /** Folder of the built app; without one only the API answers. */
  dist?: string
  /** The origin people reach it by, when that is known; https turns on HSTS. */
  origin?: string
  /** For how many days the operator keeps copies of the database. */
  backupDays?: number
  /** The network address a request came from. */
  addressOf?: (c: Context) => string
  /** What was erased, so that an older copy of the database brings none of it back. */
  erasures?: Erasures
  /** Which entries of the member log came in time, for the same reason. */
  inTime?: InTimeList
  /** Goes on with a database though all of it has been moved to the other one. */
  hereAgain?: boolean
  /** Begins with an empty database though the lists tell of data. */
  afresh?: boolean
  /** Most bytes of one project; without it 20 GB. */
  quota?: number
  /** Most bytes of pieces of files that one member may have in a project before rows name them. */
  loose?: number
  /** Takes one line for each request. */
  log?: (line: string) => void
  /** Counts what is asked, for the operator. */
  metrics?: Metrics
}

/** What the routes share. */
export type Parts = Pick<Setting, 'database' | 'now' | 'erasures' | 'inTime'> & {
  nonces: Nonces
  /** The room for bodies that are being read. */
  bodies: Bodies
  states: States
  perDevice: Limiter
  misses: Limiter
  /** Erasures of rows, by device and day. */
  erasing: Limiter
  /** Most bytes that one project may keep here. */
  quota: number
  /** Most bytes of one member's pieces that no row names. */
  loose: number
  /** Erases once a day the pieces of files that no row names. */
  collect: () => Promise<void>
  /** Requests without a checked signature, by address. */
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

/** A tenth of a project, and never less than what a device sends, the rest of a file with it, before the rows that name it. */
const looseOf = (quota: number): number => Math.max(quota / 10, (mostAsked + 128) * limits.chunk)

/** The parts of an endpoint, with its limits. */
export function partsOf(setting: Setting): Parts {
  const { database, now, erasures, inTime, addressOf = () => '', quota = usualQuota } = setting
  return {
    loose: setting.loose ?? looseOf(quota),
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
    bodies: openBodies(now),
    perDevice: openLimiter(3000, 60, now),
    misses: openLimiter(300, 3600, now),
    // Enough for an office that clears out a whole project, too few for a member who does so each day.
    erasing: openLimiter(5000, 86_400, now),
    strangers: openLimiter(1200, 60, now),
  }
}
