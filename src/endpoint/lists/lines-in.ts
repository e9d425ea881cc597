import { existsSync } from 'node:fs'
import { open } from 'node:fs/promises'

/**
 * The lines of the text file at `path`, a little of it in memory at a time; none when there is no such file. What is longer
 * than `longest` bytes without an end is no line of ours: a damaged disk gives it, and its beginning stands for it.
 */
export async function* linesIn(path: string, longest: number): AsyncGenerator<string> {
  if (!existsSync(path)) return
  const file = await open(path)
  try {
    let rest = Buffer.alloc(0)
    for await (const part of file.createReadStream({ autoClose: false })) {
      rest = Buffer.concat([rest, part as Buffer])
      let from = 0
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10, from)) {
        yield rest.toString('utf8', from, Math.min(end, from + longest))
        from = end + 1
      }
      // Enough is kept to tell that it is too long.
      rest = rest.subarray(from, from + longest + 1)
    }
    if (rest.length > 0) yield rest.toString('utf8')
  } finally {
    await file.close()
  }
}
