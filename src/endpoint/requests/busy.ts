import type { Context, MiddlewareHandler } from 'hono'
import { refuse } from './refusal.ts'

/** Requests of members that are worked on at once; further ones would only wait, and hold what they carry in memory. */
const mostAtOnce = 100
/** Of pieces of files so many, and none while rows fill half the room: what was written comes first. */
const mostPieces = 40
/** Seconds for which somebody is sent away, at least and at most. */
const [shortest, longest] = [2, 60]
/** What one request weighs in the time that requests take on average. */
const weight = 0.05

const entering = 'entering'

const isPiece = (method: string, path: string): boolean => method === 'PUT' && path.includes('/chunks/')

/**
 * Turns requests away while more are under way than can be answered soon, with 503 and the seconds after which to come
 * back: about twice what those inside take. Devices spread themselves over as long again. A request counts from when its
 * body is in (`bodyIn`), or whoever sends slowly would keep the others out. `now` gives ms.
 */
export function atOnce(now: () => number): MiddlewareHandler {
  let [inside, pieces, usual] = [0, 0, 0]
  const check = (piece: boolean): void => {
    const full = piece ? pieces >= mostPieces || inside >= mostAtOnce / 2 : inside >= mostAtOnce
    const after = Math.min(longest, Math.max(shortest, Math.ceil((2 * usual) / 1000)))
    if (full) throw refuse(503, 'busy', { after })
  }
  return async (c, next) => {
    const piece = isPiece(c.req.method, c.req.path)
    let began: number | undefined
    c.set(entering, () => {
      if (began !== undefined) return
      check(piece)
      began = now()
      inside++
      if (piece) pieces++
    })
    check(piece)
    try {
      await next()
    } finally {
      if (began !== undefined) {
        inside--
        if (piece) pieces--
        usual += weight * (Math.max(0, now() - began) - usual)
      }
    }
  }
}

/** Counts a request as under way, now that it is here as a whole; refuses it when there are too many. */
export function bodyIn(c: Context): void {
  const enter: unknown = c.get(entering)
  if (typeof enter === 'function') enter()
}
