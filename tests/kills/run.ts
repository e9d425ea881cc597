// npm run kills -- --times 100
import { randomFrom } from '../simulation/random.ts'
import { killEndpoint } from './endpoint.ts'

const at = process.argv.indexOf('--times')
const times = at < 0 ? 100 : Number(process.argv[at + 1])
const done = await killEndpoint(times, randomFrom(Date.now()).next)
console.log(
  `${done.kills} kills, ${done.rows} rows written: ${done.lost} acknowledged rows lost, ${done.missing} never arrived`,
)
process.exit(done.lost + done.missing === 0 ? 0 : 1)
