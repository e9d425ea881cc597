// npm run bench -- 10000
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { freshFolder, tidyUp } from '../browser/kit/tidy.ts'
import { loadsOf } from '../loads.ts'
import { hasPeers, type PeerResults } from './beside.ts'
import { benchPage } from './beside-page.ts'
import type { Measured } from './measured.ts'
import type { Results } from './page.ts'

const root = join(import.meta.dirname, '../..')
const count = Number(process.argv[2] ?? 10_000)

function print(results: Results, peers: PeerResults): void {
  const one = ({ ms, bytes }: Measured) => `${String(ms).padStart(7)} ms ${(bytes / 1e6).toFixed(1).padStart(6)} MB`
  console.log(`${count} notes of 1.5 KB, the app against plain Dexie + fetch`)
  for (const [name, { app, floor }] of Object.entries(results)) {
    const bytes = floor.bytes > 1e5 ? `, bytes ${(app.bytes / floor.bytes).toFixed(2)}` : ''
    console.log(`${name.padEnd(35)}${one(app)}   ${one(floor)}   time ${(app.ms / floor.ms).toFixed(2)}${bytes}`)
    for (const [peer, steps] of Object.entries(peers)) {
      const took = steps[name]
      if (took)
        console.log(`  ${peer.padEnd(33)}${one(took)}   in plain text          time ${(took.ms / floor.ms).toFixed(2)}`)
    }
  }
}

try {
  const { page, url, setup } = await benchPage(freshFolder('bench'))
  const run = async <R>(address: string): Promise<R> => {
    await page.goto(url + address)
    await page.waitForFunction(() => 'bench' in globalThis)
    return page.evaluate<R>(`bench(${JSON.stringify({ setup, count })})`)
  }
  print(await run<Results>('/'), hasPeers ? await run<PeerResults>('/peers/index.html') : {})
  if (existsSync(join(root, 'dist/index.html')))
    for (const [name, page] of [
      ['survey', 'survey/index.html'],
      ['staff app', 'index.html'],
    ] as const)
      console.log(`first load, ${name}: ${loadsOf(page).kb.toFixed(1)} KB (gzip)`)
} finally {
  await tidyUp()
}
process.exit(0)
