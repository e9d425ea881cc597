import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'

/** Writes one line a request: method, route, status, milliseconds. Never an id, an address or a body. */
export function requestLog(write: (line: string) => void, now: () => number): MiddlewareHandler {
  return async (c, next) => {
    const began = now()
    await next()
    write(`${c.req.method} ${routePath(c)} ${c.res.status} ${Math.round(now() - began)} ms`)
  }
}
