/** SQLite's codes for a file that can only be read, a disk that fails or is full, and a file that cannot be opened. */
const ofDisk = [8, 10, 13, 14]

/** Its words for the same: reading many rows, it gives no code. */
const wordsOfDisk =
  /^(attempt to write a readonly database|disk I\/O error|database or disk is full|unable to open database file)$/

/** Whether an error is the machine's own: a disk, a folder or a port that is of no use, which no change of the program mends. */
export function isOfMachine(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  // The lowest byte is the kind; the others tell more of it.
  if ('errcode' in error && typeof error.errcode === 'number') return ofDisk.includes(error.errcode & 0xff)
  return 'syscall' in error || wordsOfDisk.test(error.message)
}
