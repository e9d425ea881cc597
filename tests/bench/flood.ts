// Rubbish from one loopback address while a member at another one syncs: `npm run bench:flood`. Bounded in time and count.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zoneKinds } from '../../src/domain/zone.ts'
import { found } from '../../src/members/found.ts'
import type { Transport } from '../../src/members/ports.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { deviceWith } from '../endpoint/endpoint-kit.ts'

const port = 18_787
const perSecond = 2000
const seconds = 10
const data = mkdtempSync(join(tmpdir(), 'rinnalla-flood-'))

const child = spawn(process.execPath, ['--import', 'tsx', 'src/endpoint/main.ts'], {
  env: { ...process.env, PORT: String(port), HOST: '0.0.0.0', DATA: data, ORIGIN: 'https://office.example' },
})
const code = await new Promise<string>(resolve => {
  child.stdout.on('data', (bytes: Buffer) => {
    const [, found] = /#setup\.(\S+)/.exec(String(bytes)) ?? []
    if (found) resolve(found)
  })
})

const url = `http://127.0.0.1:${port}`
const send: Transport = async ({ method, target, headers, body }) => {
  const answer = await fetch(url + target, { method, headers, ...(body.length > 0 ? { body } : {}) })
  return { status: answer.status, headers: answer.headers, body: new Uint8Array(await answer.arrayBuffer()) }
}
const member = await found(deviceWith(send), { setup: code, kinds: zoneKinds })

const agent = new Agent({ keepAlive: true, maxSockets: 200, localAddress: '127.0.0.2' })
const rubbish = Buffer.alloc(1000, 0x80)
let [asked, open, failed] = [0, 0, 0]
function one(): void {
  if (open > 2000) return
  asked++
  open++
  const target = asked % 2 === 0 ? `/api/p/${member.project}/members` : `/api/rounds/${'0'.repeat(32)}/answers`
  const over = request({ host: '127.0.0.1', port, path: target, method: 'POST', agent }, answer => {
    answer.resume()
    answer.on('close', () => open--)
  })
  over.on('error', () => {
    failed++
    open--
  })
  over.end(rubbish)
}
const memory = (): number => {
  const [, kb] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? []
  return Number(kb) / 1024
}

const flood = setInterval(() => {
  for (let i = 0; i < perSecond / 50; i++) one()
}, 20)
const times: number[] = []
let most = 0
const began = performance.now()
while (performance.now() - began < seconds * 1000) {
  const at = performance.now()
  await syncMembers(member)
  times.push(performance.now() - at)
  most = Math.max(most, memory())
  await new Promise(resolve => setTimeout(resolve, 200))
}
clearInterval(flood)
times.sort((a, b) => a - b)
const worst = times.at(-1) ?? 0
console.log(`${Math.round(asked / seconds)} requests a second, ${failed} broken off`)
console.log(
  `a member's sync: median ${Math.round(times[Math.floor(times.length / 2)] ?? 0)} ms, worst ${Math.round(worst)} ms`,
)
console.log(`memory of the endpoint: at most ${Math.round(most)} MB`)
child.kill()
process.exit(worst < 3000 && most < 300 ? 0 : 1)
