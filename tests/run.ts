// Runs every tests/**/*.test.ts(x) through uvu in this process and closes with 'N passed, N failed'.
// A name as first argument keeps the files whose path contains it.
import { pathToFileURL } from 'node:url'
import { parse } from 'uvu/parse'

type Result = [errors: unknown, passed: number, skipped: number, total: number]
type Group = [name: string | null, ...runs: Array<() => Promise<Result>>]
const g = globalThis as typeof globalThis & { UVU_DEFER: 1; UVU_INDEX: number; UVU_QUEUE: Group[] }
g.UVU_DEFER = 1 // as the uvu command does: collect now, run at exec()
const { exec } = await import('uvu')

const root = new URL('.', import.meta.url).pathname
const wanted = process.argv[2] ?? ''
const { suites } = await parse(root, '\\.test\\.tsx?$')
const sum = { passed: 0, failed: 0 }
const limit = Number(process.env.SUITE_TIMEOUT_MS ?? 420_000) // uvu itself has no time limit

function close(): never {
  console.log(`${sum.passed} passed, ${sum.failed} failed`)
  // Not uvu's own exit code: uvu passes a suite whose before() threw. The counts do not.
  process.exit(sum.failed || sum.passed === 0 ? 1 : 0)
}

for (const [i, { name, file }] of suites.filter(suite => suite.name.includes(wanted)).entries()) {
  g.UVU_INDEX = i
  const group: Group = [name]
  g.UVU_QUEUE[i] = group
  await import(pathToFileURL(file).href)
  const runs = group.slice(1) as Array<() => Promise<Result>>
  if (runs.length === 0) throw new Error(`${name}: no suite ran; is test.run() missing?`)
  g.UVU_QUEUE[i] = [
    name,
    ...runs.map(run => async () => {
      const timer = setTimeout(() => {
        console.error(`\n${name}: no end after ${limit} ms`)
        sum.failed++
        close()
      }, limit)
      const result = await run()
      clearTimeout(timer)
      sum.passed += result[1]
      sum.failed += result[3] - result[1] - result[2]
      return result
    }),
  ]
}

await exec(false)
close()
