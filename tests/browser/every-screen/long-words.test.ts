import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { messages as en } from '../../../src/messages/en/messages.ts'
import { found, unlock, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { openExample } from '../kit/examples.ts'
import { overflow, visit } from '../kit/looks.ts'
import { openProfile, pause } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('one long word makes no screen wider')
test.after(tidyUp)

let endpoint: RunningEndpoint
const phone = { width: 320, height: 700, locale: 'en-GB' }
/** Sixty letters, as a compound somebody made or a link that was pasted. */
const long = 'Bostadsanpassningsbidragshandläggarkollegiumsammanträdesrumm'

/** What stands in these fields is written by people; the rest are ids, days and kinds, or text whose places are counted. */
const written = new Set(['name', 'title', 'statement', 'label', 'place', 'description', 'focus', 'unit', 'source'])
for (const more of ['by', 'text', 'sector', 'lane', 'perspective', 'purpose', 'provider', 'inWords', 'since', 'term'])
  written.add(more)

function lengthened(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map(one => lengthened(one, field))
  if (typeof value === 'string') return written.has(field) && /\p{L}{4}/u.test(value) ? `${long} ${value}` : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, lengthened(one, /^(sv|fi|en)$/.test(name) ? field : name)]),
  )
}

/** A practice project with a long word in everything that people write but the notes themselves. */
function longExample(): string {
  const file = join(import.meta.dirname, '../../../public/examples/norrvik.json')
  const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
  const { Source, Excerpt, ...rest } = all
  return JSON.stringify({ ...(lengthened(rest) as object), Source, Excerpt })
}

const places = ['/', '/sessions', '/sessions/new', '/sessions/several', '/findings', '/analysis', '/causes', '/codes']
places.push('/group', '/surveys', '/results', '/project', '/setting', '/members', '/roster', '/guides', '/settings')
places.push('/sync', '/ready')

/** The first addresses under a place, as the links on it give them. */
const inner = /^\/(sessions|findings|surveys|rounds|results|maps|guides|group)\/[0-9a-z]{8,}(\/[a-z]+)?$/

test('in everything that people wrote, at 320 px, on every screen and those behind it', async () => {
  endpoint = await startEndpoint()
  const { page } = await openProfile('long', endpoint.url, phone)
  // It comes from the line, and not from what was stored.
  await page.route('**/examples/norrvik.json', route =>
    route.fulfill({ contentType: 'application/json', body: longExample() }),
  )
  await page.goto(endpoint.url)
  await page.getByLabel(en.common.language).selectOption('en')
  await openExample(page, en, 'norrvik')
  const wrong: string[] = []
  const seen = new Set<string>()
  const toVisit = [...places]
  for (const path of toVisit) {
    await visit(page, path)
    for (const line of await overflow(page, 320)) wrong.push(`${path}: ${line}`)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 320) wrong.push(`${path} is ${width} px wide`)
    const links = await page.evaluate(() =>
      [...document.querySelectorAll('a[href^="/"]')].map(a => new URL((a as HTMLAnchorElement).href).pathname),
    )
    for (const link of links) {
      const kind = link.replace(/[0-9a-z]{8,}/, 'id')
      if (!inner.test(link) || seen.has(kind)) continue
      seen.add(kind)
      toVisit.push(link)
    }
  }
  assert.ok(seen.size >= 4, [...seen].join())
  assert.equal(wrong, [], wrong.join('\n'))
})

test('in what a group is called, where it is chosen among several', async () => {
  const { page } = await openProfile('long-groups', endpoint.url, phone)
  const all = JSON.parse(readFileSync(join(import.meta.dirname, '../../../public/examples/kuusiniemi.json'), 'utf8'))
  const Group = (all.Group as { name: string }[]).map(one => ({ ...one, name: `${long} ${one.name}` }))
  await page.route('**/examples/kuusiniemi.json', route =>
    route.fulfill({ contentType: 'application/json', body: JSON.stringify({ ...all, Group }) }),
  )
  await page.goto(endpoint.url)
  await page.getByLabel(en.common.language).selectOption('en')
  await openExample(page, en, 'kuusiniemi')
  await visit(page, '/development')
  await page.locator('.group-switch select').waitFor()
  assert.equal(await overflow(page, 320), [])
  assert.is(await page.evaluate(() => document.documentElement.scrollWidth), 320)
})

test('in names of the project and of people, and in a note that is written and read', async () => {
  const { page } = await openProfile('long-names', endpoint.url, phone)
  const name = `${long} 😀`
  const phrase = await found(page, endpoint, { name, coordinator: `Ylva ${long}` })
  const wrong: string[] = []
  const look = async (what: string) => {
    await pause(150)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    if (width > 320) wrong.push(`${what} is ${width} px wide`)
    for (const line of await overflow(page, 320)) wrong.push(`${what}: ${line}`)
  }
  for (const path of places) {
    await visit(page, path)
    await look(path)
  }
  await visit(page, '/guides')
  await page.getByRole('button', { name: words.guides.new }).first().click()
  await pause(300)
  for (const field of await page.locator('main input[type="text"], main textarea').all()) await field.fill(long)
  await look('a guide')
  await page.reload()
  await look('the door')
  await unlock(page, phrase)
  assert.equal(wrong, [], wrong.join('\n'))
})

test('in the words of the app, where the letters are twice as large', async () => {
  const { page } = await openProfile('large-letters', endpoint.url, { ...phone, width: 390 })
  await page.goto(endpoint.url)
  await page.getByLabel(en.common.language).selectOption('sv')
  await openExample(page, words, 'norrvik')
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const wrong: string[] = []
  for (const path of places) {
    await visit(page, path)
    for (const line of await overflow(page, 390)) wrong.push(`${path}: ${line}`)
  }
  assert.equal(wrong, [], wrong.join('\n'))
})

test('half as wide as a phone, in a project that is still empty, all that can be pressed stands on the screen', async () => {
  const fresh = await startEndpoint()
  const { page } = await openProfile('half', fresh.url, { ...phone, width: 195, height: 422 })
  await found(page, fresh, { name: 'Norrvik', coordinator: 'Ylva' })
  const wrong: string[] = []
  for (const path of [...places, '/sessions/calendar', '/development', '/help']) {
    await visit(page, path)
    for (const line of await overflow(page, 195)) wrong.push(`${path}: ${line}`)
    // There is nothing yet that could be changed together.
    if (await page.getByRole('button', { name: words.sessions.together.choose }).count()) wrong.push(path)
  }
  assert.equal(wrong, [], wrong.join('\n'))
})

test.run()
