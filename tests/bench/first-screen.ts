// npm run bench:first-screen -- 100000
import { go } from '../browser/kit/day-one.ts'
import { found, words } from '../browser/kit/doors.ts'
import { startEndpoint } from '../browser/kit/endpoint.ts'
import { openProfile, pause } from '../browser/kit/profile.ts'
import { tidyUp } from '../browser/kit/tidy.ts'
import { bigProject } from './big-project.ts'
import { applyAll, keepWorker } from './worker.ts'

const count = Number(process.argv[2] ?? 20_000)
const TIMES = 5
/** When the list of sessions is asked for, in ms after the press: it must come though not all is open yet. */
const USABLE_MS = 1_000

const part = (of: number) => Math.round((count * of) / 100)
const changes = bigProject({ sessions: part(2), notes: part(20), excerpts: part(60), findings: part(14) })

/** Notes in the page when what is pressed was pressed, when the rail stands, when Today's own part does, and when a list that was asked for does. */
const watch = `{
  const at = globalThis.benchAt = { pressed: 0, rail: 0, today: 0, asked: 0, list: 0 }
  const since = () => performance.now() - at.pressed
  document.addEventListener('click', () => { at.pressed ||= performance.now() }, { capture: true, once: true })
  const look = () => {
    if (at.pressed && !at.rail && document.querySelector('nav a[href="/sessions"]')) at.rail = since()
    if (at.rail && !at.today && document.querySelector('main a')) at.today = since()
    if (at.rail && !at.asked && since() > ${USABLE_MS}) {
      at.asked = since()
      document.querySelector('nav a[href="/sessions"]').click()
    }
    const stands = document.querySelector('main h1')?.textContent === ${JSON.stringify(words.places.sessions)}
    if (at.asked && stands && document.querySelector('main a[href^="/sessions/"]')) return (at.list = since())
    requestAnimationFrame(look)
  }
  look()
}`

type At = Readonly<Record<'rail' | 'today' | 'asked' | 'list', number>>

const endpoint = await startEndpoint()
const person = await openProfile('screen', endpoint.url, { width: 1280, height: 800, locale: 'en-GB', stored: true })
await person.page.addInitScript({ content: keepWorker })
const phrase = await found(person.page, endpoint, { name: 'Stor', coordinator: 'Ylva' })
// A screen of lists would be drawn anew for each of them.
await go(person.page, '/help')
await applyAll(person.page, changes)
console.log(`${changes.length} things; ms after the press on Open, the words’ key included`)
// The snapshot follows when nobody has written for ten seconds.
await pause(30_000)
for (let n = 0; n < TIMES; n++) {
  await person.close()
  await person.reopen()
  const { page } = person
  page.setDefaultTimeout(120_000)
  await page.goto(endpoint.url)
  await page.getByLabel(words.unlock.phrase, { exact: true }).fill(phrase)
  await pause(2_000)
  await page.evaluate(watch)
  await page.getByRole('button', { name: words.unlock.open, exact: true }).click()
  while (!(await page.evaluate('benchAt.list > 0'))) await pause(100)
  const { rail, today, asked, list } = await page.evaluate<At>('benchAt')
  const said = [rail, today, asked, list].map(ms => ms.toFixed(0).padStart(6)).join('')
  console.log(`rail, Today, the sessions asked for, their list:${said}`)
}
await person.close()
await endpoint.kill()
await tidyUp()
process.exit(0)
