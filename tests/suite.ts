// Runs one test file through uvu and tells the runner what came of it.
import { pathToFileURL } from 'node:url'
import { hangsAfter } from './patience.ts'

/** Tests of one file: how many passed, failed and were left out. */
export type Sum = { passed: number; failed: number; skipped: number }

/** How long the machine as the suite found it needs at most for one test, in ms; told before any begins. */
export type Limit = { readonly hangsAfter: number }

type Result = [errors: string | true, passed: number, skipped: number, total: number]
type Group = [name: string | null, ...runs: Array<() => Promise<Result>>]
const g = globalThis as typeof globalThis & { UVU_DEFER: 1; UVU_INDEX: number; UVU_QUEUE: Group[] }

async function run(file: string): Promise<Sum> {
  // As the uvu command does: collect now, run when all is there.
  Object.assign(g, { UVU_DEFER: 1, UVU_INDEX: 0, UVU_QUEUE: [[file]] })
  await import(pathToFileURL(file).href)
  const runs = (g.UVU_QUEUE[0]?.slice(1) ?? []) as Array<() => Promise<Result>>
  if (runs.length === 0) throw new Error('no suite ran; is test.run() missing?')
  const sum = { passed: 0, failed: 0, skipped: 0 }
  for (const one of runs) {
    const [errors, passed, skipped, total] = await one()
    if (errors !== true) console.log(`\n${errors}`)
    sum.passed += passed
    sum.skipped += skipped
    // Not uvu's own verdict: uvu passes a suite whose before() threw. The counts do not.
    sum.failed += total - passed
  }
  return sum
}

const [, , file] = process.argv
// Only as a program of its own: the runner takes no more than the type from here.
if (file && process.send) {
  // Ending here lets what the suite has started be ended too: nothing outlives a run that was broken off or gave it up.
  for (const end of ['disconnect', 'SIGTERM'] as const) process.once(end, () => process.exit(1))
  process.send({ hangsAfter } satisfies Limit)
  const sum = await run(file)
  process.send(sum, () => process.exit(0))
}
