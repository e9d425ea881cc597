import type { ZoneKey } from './seal.ts'

/** The keys of a project's zones on this device, as the member log and the opened seals give them. `epoch` is 32 hex characters. */
export type ZoneKeys<K extends ZoneKey = ZoneKey> = {
  /** The key new writes of a zone are sealed with. */
  current(zone: string): { epoch: string; key: K } | undefined
  /** The newest key that is here, when the current one is not: what is typed then waits under it. */
  former?(zone: string): { epoch: string; key: K } | undefined
  byEpoch(zone: string, epoch: string): K | undefined
  canWrite(zone: string): boolean
  /** The zones this device may read by the log. */
  zones(): string[]
}
