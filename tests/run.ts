// Runs every tests/**/*.test.ts(x) through uvu and closes with 'N passed, N failed'. A pattern as first argument keeps the
// files whose path fits it, with a '!' before it those whose path does not. Without one all run in two lanes,
// side by side: half of the browser's tests, which mostly wait, and all others with the other half behind them.
import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { parse } from 'uvu/parse'

type Result = [errors: unknown, passed: number, skipped: number, total: number]
type Group = [name: string | null, ...runs: Array<() => Promise<Result>>]
type Sum = { passed: number; failed: number }
const g = globalThis as typeof globalThis & { UVU_DEFER: 1; UVU_INDEX: number; UVU_QUEUE: Group[] }
const limit = Number(process.env.SUITE_TIMEOUT_MS ?? 420_000) // uvu itself has no time limit
const slow = 20_000

const wanted = process.argv[2]
if (wanted === undefined) close(await sideBySide([['browser/[a-r]'], ['!browser/', 'browser/[s-z]']]))
else close(await runHere(wanted))

function close({ passed, failed }: Sum): never {
  console.log(`${passed} passed, ${failed} failed`)
  // Not uvu's own exit code: uvu passes a suite whose before() threw. The counts do not.
  process.exit(failed || passed === 0 ? 1 : 0)
}

/** Each part in a process of its own: those of the first lane are heard as they go, the others when they end. */
async function sideBySide(lanes: readonly (readonly string[])[]): Promise<Sum> {
  const sums: Sum[] = []
  const run = async (lane: readonly string[], heard: boolean) => {
    for (const part of lane) sums.push(await apart(part, heard))
  }
  await Promise.all(lanes.map((lane, i) => run(lane, i === 0)))
  return sums.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }))
}

function apart(part: string, heard: boolean): Promise<Sum> {
  const child = spawn(process.execPath, [...process.execArgv, ...process.argv.slice(1, 2), part])
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => {
      said += String(bytes)
      if (heard) process.stdout.write(bytes)
    })
  return new Promise(resolve => {
    child.on('close', () => {
      const [counted, passed, failed] = /(\d+) passed, (\d+) failed\s*$/.exec(said) ?? []
      if (!heard) console.log(said)
      // A part that ended without its counts has failed, whatever it had passed.
      resolve(counted ? { passed: Number(passed), failed: Number(failed) } : { passed: 0, failed: 1 })
    })
  })
}

async function runHere(part: string): Promise<Sum> {
  g.UVU_DEFER = 1 // as the uvu command does: collect now, run at exec()
  const { exec } = await import('uvu')
  const root = new URL('.', import.meta.url).pathname
  const { suites } = await parse(root, '\\.test\\.tsx?$')
  const sum = { passed: 0, failed: 0 }
  const fits = new RegExp(part.replace(/^!/, ''))
  const kept = suites.filter(({ name }) => fits.test(name) !== part.startsWith('!'))
  for (const [i, { name, file }] of kept.entries()) {
    g.UVU_INDEX = i
    const group: Group = [name]
    g.UVU_QUEUE[i] = group
    await import(pathToFileURL(file).href)
    const runs = group.slice(1) as Array<() => Promise<Result>>
    if (runs.length === 0) throw new Error(`${name}: no suite ran; is test.run() missing?`)
    g.UVU_QUEUE[i] = [name, ...runs.map(run => () => counted(run, { name, sum }))]
  }
  await exec(false)
  return sum
}

/** Runs a suite, counts what it gave, and tells of one that never ends or takes long. */
async function counted(run: () => Promise<Result>, { name, sum }: { name: string; sum: Sum }): Promise<Result> {
  const began = performance.now()
  const timer = setTimeout(() => {
    console.error(`\n${name}: no end after ${limit} ms`)
    close({ ...sum, failed: sum.failed + 1 })
  }, limit)
  const result = await run()
  clearTimeout(timer)
  sum.passed += result[1]
  sum.failed += result[3] - result[1] - result[2]
  const took = performance.now() - began
  if (took > slow) console.log(` ${Math.round(took / 1000)} s  ${name}`)
  return result
}
