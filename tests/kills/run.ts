// npm run kills -- --times 100: of the endpoint under load.
// npm run kills -- --processes [--database] --times 60: of one of three endpoints over one PostgreSQL, or of that, each second.
// npm run kills -- --browser --times 200 [--minutes 15] [--seed 7]: of a real browser, on the app as it was last built.
import { parseArgs } from 'node:util'
import { tidyUp } from '../browser/kit/tidy.ts'
import { randomFrom } from '../simulation/random.ts'
import { inWords, killBrowser, lossesOf } from './browser.ts'
import { killEndpoint } from './endpoint.ts'
import { killProcesses } from './processes.ts'

const text = { type: 'string' } as const
const options = {
  browser: { type: 'boolean' },
  processes: { type: 'boolean' },
  database: { type: 'boolean' },
  times: text,
  minutes: text,
  seed: text,
} as const
const { browser, processes, database, times, minutes, seed } = parseArgs({ options }).values
const random = randomFrom(Number(seed ?? Date.now())).next
let lost = 0
if (browser) {
  const until = Date.now() + Number(minutes ?? 600) * 60_000
  const toll = await killBrowser({ times: Number(times ?? 200), until }, random)
  console.log(inWords(toll))
  lost = lossesOf(toll)
} else if (processes) {
  const done = await killProcesses({ times: Number(times ?? 60), rows: 0 }, database ? 'database' : 'endpoint')
  console.log(
    `${done.kills} kills, ${done.rows} rows written: ${done.lost} acknowledged rows lost, ${done.doubled} doubled, ${done.missing} never arrived`,
  )
  lost = done.lost + done.doubled + done.missing
} else {
  const done = await killEndpoint(Number(times ?? 100), random)
  console.log(
    `${done.kills} kills, ${done.rows} rows written: ${done.lost} acknowledged rows lost, ${done.missing} never arrived`,
  )
  lost = done.lost + done.missing
}
await tidyUp()
process.exit(lost === 0 ? 0 : 1)
