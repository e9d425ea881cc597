import type { FileHandle } from 'node:fs/promises'

/** Characters that are surely written at once: what is longer goes in parts, between which another process may write. */
const atOnce = 256 * 1024

/** Adds lines to a list; on disk once it resolves. Each begins a line of its own also after one that was cut off. */
export async function appendLines(file: FileHandle, lines: readonly string[]): Promise<void> {
  let some = ''
  for (const line of lines) {
    some += `\n${line}`
    if (some.length < atOnce) continue
    await file.appendFile(`${some}\n`)
    some = ''
  }
  // Also when there is nothing to add: whether the list can be written to is asked that way.
  await file.appendFile(`${some}\n`)
  await file.sync()
}
