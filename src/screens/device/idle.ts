/** Two clocks: the one people read, which may be set, and one that only goes on, which may stand while a device sleeps. */
export type Clocks = { readonly wall: () => number; readonly steady: () => number }

/** Watches how long nobody has used this device, by whichever clock says longer. */
export function newIdle({ wall, steady }: Clocks) {
  let last = { wall: wall(), steady: steady() }
  return {
    used(): void {
      last = { wall: wall(), steady: steady() }
    },
    /** Ms since the last use. */
    time: (): number => Math.max(wall() - last.wall, steady() - last.steady),
  }
}
