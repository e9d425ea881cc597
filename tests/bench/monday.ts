// Monday morning: a thousand tablets come back from a week without signal, within ten minutes, each with fifty rows that
// wait and every tenth with a recording of 5 MB: `npm run bench:monday -- --tablets 1000 --minutes 10`. The devices are the
// product's own code, all in this process; the endpoint is a process of its own.
import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { join as under } from 'node:path'
import { parseArgs } from 'node:util'
import { zoneKinds } from '../../src/domain/zone.ts'
import { openSqlite } from '../../src/endpoint/database/sqlite.ts'
import { makeSetUpCode } from '../../src/endpoint/set-up.ts'
import { found } from '../../src/members/found.ts'
import { invite } from '../../src/members/invite.ts'
import { join } from '../../src/members/join.ts'
import type { Membership } from '../../src/members/membership.ts'
import type { Transport } from '../../src/members/ports.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { exchangeProject } from '../../src/project/exchange-project.ts'
import { mostRoom } from '../../src/sync/asking.ts'
import { newLoop, type Step } from '../../src/sync/loop.ts'
import { newPace } from '../../src/sync/pace.ts'
import { startEndpoint } from '../browser/kit/endpoint.ts'
import { tidyUp } from '../browser/kit/tidy.ts'
import { deviceWith } from '../endpoint/endpoint-kit.ts'
import { noise, photo } from '../files/file-kit.ts'
import { sendOver } from '../kills/send-over.ts'
import { interviewer } from '../members/members-kit.ts'
import { type Tablet, tabletOf } from '../project/tablet-kit.ts'

const text = { type: 'string' } as const
const { values: given } = parseArgs({ options: { tablets: text, minutes: text } })
const tablets = Number(given.tablets ?? 1000)
const arriving = Number(given.minutes ?? 10) * 60_000
/** Tablets of one project. */
const together = 4
const rowsEach = 50
const [recordingEvery, recording] = [10, 5_000_000]

const endpoint = await startEndpoint()
const database = openSqlite(under(endpoint.data, 'rinnalla.db'))

const took: number[] = []
let [turnedAway, unanswered, measuring] = [0, 0, false]
const send: Transport = async asked => {
  const began = performance.now()
  const answer = await sendOver(endpoint.url)(asked).catch(error => {
    unanswered++
    throw error
  })
  if (!measuring) return answer
  if (answer.status === 503) turnedAway++
  else if (asked.target.endsWith('/sync')) took.push(performance.now() - began)
  return answer
}

/** The members of one more project. */
async function newProject(): Promise<Membership[]> {
  const founder = await found(deviceWith(send), { setup: await makeSetUpCode(database), kinds: zoneKinds })
  const invitations = await invite(
    founder,
    Array.from({ length: together - 1 }, () => interviewer(founder)),
  )
  const others: Membership[] = []
  for (const { code } of invitations) others.push(await join(deviceWith(send), code))
  return [founder, ...others]
}

const long = 'Det är alltid någon som ringer, och sedan vet ingen vem som skulle ha gjort det. '

/** Writes what waits on a tablet; answers the ids of its rows. */
async function week(tablet: Tablet, i: number): Promise<string[]> {
  const ids: string[] = []
  for (let n = 0; n < rowsEach; n++) {
    const words = { text: `${i} ${n} ${long.repeat(1 + (n % 8))}`, begun: 0 }
    ids.push(await tablet.project.create('note', { session: '', question: '', writer: '', ...words }))
  }
  if (i % recordingEvery === 0) ids.push(await photo(tablet, noise(recording, i + 1)))
  return ids
}

/** Syncs as the app does, until nothing waits; answers how long that took, in ms. */
function comesBack({ membership, project }: Tablet): Promise<number> {
  const began = performance.now()
  const pace = newPace(mostRoom)
  const members: Step = async () => {
    await syncMembers(membership)
    return { end: 'done' }
  }
  return new Promise(resolve => {
    const loop = newLoop([members, () => exchangeProject(project, { pace })], {
      after: (ms, work) => {
        const timer = setTimeout(work, ms)
        return () => clearTimeout(timer)
      },
      random: Math.random,
      online: () => true,
      visible: () => true,
      changed: state => {
        if (state.is !== 'idle') return
        loop.stop()
        resolve(performance.now() - began)
      },
    })
    loop.nudge('start')
  })
}

const share = (all: readonly number[], part: number): number =>
  all.toSorted((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * part))] ?? 0
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`

/** How long the endpoint itself was busy with exchanges of rows, in ms, by the lines it writes. */
const inside = (log: string): number[] =>
  [...log.matchAll(/^POST \/api\/p\/:project\/sync 200 (\d+) ms$/gm)].map(([, ms]) => Number(ms))

const all: Tablet[] = []
while (all.length < tablets) all.push(...(await newProject()).map(tabletOf))
const written = new Set<string>()
for (const [i, tablet] of all.entries()) for (const id of await week(tablet, i)) written.add(id)
console.log(`${all.length} tablets, ${written.size} things wait`)

let most = 0
const memory = setInterval(() => {
  const [, kb] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${endpoint.pid()}/status`, 'utf8')) ?? []
  most = Math.max(most, Number(kb) / 1024)
}, 200)
const before = endpoint.log().length
measuring = true
const began = performance.now()
const whole = await Promise.all(
  all.map(async tablet => {
    await new Promise(resolve => setTimeout(resolve, Math.random() * arriving))
    return comesBack(tablet)
  }),
)
const wall = performance.now() - began
clearInterval(memory)

const rows = await database.transaction(tx => tx.all<{ id: string }>('SELECT id FROM row'))
const there = new Set(rows.map(({ id }) => id))
const lost = [...written].filter(id => !there.has(id)).length
const lacking = await database.transaction(tx =>
  tx.get<{ n: number }>('SELECT COUNT(*) AS n FROM chunk_zone WHERE lacking = 1'),
)
const pieces = Number(lacking?.n ?? 0)
console.log(`all done after ${seconds(wall)}: ${lost} things lost, ${pieces} pieces of files lacking`)
const ours = inside(endpoint.log().slice(before))
console.log(
  `an exchange of rows at the endpoint: median ${seconds(share(ours, 0.5))}, p95 ${seconds(share(ours, 0.95))} of 2 s`,
)
console.log(`the same as devices see it: median ${seconds(share(took, 0.5))}, p95 ${seconds(share(took, 0.95))}`)
console.log(
  `a tablet from its first try to the end: median ${seconds(share(whole, 0.5))}, last ${seconds(share(whole, 1))}`,
)
console.log(
  `${turnedAway} sent away for a while, ${unanswered} not answered; memory of the endpoint at most ${Math.round(most)} MB`,
)
await database.close()
await tidyUp()
process.exit(lost + pieces === 0 ? 0 : 1)
