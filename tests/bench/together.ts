// npm run bench:together
import type { Page } from 'playwright-core'
import { fetchNow } from '../browser/kit/chapter-two.ts'
import { go } from '../browser/kit/day-one.ts'
import { found, joinBy, synced, words } from '../browser/kit/doors.ts'
import { startEndpoint } from '../browser/kit/endpoint.ts'
import { linkForParticipant } from '../browser/kit/office.ts'
import { appStored, openProfile, type Profile, pause } from '../browser/kit/profile.ts'
import { tidyUp } from '../browser/kit/tidy.ts'
import { bigGroup, held } from './big-group.ts'
import { BUDGET_MS, longest, SLOWER } from './longest.ts'
import { ask, keepWorker } from './worker.ts'

const size = { meetings: 20, contributions: 2_000, open: 60 }
const TODAY_MS = 1_000
const RUNS = 5
/** A busy machine lengthens some: of so many the middle one counts. */
const TIMES = 3

const middleOf = (all: readonly number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

/** Notes in the page when the vault was open, and when Today showed what waits. */
const watchToday = `{
  const post = benchWorker.postMessage.bind(benchWorker)
  benchWorker.postMessage = (message, ...more) => {
    if (message?.path?.[0] === 'unlock')
      benchWorker.addEventListener('message', function heard({ data }) {
        if (data?.id !== message.id) return
        globalThis.benchOpened = performance.now()
        benchWorker.removeEventListener('message', heard)
      })
    post(message, ...more)
  }
  const look = () => {
    if (document.querySelectorAll('main a[href^="/tasks/"]').length === 0) return requestAnimationFrame(look)
    globalThis.benchToday = performance.now()
  }
  look()
}`

/** From the moment her words have opened the vault until Today shows the meeting and the tasks that wait, in ms. */
async function today({ page, context }: Profile, phrase: string): Promise<number> {
  await page.goto(new URL('/', page.url()).href)
  await page.getByLabel(words.unlock.phrase, { exact: true }).fill(phrase)
  // Typing four words takes longer than this.
  await pause(2_000)
  await page.evaluate(watchToday)
  const cdp = await context.newCDPSession(page)
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.getByRole('button', { name: words.unlock.open, exact: true }).click()
  await page.locator('main a[href^="/tasks/"]').first().waitFor()
  await pause(300)
  const ms = await page.evaluate<number>('benchToday - benchOpened')
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 })
  await cdp.detach()
  return ms
}

/** The longest tasks while somebody writes a thought in the meeting that is held. */
async function writing(name: string, { page, context }: Profile): Promise<void> {
  const cdp = await context.newCDPSession(page)
  const measure = async (what: string, act: (n: number) => Promise<void>, times = TIMES) => {
    const all: number[] = []
    for (let n = 0; n < times; n++) all.push(await longest(cdp, () => act(n)))
    const ms = middleOf(all)
    const ratio = (ms / BUDGET_MS).toFixed(2)
    console.log(`${`${name}: ${what}`.padEnd(46)} ${ms.toFixed(0).padStart(5)} ms ${ratio.padStart(6)} of 50 ms`)
  }
  await measure(
    'open the meeting',
    async () => {
      await go(page, `/meetings/${held}`)
      await pause(4_000)
    },
    1,
  )
  // What is pressed is looked up before: to ask for names takes the page longer than anything that is measured.
  if ((await page.locator('.composer textarea').count()) === 0) await page.locator('.writers button').first().click()
  const [field, add] = await Promise.all([
    page.waitForSelector('.composer textarea'),
    page.waitForSelector('.composer .row button'),
  ])
  await measure('type a thought', async n => {
    await field.focus()
    await page.keyboard.type(`Bussen går för sällan, ${n}`, { delay: 60 })
    if (n > 0) await page.keyboard.press('Control+A')
  })
  await measure('add it', async n => {
    await field.fill(`Bussen går för sällan, ${n}`)
    await pause(500)
    await add.dispatchEvent('click')
    await pause(2_000)
  })
  const edit = await page.waitForSelector('.contribution > button')
  await edit.dispatchEvent('click')
  await measure('change another', () => page.keyboard.type(' och så är det', { delay: 60 }))
  await page.keyboard.press('Escape')
  await cdp.detach()
}

/** Lays things into the first group as the coordinator's screens do, and has them sent. */
async function give(some: readonly unknown[]): Promise<void> {
  for (let i = 0; i < some.length; i += 500) await applied(tablet.page, some.slice(i, i + 500))
  await synced(tablet.page, 120_000)
}

async function measureToday(things: number): Promise<void> {
  const runs: number[] = []
  for (let run = 0; run < RUNS; run++) runs.push(await today(phone, phrase))
  const [middle, all] = [middleOf(runs), runs.map(ms => ms.toFixed(0)).join(', ')]
  const ratio = (middle / TODAY_MS).toFixed(2)
  console.log(
    `${`${things} things`.padEnd(46)} ${middle.toFixed(0).padStart(5)} ms ${ratio.padStart(6)} of 1 s (${all})`,
  )
}

const applied = (page: Page, changes: readonly unknown[]) => ask(page, 'apply', `[${JSON.stringify(changes)}]`)

const endpoint = await startEndpoint()
const tablet = await openProfile('tablet', endpoint.url, { width: 1180, height: 820, locale: 'en-GB', stored: true })
await tablet.page.addInitScript({ content: keepWorker })
await found(tablet.page, endpoint, { name: 'Stor', coordinator: 'Ylva' })
const changes = bigGroup(size)
const late = changes.filter((one, n) => one.do === 'create' && one.kind === 'contribution' && n % 10 > 0)
await give(changes.filter(one => !late.includes(one)))
const phone = await openProfile('phone', endpoint.url, { width: 390, height: 844, locale: 'sv-SE', stored: true })
await phone.page.addInitScript({ content: keepWorker })
const phrase = await joinBy(phone.page, await linkForParticipant(tablet.page), 'Kim')
await fetchNow(phone.page)
await appStored(phone.page)
console.log(`the page’s processor slowed ${SLOWER} times; Today after her words have opened it`)
await measureToday(changes.length - late.length)
await give(late)
await fetchNow(phone.page)
await measureToday(changes.length)
console.log(`longest task of the page’s own time, with ${size.contributions} contributions in the group`)
await writing('phone', phone)
await writing('tablet', tablet)
await tidyUp()
process.exit(0)
