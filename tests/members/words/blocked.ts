import { readFileSync } from 'node:fs'
import { join } from 'node:path'

// The list, what it is for and how it is written: blocked.txt.
const lines = readFileSync(join(import.meta.dirname, 'blocked.txt'), 'utf8').split('\n')
const entries = new Map<string, string[]>()
for (const line of lines.filter(one => one !== '' && !one.startsWith('#'))) {
  const group = /^\[(.+)\]$/.exec(line)?.[1]
  if (group) entries.set(group, [])
  else [...entries.values()].at(-1)?.push(...line.split(' '))
}
const patterns = [...entries].map(([group, words]) => {
  const each = words.map(word => word.replaceAll('*', '.*'))
  return { group, pattern: new RegExp(`^(?:${each.join('|')})$`, 'u') }
})

/** Why a word must not be offered, if it must not. */
export const blockedAs = (word: string): string | undefined => patterns.find(({ pattern }) => pattern.test(word))?.group

export const blockedCount = [...entries.values()].flat().length
