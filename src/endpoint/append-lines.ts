import type { FileHandle } from 'node:fs/promises'

/** Adds lines to a list; on disk once it resolves. Each begins a line of its own also after one that was cut off. */
export async function appendLines(file: FileHandle, lines: readonly string[]): Promise<void> {
  await file.appendFile(`\n${lines.join('\n')}\n`)
  await file.sync()
}
