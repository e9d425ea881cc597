/**
 * Which of `count` labels no vault of this device has yet, as their indices: two people who share a tablet must be able
 * to tell their doors apart. When each is taken, those that the fewest have.
 */
export function freeLabels(taken: readonly { readonly colour: number }[], count: number): readonly number[] {
  const times = Array.from({ length: count }, (_, index) => taken.filter(({ colour }) => colour === index).length)
  const fewest = Math.min(...times)
  return times.flatMap((had, index) => (had === fewest ? [index] : []))
}
