/** What the endpoint knows about the device that asks, from the member log, and the sizes it keeps to. */
export type Asker = {
  project: string
  person: string
  /** 0 none, 1 read, 2 write. */
  rightOf(zone: string): 0 | 1 | 2
  /** First half of the id of the zone's current key; undefined when the zone is unknown. */
  keyOf(zone: string): string | undefined
  /** Zones the device may read. */
  zones: readonly string[]
  /** Largest sealed row and most row bytes of an answer (at least one row is given). */
  maxRow: number
  maxAnswer: number
  /** Most rows in an answer. */
  page: number
  /** The project has no room left: rows may be erased and read, and none written. */
  full: boolean
  /** Uses up some of the erasures the device has for a day; false when there are not so many left. */
  mayErase(count: number): boolean
  /** The endpoint's day, YYYY-MM-DD. */
  today: string
}
