import type { BrowserContext, Dialog, Page } from 'playwright-core'
import { go } from '../kit/day-one.ts'
import { button, field, joinAs, makeVault, words } from '../kit/doors.ts'
import { pause } from '../kit/profile.ts'

/** Where somebody tries: the window the family has, its browser, the endpoint's address, the conference. */
export type At = {
  readonly page: Page
  readonly context: BrowserContext
  readonly url: string
  readonly id: string
}

/** Something somebody with the tablet in her hands may try, and what it is called. */
export type Way = readonly [what: string, how: (at: At) => Promise<unknown>]

/** As a person presses it: the browser may take the page out of its memory, or load it anew. */
async function back(page: Page): Promise<void> {
  await page.evaluate(() => history.back()).catch(() => undefined)
  await pause(250)
}

/** Types an address; a step back that a slow machine is still taking goes first. */
const typed = (page: Page, address: string) =>
  page.goto(address).catch(error => {
    if (!/interrupted by another navigation/.test(String(error))) throw error
    return page.goto(address)
  })

const keys = [
  ...['Control+K', 'Meta+K', 'Control+F', 'Control+P', 'Control+S', 'Control+O', 'Control+H', 'Control+J'],
  ...['Control+U', 'Control+L', 'Control+T', 'Control+N', 'Control+D', 'Control+G', 'Control+Enter', 'Control+Shift+T'],
  ...['F1', 'F3', 'F6', 'F7', 'F10', 'Escape', 'Alt+Home', 'Shift+F10', 'Control+Shift+Delete', 'Control+Shift+I'],
]

const addresses = [
  ...[
    '/',
    '/development',
    '/conferences',
    '/sessions',
    '/sessions/new',
    '/findings',
    '/analysis',
    '/causes',
    '/reports',
  ],
  ...[
    '/surveys',
    '/rounds/new',
    '/results',
    '/project',
    '/roster',
    '/roster/codes',
    '/guides',
    '/members',
    '/settings',
  ],
  ...[
    '/sync',
    '/code',
    '/help',
    '/ready',
    '/groups/new',
    '/tasks',
    '/words',
    '/practices',
    '/goals',
    '/decisions',
    '/maps',
  ],
  ...['/meetings', '/setting', '/index.html', '/nowhere', '/?from=1', '/#join.x', '/#setup.x', '/survey/', '/lost'],
]

const events = ['popstate', 'online', 'focus', 'hashchange', 'appinstalled', 'visibilitychange', 'resize', 'afterprint']

/** Keys that lead somewhere in the app, in a browser, or out of the field. */
const byKeys: readonly Way[] = keys.map(key => [`presses ${key}`, ({ page }) => page.keyboard.press(key)])

/** Addresses that somebody types. */
const byAddress: readonly Way[] = addresses.map(path => [
  `types the address ${path}`,
  async ({ page, url }) => {
    await page.goto(`${url}${path}`)
    // The page for those who are asked is another one: it knows nothing of the project, and is left again.
    if (!path.startsWith('/survey')) return
    await pause(200)
    const shown = await page.locator('body').innerText()
    if (/Norrvik|Ylva|F77/.test(shown)) throw new Error(`${path} tells of the project`)
    await page.goto(url)
  },
])

/** What a page may be told from outside of it. */
const byEvents: readonly Way[] = events.map(name => [
  `sends the page ${name}`,
  ({ page }) => page.evaluate(event => window.dispatchEvent(new Event(event)), name),
])

