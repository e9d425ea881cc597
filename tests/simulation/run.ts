// npm run simulate -- --schedules 1000000 --seed 1
import { parseArgs } from 'node:util'
import { play } from './schedule.ts'

const { values } = parseArgs({
  options: { schedules: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
})
const first = Number(values.seed)
let failed = 0
const began = performance.now()
for (let seed = first; seed < first + Number(values.schedules); seed++) {
  const wrong = await play(seed).catch((error: unknown) => String(error instanceof Error ? error.stack : error))
  if (!wrong) continue
  failed++
  console.log(`seed ${seed}: ${wrong}`)
}
console.log(`${values.schedules} schedules, ${failed} failed, ${Math.round(performance.now() - began)} ms`)
process.exit(failed > 0 ? 1 : 0)
