// npm run bench:files -- 300
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { button, found, synced, words } from '../browser/kit/doors.ts'
import { startEndpoint } from '../browser/kit/endpoint.ts'
import { visit } from '../browser/kit/looks.ts'
import { openProfile, pause } from '../browser/kit/profile.ts'
import { processesOf, tidyUp } from '../browser/kit/tidy.ts'
import { ask, keepWorker } from './worker.ts'

const count = Number(process.argv[2] ?? 300)
const MB = 1_048_576

/** The memory of the largest process that draws pages, in MB: the app with its worker. */
function memory(folder: string): number {
  const sizes = processesOf(folder).flatMap(pid => {
    try {
      if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer')) return []
      const [, kb = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
      return [Number(kb) / 1024]
    } catch {
      return []
    }
  })
  return Math.max(0, ...sizes)
}

/** How much the memory rises at most while something goes on. */
async function rise(folder: string, work: () => Promise<unknown>): Promise<number> {
  const before = memory(folder)
  let most = before
  let done = false
  const ended = work().finally(() => {
    done = true
  })
  while (!done) {
    most = Math.max(most, memory(folder))
    await pause(50)
  }
  await ended
  return Math.round(most - before)
}

const source = `{ session: '', question: '', form: 'photo', name: 'p.jpg', media: 'image/jpeg', writer: '', begun: 1, preview: '' }`
const bytes = `(() => {
  const all = new Uint8Array(${MB})
  for (let i = 0; i < all.length; i += 65536) crypto.getRandomValues(all.subarray(i, i + 65536))
  return new Blob([all])
})()`

async function keep(page: Page): Promise<void> {
  for (let i = 0; i < count; i++) await ask(page, 'keepFile', `[${source}, ${bytes}]`)
}

/** What a program does that reads all that waits before it sends. */
const allAtOnce = (page: Page): Promise<unknown> =>
  page.evaluate(`(async () => {
    const names = (await indexedDB.databases()).map(one => one.name)
    const open = name => new Promise(resolve => {
      const asked = indexedDB.open(name)
      asked.onsuccess = () => resolve(asked.result)
    })
    for (const name of names) {
      const db = await open(name)
      if (!db.objectStoreNames.contains('chunk')) continue
      const all = await new Promise(resolve => {
        const asked = db.transaction('chunk').objectStore('chunk').getAll()
        asked.onsuccess = () => resolve(asked.result)
      })
      globalThis.held = all
    }
  })()`)

try {
  const endpoint = await startEndpoint()
  const profile = await openProfile('pictures', endpoint.url, {
    width: 1180,
    height: 820,
    locale: 'en-GB',
    stored: true,
  })
  const { page, folder } = profile
  page.setDefaultTimeout(0)
  await page.addInitScript({ content: keepWorker })
  await found(page, endpoint, { name: 'Bench', coordinator: 'Bench' })
  await visit(page, '/sync')
  await synced(page)
  await profile.context.setOffline(true)
  const kept = await rise(folder, () => keep(page))
  await profile.context.setOffline(false)
  const sent = await rise(folder, async () => {
    await button(page, words.sync.sendNow).click()
    await synced(page, 0)
  })
  const floor = await rise(folder, () => allAtOnce(page))
  console.log(
    `${count} pictures of 1 MB: memory rises by ${kept} MB while they are kept, by ${sent} MB while they are sent,`,
  )
  console.log(
    `by ${floor} MB in a program that reads all of them first: ${(Math.max(kept, sent) / floor).toFixed(2)} of that`,
  )
} finally {
  await tidyUp()
}
process.exit(0)
