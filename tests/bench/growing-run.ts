// npm run bench:growing -- 100000
import { freshFolder, tidyUp } from '../browser/kit/tidy.ts'
import { benchPage } from './beside-page.ts'
import type { Measured } from './measured.ts'

const SMALL = 1_000
const DELTA = 100
const LONG_NOTE = 20_000
const large = Number(process.argv[2] ?? 100_000)

try {
  const { page, url, setup } = await benchPage(freshFolder('growing'))
  await page.goto(`${url}/`)
  await page.waitForFunction(() => 'growing' in globalThis)
  const ask = <R>(verb: string, ...args: unknown[]): Promise<R> =>
    page.evaluate<R>(`growing.${verb}(${args.map(one => JSON.stringify(one)).join(', ')})`)
  const found: Record<string, Measured>[] = []
  for (const size of [SMALL, large]) {
    await ask('grow', setup, size)
    found.push(await ask<Record<string, Measured>>('delta', DELTA))
  }
  const [small, big] = found
  if (!small || !big) throw new Error('nothing was measured')
  console.log(`${DELTA} new notes in a project of ${SMALL}, and in one of ${large}`)
  for (const [how, { ms }] of Object.entries(small)) {
    const then = big[how]?.ms ?? 0
    console.log(`${how}  ${ms} ms   ${then} ms   ${(then / ms).toFixed(2)}`)
  }
  const { sealed, sent } = await ask<{ sealed: number; sent: number }>('word', LONG_NOTE)
  console.log(`one word more in a note of ${LONG_NOTE} signs: sealed ${sealed} bytes, ${sent - sealed} beside it`)

  // A page with nothing but what lies on the disk, as after unlocking.
  const cdp = await page.context().newCDPSession(page)
  const heap = async () => {
    await cdp.send('HeapProfiler.collectGarbage')
    const { usedSize, backingStorageSize } = (await cdp.send('Runtime.getHeapUsage')) as never as Record<string, number>
    return ((usedSize ?? 0) + (backingStorageSize ?? 0)) / 1e6
  }
  const plain = await ask<number>('plaintext')
  await ask('keep')
  const before = await heap()
  const ms = await ask<number>('open')
  const more = (await heap()) - before
  console.log(
    `open ${large}: ${ms} ms; ${more.toFixed(0)} MB for ${(plain / 1e6).toFixed(0)} MB of plain text, ${(more / (plain / 1e6)).toFixed(1)}`,
  )
} finally {
  await tidyUp()
}
process.exit(0)
