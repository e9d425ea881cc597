import type { Bytes } from '../../crypto/bytes.ts'

/** What the respondents' page keeps on this device, as the staff app may use it: sealed forms, and sealed answers that wait. */
export type Respondents = {
  /** Lays a sealed form ready, so that the page opens without signal. */
  keepForm(round: string, sealed: Bytes): Promise<void>
  /** The sealed form of a round that lies ready here; nothing when none does. */
  keptForm(round: string): Promise<Bytes | undefined>
  /** How many sealed answers wait to be sent. */
  held(): Promise<number>
  /** Sends the sealed answers, shuffled and without any name; those that were taken leave the device. Never throws. */
  sendHeld(): Promise<void>
}
