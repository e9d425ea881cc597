import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Database } from '../database/database.ts'

/** What has been asked of this process: how often, and how many ms it took, by method, route and status. */
export type Metrics = { readonly count: MiddlewareHandler; text(database: Database): Promise<string> }

/** Roads on which those who answer surveys come: when somebody came is counted nowhere. */
const ofRespondents = /^\/api\/rounds\//

/**
 * Counts for an operator, as Prometheus reads them: requests by route, memory, projects and their bytes. Never an id, an
 * address or a word, and nothing of those who answer.
 */
export function openMetrics(now: () => number): Metrics {
  const began = now()
  const asked = new Map<string, { requests: number; ms: number }>()
  return {
    count: async (c, next) => {
      const start = now()
      await next()
      const route = routePath(c)
      if (ofRespondents.test(route)) return
      const name = `method="${c.req.method}",route="${route}",status="${c.res.status}"`
      const before = asked.get(name) ?? { requests: 0, ms: 0 }
      asked.set(name, { requests: before.requests + 1, ms: before.ms + now() - start })
    },
    text: async database => {
      const sql = 'SELECT COUNT(*) AS projects, COALESCE(SUM(bytes), 0) AS bytes FROM room'
      const kept = await database.read(tx => tx.get<{ projects: number; bytes: number }>(sql))
      const lines = [
        `rinnalla_up_seconds ${Math.round((now() - began) / 1000)}`,
        `rinnalla_memory_bytes ${process.memoryUsage.rss()}`,
        `rinnalla_projects ${Number(kept?.projects ?? 0)}`,
        `rinnalla_stored_bytes ${Number(kept?.bytes ?? 0)}`,
      ]
      for (const [name, { requests, ms }] of [...asked].toSorted())
        lines.push(`rinnalla_requests_total{${name}} ${requests}`, `rinnalla_request_seconds_sum{${name}} ${ms / 1000}`)
      return `${lines.join('\n')}\n`
    },
  }
}
