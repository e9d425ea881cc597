import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { freshFolder } from '../browser/kit/tidy.ts'
import { patience } from '../patience.ts'
import { programOf } from '../program.ts'

const root = join(import.meta.dirname, '../..')

type Ended = { code: number | null; out: string; data: string }

/** Starts the server as an operator does; ends it when it has said what it listens for, or by itself. */
export async function start(env: Record<string, string>): Promise<Ended> {
  const data = join(freshFolder('start'), 'data')
  const server: ChildProcess = spawn(process.execPath, programOf('src/endpoint/main.ts'), {
    cwd: root,
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA: data, ...env },
  })
  let out = ''
  const ended = new Promise<number | null>(resolve => server.on('exit', resolve))
  const heard = new Promise<void>(resolve => {
    for (const stream of [server.stdout, server.stderr])
      stream?.on('data', (text: Buffer) => {
        out += text.toString()
        // With an address in QR codes a second line follows the first at once.
        if (/codes will begin with|#setup\.[\w-]+\n/.test(out)) setTimeout(resolve, 100)
      })
  })
  await Promise.race([heard, ended, new Promise(resolve => setTimeout(resolve, patience(20_000)).unref())])
  if (server.exitCode === null) server.kill('SIGTERM')
  return { code: await ended, out, data }
}
