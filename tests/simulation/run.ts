// npm run simulate -- --schedules 1000000 --seed 1
import { parseArgs } from 'node:util'
import { playAll } from './schedule.ts'

const { values } = parseArgs({
  options: { schedules: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
})
const schedules = Number(values.schedules)
const began = performance.now()
const wrong = await playAll(Number(values.seed), schedules)
for (const [seed, found] of wrong) console.log(`seed ${seed}: ${found}`)
console.log(`${schedules} schedules, ${wrong.size} failed, ${Math.round(performance.now() - began)} ms`)
process.exit(wrong.size > 0 ? 1 : 0)
