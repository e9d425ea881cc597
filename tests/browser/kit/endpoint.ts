import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { utcDay } from '../../../src/endpoint/utc-day.ts'
import { programOf } from '../../program.ts'
import { atEnd, freshFolder } from './tidy.ts'
import { lay } from './wire.ts'

const root = join(import.meta.dirname, '../../..')

/** Endpoints that run now. A suite that is ended takes them along: nothing in their command tells whose they are. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** The real endpoint as a process of its own, with the built app; it keeps its port and folder when it is started again. */
export type RunningEndpoint = {
  readonly url: string
  /** What the first line gave after the address: `setup.<code>`, once. */
  readonly setUpCode: string
  /** Its folder. */
  readonly data: string
  /** The number of its process. */
  pid(): number | undefined
  /** All it has written so far. */
  log(): string
  /** Every byte that went between it and the browsers, both ways. */
  traffic(): Buffer
  kill(): Promise<void>
  /** Ends it as an operator does. */
  stop(): Promise<void>
  restart(): Promise<void>
  /** Starts it again on a machine where it is that day by UTC, by which an endpoint counts its days. */
  restartOn(day: string): Promise<void>
}

type Env = Readonly<Record<string, string>>
type Wish = { readonly data?: string; readonly port?: number; readonly env?: Env }

/** Starts an endpoint on a free port and waits until it answers. */
export async function startEndpoint({
  data = freshFolder('data'),
  port,
  env = {},
}: Wish = {}): Promise<RunningEndpoint> {
  const outside = port ?? (await freePort())
  const inside = await freePort()
  const cable = lay(outside, inside)
  const written: string[] = []
  const start = async (days = 0) => {
    const started = await run({ data, port: inside, days, env }, line => written.push(line))
    await cable.join()
    return started
  }
  let now = await start()
  const end = async (signal: 'SIGKILL' | 'SIGTERM') => {
    await cable.cut()
    if (now.child.exitCode !== null || now.child.signalCode !== null) return
    const gone = new Promise(resolve => now.child.once('exit', resolve))
    now.child.kill(signal)
    await gone
  }
  const kill = () => end('SIGKILL')
  atEnd(kill)
  const first = new URL(now.first)
  return {
    url: `http://127.0.0.1:${outside}`,
    setUpCode: first.hash.replace('#setup.', ''),
    data,
    pid: () => now.child.pid,
    log: () => written.join(''),
    traffic: cable.carried,
    kill,
    stop: () => end('SIGTERM'),
    restart: async () => {
      await kill()
      now = await start()
    },
    restartOn: async day => {
      await kill()
      now = await start((Date.parse(day) - Date.parse(utcDay(Date.now()))) / 86_400_000)
    },
  }
}

/** A module that sets the clock of a process on by so many days. */
const laterBy = (days: number): string =>
  `data:text/javascript,${encodeURIComponent(`const now = Date.now; Date.now = () => now() + ${days * 86_400_000}`)}`

type Run = { readonly data: string; readonly port: number; readonly days: number; readonly env: Env }

async function run(
  { data, port, days, env }: Run,
  hear: (line: string) => void,
): Promise<{ child: ChildProcess; first: string }> {
  const clock = days === 0 ? [] : ['--import', laterBy(days)]
  const child = spawn(process.execPath, [...clock, ...programOf('src/endpoint/main.ts')], {
    cwd: root,
    env: { ...process.env, HOST: '127.0.0.1', PORT: String(port), DATA: data, ORIGIN: '', BACKUP_DAYS: '30', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  child.once('exit', () => running.delete(child))
  const first = await new Promise<string>((resolve, reject) => {
    let begun = ''
    child.stdout.on('data', (bytes: Buffer) => {
      hear(String(bytes))
      begun += String(bytes)
      if (begun.includes('\n')) resolve(begun.slice(0, begun.indexOf('\n')))
    })
    child.stderr.on('data', (bytes: Buffer) => hear(String(bytes)))
    child.once('exit', code => reject(new Error(`the endpoint ended with ${code}: ${begun}`)))
  })
  return { child, first }
}

/**
 * A port that nobody uses now. Not one the system gives: it gives the next process that asks, or anybody's connection, the
 * same one until this one is in use.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000)
    if (await isFree(port)) return port
  }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise(resolve => {
    const probe = createServer().once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
