import { livesIn } from '../../domain/kinds.ts'
import type { Thing } from '../../domain/thing.ts'
import type { Body } from '../../merge/body.ts'
import { isGone, type LiveBody } from '../../merge/body.ts'
import { isBuried, type StoredRow } from '../../storage/rows.ts'
import type { Device, Unread } from '../../sync/device.ts'
import { openBase, openStored } from '../../sync/versions.ts'
import type { WhyUnread } from '../sync-status.ts'
import { type Standing, toThing } from './thing.ts'

/** What a row says, as far as it can be read here; `beside` is why a version that lies beside it cannot. */
export type Read = {
  readonly body?: LiveBody
  readonly why?: WhyUnread
  readonly beside?: WhyUnread
}

const whyOf = (read: Unread): WhyUnread => (read === 'item-newer' ? 'newer' : 'locked')

/**
 * Reads a row; it never throws, whatever somebody has put into it. What lies in a zone of a kind (`zoneKind`) in which
 * its kind of thing does not live is not read: whoever may write only there has no say in it.
 */
export async function readRow(device: Device, row: StoredRow, zoneKind: string | undefined): Promise<Read> {
  // Thousands of them would be tried at each start.
  if (row.state === 'parked' && isBuried(row)) return { why: 'dead' }
  const opened: Body | Unread = await openStored(device, row).catch(() => 'item-locked' as const)
  const parked = row.parked && (await openBase(device, row, row.parked).catch(() => 'item-locked' as const))
  const beside = row.parked ? { beside: typeof parked === 'string' ? whyOf(parked) : ('locked' as const) } : {}
  // What lies here alone has no other version: why that one cannot be read is why there is nothing.
  if (typeof opened === 'string')
    return { why: 'beside' in beside && row.state === 'parked' ? beside.beside : whyOf(opened) }
  if (isGone(opened)) return beside
  if (!livesIn(opened.kind, zoneKind)) return { why: 'misplaced', ...beside }
  return { body: opened, ...beside }
}

/** The thing in a body; *strange* when it cannot be shown. */
export function thingIn(body: LiveBody, standing: Standing): Thing | undefined | 'strange' {
  try {
    return toThing(body, standing)
  } catch {
    return 'strange'
  }
}
