import type { Conflict } from '../../merge/view.ts'

type Settled = { readonly values: Readonly<Record<string, unknown>>; readonly conflicts: readonly Conflict[] }

const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0)
const atOf = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'at' in value ? number(value.at) : 0

/** Sorted by a time, what has none last. */
const byTime = (all: readonly unknown[], time: (value: unknown) => number): readonly unknown[] =>
  [...all].sort((a, b) => (time(a) || Number.MAX_VALUE) - (time(b) || Number.MAX_VALUE))

/** What stands of a session's field that no screen edits: its beginning is the first, its end the last that was noted. */
function ruled(name: string, all: readonly unknown[]): unknown {
  if (name === 'startedAt') return byTime(all, number)[0]
  if (name.startsWith('notice.')) return byTime(all, atOf)[0]
  const [time] = name === 'finishedAt' ? [number] : name === 'readBack' ? [atOf] : []
  return time && [...all].sort((a, b) => time(b) - time(a))[0]
}

/** Times that were noted twice are settled by rule: nobody has anything to choose between them. */
export function settledTimes(kind: string, { values, conflicts }: Settled): Settled {
  if (kind !== 'session') return { values, conflicts }
  const settled = conflicts.flatMap(({ name, choices }): [string, unknown][] => {
    const value = ruled(
      name,
      choices.map(one => one.value),
    )
    return value === undefined ? [] : [[name, value]]
  })
  const names = new Set(settled.map(([name]) => name))
  return {
    values: { ...values, ...Object.fromEntries(settled) },
    conflicts: conflicts.filter(({ name }) => !names.has(name)),
  }
}