/** Ways through the browser’s memory of pages. */
const byHistory: readonly Way[] = [
  ['Back', ({ page }) => back(page)],
  ['Back twice', ({ page }) => back(page).then(() => back(page))],
  ['three steps back', ({ page }) => page.evaluate(() => history.go(-3))],
  ['eight steps back', ({ page }) => page.evaluate(() => history.go(-8))],
  ['Forward', ({ page }) => page.evaluate(() => history.forward())],
  ['Alt and the left arrow', ({ page }) => page.keyboard.press('Alt+ArrowLeft')],
  ['a reload', ({ page }) => page.reload()],
  [
    'two reloads at once',
    async ({ page }) => {
      await page.evaluate(() => {
        // Whoever tries says yes. Of two questions at once the driver of the browser loses one, and waits for ever.
        addEventListener('beforeunload', event => event.stopImmediatePropagation(), { capture: true })
        location.reload()
        setTimeout(() => location.reload(), 20)
      })
      await pause(200)
    },
  ],
  [
    'away and back',
    async ({ page, url }) => {
      await page.goto(`${url}/icon.svg`)
      await back(page)
    },
  ],
  [
    'away, back, away and back',
    async ({ page, url }) => {
      await typed(page, `${url}/icon.svg`)
      await back(page)
      await typed(page, `${url}/icon-192.png`)
      await typed(page, url)
      await back(page)
      await typed(page, url)
    },
  ],
  [
    'an address put into the history',
    ({ page }) =>
      page.evaluate(() => {
        history.pushState(null, '', '/roster')
        dispatchEvent(new PopStateEvent('popstate'))
      }),
  ],
  [
    'a page said to come out of memory',
    ({ page }) => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))),
  ],
]

/** Links and addresses of the app itself. */
const byLinks: readonly Way[] = [
  ['a link to the conference', ({ page, id }) => go(page, `/conferences/${id}`)],
  ['a link to the roster', ({ page }) => go(page, '/roster')],
  ['a link to who is who', ({ page }) => go(page, '/roster/codes')],
  ['the address of the conference', ({ page, url, id }) => page.goto(`${url}/conferences/${id}`)],
  ['the address of the way here', ({ page, url, id }) => page.goto(`${url}/conferences/${id}/private`)],
  [
    'a code behind the #',
    async ({ page }) => {
      await page.evaluate(() => {
        location.hash = 'join.abcdefghijklmnop'
      })
      await pause(100)
      if (new URL(page.url()).hash !== '') throw new Error('the code stays in the address')
    },
  ],
]

/** Messages to what runs behind the page. */
const byMessages: readonly Way[] = [
  [
    'a message to the page',
    ({ page }) => page.evaluate(() => window.postMessage({ type: 'APPLY', path: ['opened'] }, '*')),
  ],
  [
    'a message on a channel',
    ({ page }) => page.evaluate(() => new BroadcastChannel('rinnalla').postMessage({ open: true })),
  ],
  [
    'a storage event that says it is over',
    ({ page }) =>
      page.evaluate(() => dispatchEvent(new StorageEvent('storage', { key: 'rinnalla-private', newValue: '' }))),
  ],
  [
    'a storage event that says all is gone',
    ({ page }) => page.evaluate(() => dispatchEvent(new StorageEvent('storage', { key: null }))),
  ],
  ['a text shared into the app', ({ page, url }) => page.goto(`${url}/?title=x&text=y&url=z`)],
  ['an offer to install it', ({ page }) => page.evaluate(() => dispatchEvent(new Event('beforeinstallprompt')))],
]

/** Other windows of the same browser; they are looked at and closed after each. */
const byWindows: readonly Way[] = [
  ['a new window', ({ context, url }) => context.newPage().then(page => page.goto(url))],
  [
    'a new window at the conference',
    ({ context, url, id }) => context.newPage().then(page => page.goto(`${url}/conferences/${id}`)),
  ],
  ['a new window at a link to join', ({ context, url }) => context.newPage().then(page => page.goto(`${url}/#join.x`))],
  ['a window opened by the page', ({ page }) => page.evaluate(() => void window.open('/members'))],
]

/** The browser asks whether what is on the pad is to be lost: whoever tries says yes, unless the window is gone by then. */
export const sayYes = (asked: Dialog): void => void asked.accept().catch(() => undefined)

/** All of them: a hundred. */
export const ways: readonly Way[] = [...[byKeys, byEvents, byHistory, byLinks, byMessages, byWindows, byAddress].flat()]

/** Somebody else joins on a device that has a vault already, and has her own open. */
export async function joinBeside(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link)
  await button(page, words.unlock.add).click()
  await makeVault(page)
  await joinAs(page, name)
}

/** Staff hold the button until the locked door stands there. */
export async function hold(page: Page): Promise<void> {
  await page.locator('.hold').hover()
  await page.mouse.down()
  await field(page, words.unlock.phrase).waitFor()
  await page.mouse.up()
}
