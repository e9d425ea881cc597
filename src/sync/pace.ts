/** How much is sent and asked for at once, by what the link has carried so far; in bytes of rows. */
export type Pace = {
  /** Bytes for the next request. */
  room(): number
  /** A request of so many bytes was answered after so many ms. */
  carried(bytes: number, ms: number): void
  /** A request got no answer. */
  lost(): void
  /** Whether the endpoint has shown that it takes rows in brief. */
  brief: boolean
}

const least = 8 * 1024
const first = 64 * 1024
/** A request should not be on its way for longer: what is lost with it has to be sent again. */
const goodMs = 4_000
/** Four times as much would still be answered well within that time. */
const quickMs = 250

/**
 * Starts small, grows twofold, or fourfold, while answers come quickly and halves when one is slow or lost: on a weak link
 * little is sent twice, and a good one is soon used fully. Never more than `most`.
 */
export function newPace(most: number): Pace {
  let now = Math.min(first, most)
  const set = (next: number) => {
    now = Math.max(least, Math.min(most, Math.floor(next)))
  }
  return {
    room: () => now,
    carried(bytes, ms) {
      // A request far below the room says nothing about how long a full one takes, unless it was slow nevertheless.
      if (ms > goodMs) set(Math.min(now / 2, bytes))
      else if (bytes > now / 2 && ms < goodMs / 2) set(now * (ms < quickMs ? 4 : 2))
    },
    lost: () => set(now / 2),
    brief: false,
  }
}
