import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Page } from 'playwright-core'
import { pause } from '../browser/kit/profile.ts'
import { until } from '../browser/kit/until.ts'
import { patience } from '../patience.ts'
import type { Running } from './drive.ts'
import { finding, runIn } from './locator.ts'

type Size = { width: number; height: number }

/** A page of Playwright's over any browser: as much of it as the stories of the tests use. */
export function pageOver(running: Running, size: Size): Page {
  const { drive, downloads } = running
  let now = size
  // A page on its way elsewhere answers nothing.
  const becomes = (what: string, test: () => Promise<unknown>) => until(what, () => test().catch(() => false))
  const url = () => drive.read('location.href') as Promise<string>
  return {
    ...finding(drive, []),
    goto: (to: string) => drive.goto(to),
    reload: () => drive.reload(),
    evaluate: (work: unknown, given?: unknown) =>
      typeof work === 'string' ? drive.run(work) : runIn(drive, work, given),
    waitForFunction: (work: unknown, given?: unknown) => becomes(String(work), () => runIn(drive, work, given)),
    waitForURL: (pattern: RegExp) => becomes(String(pattern), async () => pattern.test(await url())),
    address: url,
    content: () => drive.run('document.documentElement.outerHTML'),
    title: () => drive.run('document.title'),
    keyboard: {
      type: (text: string) => drive.type(text),
      press: (key: string) => drive.chord(key.split('+')),
    },
    mouse: {
      move: (x: number, y: number) => drive.moveTo(x, y),
      down: () => drive.press(),
      up: () => drive.release(),
    },
    waitForTimeout: (ms: number) => pause(ms),
    viewportSize: () => now,
    setViewportSize: async (wish: Size) => {
      now = wish
      await drive.resize(wish.width, wish.height)
    },
    screenshot: () => drive.screenshot(),
    waitForEvent: (event: string) =>
      event === 'download' ? nextDownload(downloads) : Promise.reject(new Error(`no ${event} here`)),
    context: () => ({ newPage: async () => pageOver({ ...running, drive: await drive.newWindow() }, now) }),
    close: () => drive.closeWindow(),
  } as unknown as Page
}

/** The next file that a browser lays into its folder, once it is whole. */
async function nextDownload(folder: string) {
  const there = () => (existsSync(folder) ? readdirSync(folder) : [])
  const before = new Set(there())
  const end = performance.now() + patience(20_000)
  for (;;) {
    const name = there().find(one => !before.has(one) && !/\.(part|wkdownload|tmp)$/.test(one))
    const bytes = name ? readFileSync(join(folder, name)) : undefined
    await pause(150)
    if (name && bytes && bytes.length > 0 && readFileSync(join(folder, name)).length === bytes.length)
      return {
        suggestedFilename: () => name,
        createReadStream: async () => Readable.from([bytes]),
        delete: async () => undefined,
      }
    if (performance.now() > end) throw new Error(`nothing was taken into ${folder}`)
  }
}
