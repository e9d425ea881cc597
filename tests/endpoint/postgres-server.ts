import { execFileSync, spawn } from 'node:child_process'
import { chownSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../browser/kit/endpoint.ts'
import { freshFolder } from '../browser/kit/tidy.ts'
import { findPostgres } from './postgres-setup.mjs'

/** A PostgreSQL server of the tests' own; `fresh` makes a database in it, one that sorts as in a country if so, and gives its address. */
export type PostgresServer = {
  readonly folder: string
  readonly port: number
  fresh(country?: string): Promise<string>
  /** Ends it as a machine that fails does, and starts it again. */
  crash(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

/** The server refuses to be root's; whoever else is there will do. */
function servant(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  const fields = (
    users.find(line => line.startsWith('postgres:')) ?? users.find(line => line.startsWith('nobody:'))
  )?.split(':')
  return { uid: Number(fields?.[2] ?? 65_534), gid: Number(fields?.[3] ?? 65_534) }
}

type Wish = { readonly durable?: boolean; readonly settings?: readonly string[] }

/** Starts a server in a folder of its own; undefined when there is no PostgreSQL here. */
export async function startPostgres({
  durable = false,
  settings = [],
}: Wish = {}): Promise<PostgresServer | undefined> {
  const programs = findPostgres()
  if (!programs) return undefined
  const folder = freshFolder('postgres')
  const as = servant()
  if (as) chownSync(folder, as.uid, as.gid)
  const data = join(folder, 'data')
  const words = [
    '-D',
    data,
    '-U',
    'rinnalla',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--no-locale',
    '--no-sync',
    '--no-instructions',
  ]
  execFileSync(programs.initdb, words, { ...as, stdio: 'pipe', cwd: folder })
  const port = await freePort()
  const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
  const all = [`port=${port}`, 'listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'max_connections=200']
  const options = [...all, ...(durable ? [] : careless), ...settings].flatMap(one => ['-c', one])
  const server = running(() => spawn(programs.postgres, ['-D', data, ...options], { ...as, cwd: folder }))
  await server.start()
  let made = 0
  const fresh = async (country?: string) => {
    const { default: postgres } = await import('postgres')
    const name = `t${process.pid}_${made++}`
    const sql = postgres(`postgres://rinnalla@127.0.0.1:${port}/postgres`, { max: 1 })
    const sorting = country ? ` TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE '${country}'` : ''
    await sql.unsafe(`CREATE DATABASE ${name}${sorting}`)
    await sql.end()
    return `postgres://rinnalla@127.0.0.1:${port}/${name}`
  }
  return { folder, port, fresh, ...server }
}

function running(launch: () => ReturnType<typeof spawn>) {
  let child: ReturnType<typeof spawn> | undefined
  const end = (signal: 'SIGQUIT' | 'SIGINT') =>
    new Promise<void>(resolve => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return resolve()
      child.once('exit', () => resolve())
      child.kill(signal)
    })
  process.once('exit', () => child?.kill('SIGQUIT'))
  return {
    start: () =>
      new Promise<void>((resolve, reject) => {
        let said = ''
        child = launch()
        child.once('exit', code => reject(new Error(`PostgreSQL ended with ${code}: ${said}`)))
        child.stderr?.on('data', (bytes: Buffer) => {
          said += String(bytes)
          if (said.includes('ready to accept connections')) resolve()
          said = said.slice(-2000)
        })
      }),
    // Without a checkpoint, as when the machine loses its power: at the next start the journal is gone through.
    crash: () => end('SIGQUIT'),
    stop: () => end('SIGINT'),
  }
}
