import type { MiddlewareHandler } from 'hono'
import { refuse } from './refusal.ts'

/** Requests of members that are worked on at once; further ones would only wait, and hold what they carry in memory. */
const mostAtOnce = 100
/** Of pieces of files so many, and none while rows fill half the room: what was written comes first. */
const mostPieces = 40
/** Seconds for which somebody is sent away, at least and at most. */
const [shortest, longest] = [2, 60]
/** What one request weighs in the time that requests take on average. */
const weight = 0.05

const isPiece = (method: string, path: string): boolean => method === 'PUT' && path.includes('/chunks/')

/**
 * Turns requests away while more are under way than can be answered soon, with 503 and the seconds after which to come
 * back: about twice what those inside take. Devices spread themselves over as long again. `now` gives ms.
 */
export function atOnce(now: () => number): MiddlewareHandler {
  let [inside, pieces, usual] = [0, 0, 0]
  const after = () => Math.min(longest, Math.max(shortest, Math.ceil((2 * usual) / 1000)))
  return async (c, next) => {
    const piece = isPiece(c.req.method, c.req.path)
    const full = piece ? pieces >= mostPieces || inside >= mostAtOnce / 2 : inside >= mostAtOnce
    if (full) throw refuse(503, 'busy', { after: after() })
    const began = now()
    inside++
    if (piece) pieces++
    try {
      await next()
    } finally {
      inside--
      if (piece) pieces--
      usual += weight * (Math.max(0, now() - began) - usual)
    }
  }
}
