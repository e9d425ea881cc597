import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { patience } from '../../patience.ts'
import { findChromium } from '../setup.mjs'
import { countQuestions } from './still.ts'
import { atEnd, freshFolder, kill, processesOf } from './tidy.ts'

/** How a person's device looks: the size of its screen in px, its language, light or dark. */
export type Device = {
  readonly width: number
  readonly height: number
  readonly locale: string
  readonly dark?: boolean
  /**
   * Whether the app comes to lie on the device, as it does in life. Storing its hundred files takes more computing
   * than most tests, so it is asked for where somebody loses the line or starts the browser anew.
   */
  readonly stored?: boolean
  /** Whether pages of the browser's own are needed, which the headless shell does not have. */
  readonly whole?: boolean
  /** Further words for the browser's command line. */
  readonly flags?: readonly string[]
}

/** A browser of one person with its own storage. */
export type Profile = {
  readonly folder: string
  /** The window; another one after `reopen`. */
  page: Page
  context: BrowserContext
  /** Ends the browser as a power cut would. */
  kill(): Promise<void>
  /** Starts the browser again on the same storage; `page` is empty then. */
  reopen(): Promise<void>
  /** Closes the browser as a person does. */
  close(): Promise<void>
}

/**
 * What Playwright switches off, of which only the last list counts, and the pages of the address bar, which nobody sees
 * here: each window would start a process for them.
 */
const withoutFeatures = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'PaintHolding'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'ThirdPartyStoragePartitioning'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  ...['PreconnectToSearch', 'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
]

const words = [
  `--disable-features=${withoutFeatures.join(',')}`,
  '--disable-gpu',
  // Not what is tried here: as processes of their own they compute for a tenth of all that a browser does.
  '--in-process-gpu',
  '--enable-features=NetworkServiceInProcess2',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  // A microphone that beeps each second, and leave to use it.
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
]

/** Opens a browser for somebody; `url` is the place that may promise to keep what is saved. */
export async function openProfile(name: string, url: string, device: Device): Promise<Profile> {
  const folder = freshFolder(name)
  const start = () => launch(folder, url, device)
  const profile: Profile = {
    folder,
    ...(await start()),
    kill: async () => {
      for (const pid of processesOf(folder, true)) kill(pid)
      await profile.context.close().catch(() => undefined)
      while (processesOf(folder).length > 0) await pause(50)
    },
    reopen: async () => {
      Object.assign(profile, await start())
    },
    close: () => profile.context.close(),
  }
  atEnd(() => profile.close().catch(() => undefined))
  return profile
}

async function launch(folder: string, url: string, { width, height, locale, dark, stored, whole, flags = [] }: Device) {
  const executablePath = await findChromium(whole)
  if (!executablePath) throw new Error('no Chromium: node tests/browser/setup.mjs')
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    headless: true,
    // root cannot use the sandbox
    chromiumSandbox: process.getuid?.() !== 0,
    args: [...words, ...flags],
    viewport: { width, height },
    locale,
    colorScheme: dark ? 'dark' : 'light',
    hasTouch: width < 1200,
  })
  context.setDefaultTimeout(patience(20_000))
  await context.addInitScript(countQuestions)
  if (!stored) await context.addInitScript(neverStored)
  const page = context.pages()[0] ?? (await context.newPage())
  const browser = await context.newCDPSession(page)
  await browser.send('Browser.grantPermissions', { origin: url, permissions: ['durableStorage', 'clipboardReadWrite'] })
  return { context, page }
}

/** Runs in each page: the app's service worker never comes; that of the respondents' page, which is small, does. */
function neverStored(): void {
  const workers = navigator.serviceWorker
  const register = workers?.register.bind(workers)
  if (register)
    workers.register = (script, how) => (script === '/sw.js' ? new Promise(() => undefined) : register(script, how))
}

/** Lets time pass, in ms. */
export const pause = (ms: number): Promise<void> => new Promise(resolve => setTimeout(resolve, ms))

/** Waits until the app lies on the device: from then on it opens without the endpoint. */
export const appStored = (page: Page): Promise<void> =>
  page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
