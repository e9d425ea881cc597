// npm run bench:search -- 20000
import { search } from '../../src/domain/search.ts'
import { memoryThings } from '../domain/things-kit.ts'
import { bigProject } from './big-project.ts'

const things = Number(process.argv[2] ?? 20_000)
const typed = ['sa', 'samv', 'samverkan', 'samverkan tid', 'kö beslut', 'zzz']

const stock = memoryThings()
const [notes, findings] = [Math.round(things * 0.75), Math.round(things * 0.2)]
stock.apply(bigProject({ sessions: 400, notes, findings, excerpts: findings }))

/** The time of one call, in ms. */
function timed(work: () => void): number {
  const began = performance.now()
  work()
  return performance.now() - began
}
const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

const texts = stock.all('note').map(one => one.values.text)
const floor = (word: string) =>
  median(Array.from({ length: 9 }, () => timed(() => texts.filter(one => one.includes(word)))))
const ours = (word: string) =>
  median(Array.from({ length: 9 }, () => timed(() => search(stock, { text: word, count: 5 }))))

console.log(
  `${things} things, ${(texts.join('').length / 1e6).toFixed(1)} MB of notes; the first search readies them: ${timed(() => search(stock, { text: 'samverkan', count: 5 })).toFixed(0)} ms`,
)
for (const word of typed) {
  const [own, plain] = [ours(word), floor(word)]
  console.log(
    `${word.padEnd(16)} ${own.toFixed(1).padStart(7)} ms, plain includes ${plain.toFixed(1)} ms, ratio ${(own / plain).toFixed(1)}`,
  )
}
