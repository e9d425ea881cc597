// Runs every tests/**/*.test.ts(x) and closes with 'N passed, N failed'. A pattern as first argument keeps the files
// whose path fits it, with a '!' before it those whose path does not. Each file is a process of its own, so that one
// that hangs, crashes or leaves something behind fails alone. Without a pattern, lanes take from one queue, the
// longest first, so that no long suite is left alone at the end: one lane more than there are cores, since a browser
// waits now and then. One more begins with the shortest: these compute without a pause while the longest wait most, and
// all would else compute together at the end. A browser that came to nothing beside the others is asked once more alone at the end, and that is
// said: a machine that is short of breath is no defect of the product, and what fails twice is.
import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { parse } from 'uvu/parse'
import { findPostgres } from './endpoint/postgres-setup.mjs'
import { hangsAfter } from './patience.ts'
import { expected } from './seconds.ts'
import type { Limit, Sum } from './suite.ts'
import { translate } from './translated.ts'

type Suite = { readonly name: string; readonly file: string; readonly env?: Readonly<Record<string, string>> }
type Ended = Suite & Sum & { readonly seconds: number; readonly computing: number }

const root = import.meta.dirname
const wanted = process.argv[2]
const found = (await parse(root, '\\.test\\.tsx?$')).suites
/** The endpoint's suites run on either database; those of one alone, or that come to none, are named for it. */
const onPostgres = found
  .filter(({ name }) => /^endpoint\/(?!postgres-|sqlite-|no-)/.test(name))
  .map(({ name, file }) => ({ name: `${name} on PostgreSQL`, file, env: { ON_POSTGRES: '1' } }))
const suites: readonly Suite[] = [...found, ...onPostgres]
const ended: Ended[] = []
/** So many suites may fail for the machine's sake; more are a defect. */
const MOST_AGAIN = 4
const again: string[] = []
let counted = 0

const fits = new RegExp((wanted ?? '').replace(/^!/, ''))
const chosen = suites.filter(({ name }) => fits.test(name) !== (wanted ?? '').startsWith('!'))
const left = chosen.toSorted((a, b) => expected(b.name) - expected(a.name))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close)

const translated = await translate()

const longest = () => left.shift()
const shortest = () => left.pop()
const lanes = wanted === undefined ? [...Array(availableParallelism() + 1).fill(longest), shortest] : [longest]
await Promise.all(lanes.map(lane))
await onceMore()
close()

/** Runs the few suites of browsers that failed beside others once more, each alone; a whole run that fails is not repeated. */
async function onceMore(): Promise<void> {
  const failed = ended.filter(one => one.failed > 0)
  if (wanted !== undefined || failed.length > MOST_AGAIN) return
  for (const one of failed.filter(({ name }) => /^(browser|engines)\//.test(name))) {
    console.log(`\nonce more, alone: ${one.name}`)
    ended[ended.indexOf(one)] = await apart(one, false)
    again.push(one.name)
  }
}

/** Takes suites from the queue, the next one each time, until none is left. */
async function lane(take: () => Suite | undefined): Promise<void> {
  for (let next = take(); next; next = take())
    ended.push(canRun(next) ? await apart(next, wanted !== undefined) : leftOut(next))
}

function canRun({ env }: Suite): boolean {
  return !env?.ON_POSTGRES || findPostgres() !== undefined
}

function leftOut(suite: Suite): Ended {
  return { ...suite, passed: 0, failed: 0, skipped: 1, seconds: 0, computing: 0 }
}

/** One suite in a process of its own; what it says is heard as it goes, or when it ends. */
function apart(suite: Suite, heard: boolean): Promise<Ended> {
  const began = performance.now()
  const child = fork(translated(join(root, 'suite.ts')), [translated(suite.file)], {
    ...{ silent: true, execArgv: ['--enable-source-maps'] },
    // Where the people are who use it: what is right only by a clock in Greenwich fails.
    env: { TZ: 'Europe/Helsinki', ...process.env, ...suite.env, TRANSLATED: translated(join(root, '..')) },
  })
  let said = ''
  let sum: Sum | undefined
  const givenUpAfter = (limit: number) =>
    setTimeout(() => {
      said += `\nno test ended for ${limit} ms\n`
      child.kill()
      setTimeout(() => child.kill('SIGKILL'), 60_000).unref()
    }, limit)
  let hanging = givenUpAfter(hangsAfter)
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (bytes: Buffer) => {
      hanging.refresh()
      if (heard) process.stdout.write(bytes)
      else said += String(bytes)
    })
  child.on('message', (message: Sum | Limit) => {
    if ('hangsAfter' in message) {
      clearTimeout(hanging)
      hanging = givenUpAfter(message.hangsAfter)
    } else sum = message
  })
  return new Promise(resolve => {
    child.on('close', (code, signal) => {
      clearTimeout(hanging)
      const seconds = (performance.now() - began) / 1000
      const now = computed()
      const computing = now - counted
      counted = now
      console.log(`${said}${suite.name}: ${Math.round(seconds)} s, ${Math.round(computing)} s of computing`)
      if (!sum) console.log(` FAIL  ${suite.name} ended without its counts (${signal ?? code})`)
      resolve({ ...suite, ...(sum ?? { passed: 0, failed: 1, skipped: 0 }), seconds, computing })
    })
  })
}

/** What the suites that have ended took of the processors, in seconds, with all their browsers and servers; 0 where the system does not tell. */
function computed(): number {
  try {
    // The fields after the name, which may hold anything: user and system time of children that have been waited for.
    const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return (Number(fields[13]) + Number(fields[14])) / 100
  } catch {
    return 0
  }
}

function close(): never {
  const total = (what: keyof Sum) => ended.reduce((sum, one) => sum + one[what], 0)
  for (const suite of chosen)
    if (!ended.some(one => one.name === suite.name)) {
      console.log(` FAIL  ${suite.name} did not run to its end`)
      ended.push({ ...suite, passed: 0, failed: 1, skipped: 0, seconds: 0, computing: 0 })
    }
  const slowest = ended.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10)
  const line = (one: Ended) => `${Math.round(one.seconds)} s, ${Math.round(one.computing)} of computing  ${one.name}`
  if (ended.length > 10) console.log(`\nslowest\n${slowest.map(line).join('\n')}`)
  for (const name of again) console.log(`failed beside others, then run alone: ${name}`)
  for (const { name, failed } of ended) if (failed > 0) console.log(`${failed} failed in ${name}`)
  for (const { name, skipped } of ended) if (skipped > 0) console.log(`${skipped} skipped in ${name}`)
  const skipped = total('skipped')
  console.log(`${total('passed')} passed, ${total('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  process.exit(total('failed') > 0 || total('passed') === 0 ? 1 : 0)
}
