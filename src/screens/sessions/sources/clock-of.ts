/** A length of time in ms as *12:34*, or *1:02:03* from an hour on. */
export function clockOf(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const two = (n: number) => n.toString().padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`
}
