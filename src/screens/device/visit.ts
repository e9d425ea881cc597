import { remember, remembered } from '../../ui/remembered.ts'
import { here } from '../worker/things.ts'

/** Whoever is away for so long comes back to what others did meanwhile; a shorter pause is the same visit. */
const AWAY_MS = 4 * 3_600_000

type Visit = { readonly before: number; readonly last: number }

/** When the visit before this one ended, in milliseconds since 1970; 0 on a first visit. Only times are kept, in this browser. */
export function visitBefore(now = Date.now()): number {
  const project = here.value?.id
  if (!project) return 0
  const { before, last } = read(project)
  const back = now - last > AWAY_MS
  const visit = { before: back ? last : before, last: now }
  remember('visit', JSON.stringify(visit), project)
  return visit.before
}

function read(project: string): Visit {
  try {
    const { before, last } = JSON.parse(remembered('visit', project) || '{}') as Partial<Visit>
    return { before: Number(before) || 0, last: Number(last) || 0 }
  } catch {
    return { before: 0, last: 0 }
  }
}
