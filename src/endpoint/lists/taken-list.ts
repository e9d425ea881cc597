import { existsSync, readFileSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import * as v from 'valibot'
import { serial } from '../../algorithms/serial.ts'
import { betweenProcesses } from '../database/between-processes.ts'

/** An answer that was taken back: its round, the receipt that named it, and whether devices may have fetched it before. */
export type TakenBack = { readonly round: string; readonly receipt: string; readonly released: boolean }

/** The list of answers that were taken back, kept apart from the database. */
export type TakenList = {
  /** On disk once it resolves; the same twice is one. */
  add(taken: TakenBack): Promise<void>
  all(): readonly TakenBack[]
}

const taken = v.object({
  round: v.string(),
  receipt: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  released: v.boolean(),
})

/** What a line says; nothing when it is damaged, as by a bad disk: the others hold. */
function read(line: string): TakenBack | undefined {
  try {
    return v.parse(taken, JSON.parse(line))
  } catch {
    return undefined
  }
}

const lineOf = ({ round, receipt, released }: TakenBack): string => JSON.stringify({ round, receipt, released })

/**
 * Opens the list at `path`; it is written whole and sorted each time, so that it tells no order and nothing of when.
 * Another process on the same folder waits meanwhile, or it would write the list without the new line.
 */
export function openTakenList(path: string): TakenList {
  const inTurn = serial()
  const alone = betweenProcesses(`${path}.lock`)
  const lines = () => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [])
  const write = async (taken: TakenBack) => {
    const before = lines()
    const line = lineOf(taken)
    if (before.includes(line)) return
    const file = await open(`${path}.new`, 'w')
    try {
      await file.writeFile(`${[...before, line].sort().join('\n')}\n`)
      await file.sync()
    } finally {
      await file.close()
    }
    // The old list or the new one is there whenever the process ends, never half of one.
    await rename(`${path}.new`, path)
  }
  return {
    add: taken => inTurn(() => alone(() => write(taken))),
    all: () => lines().flatMap(line => read(line) ?? []),
  }
}
