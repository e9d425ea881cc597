import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pause } from '../browser/kit/profile.ts'
import { kill as killProcess, processesOf } from '../browser/kit/tidy.ts'
import { patience } from '../patience.ts'
import type { Drive, Running } from './drive.ts'
import { tools } from './locator.ts'

/** What is used of puppeteer-core, which is installed here alone: the checks of types must not need it. */
type Page = {
  goto(url: string): Promise<unknown>
  reload(): Promise<unknown>
  evaluate(expression: string): Promise<unknown>
  on(event: 'pageerror', hear: (error: unknown) => void): void
  on(event: 'console', hear: (message: { type(): string; text(): string }) => void): void
  readonly mouse: Record<'down' | 'up', () => Promise<void>> & { move(x: number, y: number): Promise<void> }
  readonly touchscreen: { tap(x: number, y: number): Promise<void> }
  readonly keyboard: Record<'type' | 'down' | 'up', (key: string) => Promise<void>>
  $(css: string): Promise<Element | null>
  evaluateHandle(expression: string): Promise<{ asElement(): Element | null }>
  screenshot(): Promise<Uint8Array>
  setViewport(size: { width: number; height: number }): Promise<void>
  close(): Promise<void>
}
type Element = { uploadFile(...paths: string[]): Promise<void>; $(css: string): Promise<unknown> }
type Browser = { pages(): Promise<Page[]>; newPage(): Promise<Page>; close(): Promise<void> }
type Puppeteer = { default: { launch(wish: object): Promise<Browser> } }

const require = createRequire(import.meta.url)

type Wish = {
  readonly folder: string
  readonly width: number
  readonly height: number
  readonly locale: string
  readonly dark?: boolean
}

/** What the browser does of its own: services that cannot be reached here, and pages and figures that nobody sees. */
const alone = {
  'services.settings.server': 'data:,',
  'app.normandy.enabled': false,
  'dom.ipc.processPrelaunch.enabled': false,
  'toolkit.telemetry.enabled': false,
  'browser.ml.enable': false,
  'browser.newtabpage.enabled': false,
  'browser.newtab.preload': false,
  'browser.aboutwelcome.enabled': false,
  'browser.search.update': false,
  'extensions.enabledScopes': 0,
  'layout.frame_rate': 20,
}

/** Starts Firefox by WebDriver BiDi on a profile in `folder`. */
export async function startFirefox(
  program: string,
  { folder, width, height, locale, dark = false }: Wish,
): Promise<Running> {
  const puppeteer = (require('puppeteer-core') as Puppeteer).default
  const downloads = join(folder, 'taken')
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless: true,
    timeout: patience(30_000),
    protocolTimeout: patience(60_000),
    userDataDir: folder,
    defaultViewport: { width, height },
    extraPrefsFirefox: {
      'intl.locale.requested': locale,
      'intl.accept_languages': locale,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.helperApps.neverAsk.saveToDisk': 'application/octet-stream',
      'browser.download.always_ask_before_handling_new_types': false,
      ...alone,
    },
  })
  const errors: string[] = []
  const [page] = await browser.pages()
  if (!page) throw new Error('Firefox opened no page')
  await page.setViewport({ width, height })
  return {
    drive: driveOf(browser, hear(page, errors), errors),
    downloads,
    errors,
    kill: async () => {
      for (const pid of processesOf(folder)) killProcess(pid)
      while (processesOf(folder).length > 0) await pause(50)
    },
    close: () => browser.close(),
  }
}

function hear(page: Page, errors: string[]): Page {
  page.on('pageerror', error => errors.push(String(error)))
  page.on('console', message => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return page
}

function driveOf(browser: Browser, page: Page, errors: string[]): Drive {
  return {
    goto: async url => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    read: expression => page.evaluate(expression),
    run: expression => page.evaluate(expression),
    moveTo: (x, y) => page.mouse.move(x, y),
    press: () => page.mouse.down(),
    release: () => page.mouse.up(),
    tap: (x, y) => page.touchscreen.tap(x, y),
    type: text => page.keyboard.type(text),
    chord: async keys => {
      for (const key of keys) await page.keyboard.down(key)
      for (const key of keys.toReversed()) await page.keyboard.up(key)
    },
    giveFiles: async (attribute, paths) => {
      await (await page.$(`[${attribute}]`))?.uploadFile(...paths)
    },
    screenshot: async () => Buffer.from(await page.screenshot()),
    resize: (width, height) => page.setViewport({ width, height }),
    newWindow: async () => driveOf(browser, hear(await browser.newPage(), errors), errors),
    closeWindow: () => page.close(),
    named: (role, name) => named(page, role, name),
  }
}

/**
 * Whether something has this role and name in Firefox's own tree. Firefox goes through all below where it is told to begin,
 * which for a whole page takes long: so it begins where something looks as if it had them, and takes the page where nothing
 * there has.
 */
async function named(page: Page, role: string, name: string): Promise<boolean> {
  const words = `::-p-aria([name="${name}"][role="${role}"])`
  const letters = name.split(/\s+/).map(word => word.replace(/[^\p{L}\d]/gu, '\\$&'))
  const path = JSON.stringify([{ role, name: { pattern: `^${letters.join('\\s*')}$`, flags: '' } }])
  const near = await page.evaluateHandle(`(() => { ${tools} return lookUp(${path})[0]?.parentElement })()`)
  return Boolean(await near.asElement()?.$(words)) || (await page.$(words)) !== null
}
