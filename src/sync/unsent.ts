import type { StoredRow } from '../storage/rows.ts'
import type { Device } from './device.ts'

/**
 * How a change stands that has not reached the endpoint: it waits, it waits beside a version of its row that cannot be
 * read here, or it is held.
 */
export type Unsent = 'waiting' | 'beside' | 'held'

/** Whether a row says something that lies on this device and nowhere else, whatever lies beside it. */
export function unsent(row: StoredRow): Unsent | undefined {
  if (row.state === 'held') return 'held'
  if (row.state !== 'dirty' && row.state !== 'erasing') return undefined
  return row.parked ? 'beside' : 'waiting'
}

/** How many rows of a project are unsent, by the index alone as far as it tells. */
export async function unsentCount({ rows, project }: Pick<Device, 'rows' | 'project'>): Promise<number> {
  const kinds = ['send', 'held', 'parked'] as const
  const [send = [], held = [], parked = []] = await Promise.all(kinds.map(what => rows.waiting(project, what)))
  const beside = await Promise.all(parked.map(id => rows.get(project, id)))
  return send.length + held.length + beside.filter(row => row && unsent(row)).length
}
