import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { freePort } from '../browser/kit/endpoint.ts'
import { pause } from '../browser/kit/profile.ts'
import { patience } from '../patience.ts'
import type { Drive, Running } from './drive.ts'

/** What is used of selenium-webdriver, which is installed here alone: the checks of types must not need it. */
type Acts = {
  move(to: { x: number; y: number; duration: number }): Acts
  press(button: unknown): Acts
  release(button: unknown): Acts
  keyDown(key: string): Acts
  keyUp(key: string): Acts
  sendKeys(text: string): Acts
  perform(): Promise<void>
}
type Rect = { x: number; y: number; width: number; height: number }
type WebDriver = {
  get(url: string): Promise<void>
  navigate(): { refresh(): Promise<void> }
  executeScript(script: string): Promise<unknown>
  executeAsyncScript(script: string): Promise<unknown>
  actions(how: { async: boolean }): Acts
  findElement(by: unknown): { sendKeys(text: string): Promise<void> }
  takeScreenshot(): Promise<string>
  manage(): {
    window(): { getRect(): Promise<Rect>; setRect(rect: Rect): Promise<void> }
    setTimeouts(times: object): Promise<void>
  }
  switchTo(): { window(handle: string): Promise<void>; newWindow(kind: string): Promise<void> }
  getWindowHandle(): Promise<string>
  execute(command: unknown): Promise<void>
  close(): Promise<void>
  quit(): Promise<void>
}
type Builder = {
  usingServer(url: string): Builder
  withCapabilities(wish: unknown): Builder
  build(): Promise<WebDriver>
}
type Selenium = {
  readonly Builder: new () => Builder
  readonly Capabilities: new (wish: object) => unknown
  readonly By: { css(css: string): unknown }
  readonly Button: { readonly LEFT: unknown }
  readonly Key: Record<string, string>
}
const require = createRequire(import.meta.url)

type Wish = { readonly folder: string; readonly width: number; readonly height: number }

// Each browser ends with the process.
process.setMaxListeners(40)

/** WebKit draws on a screen, so one without glass is made for all that start in this process. */
let screen: Promise<string> | undefined
const startScreen = () =>
  new Promise<string>((resolve, reject) => {
    const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    })
    xvfb.once('error', reject)
    xvfb.stdio[3]?.once('data', number => resolve(`:${String(number).trim()}`))
    process.once('exit', () => xvfb.kill())
  })

/** Starts WebKitGTK, the engine of Safari, by its own driver. What it keeps is gone when it ends: its automation is private. */
export async function startWebKit(program: string, { folder, width, height }: Wish): Promise<Running> {
  const selenium = require('selenium-webdriver') as Selenium
  screen ??= startScreen()
  const port = await freePort()
  const home = join(folder, 'home')
  mkdirSync(home, { recursive: true })
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: {
      ...process.env,
      DISPLAY: await screen,
      HOME: home,
      XDG_DOWNLOAD_DIR: home,
      // Without a graphics card, layers are put together by far more computing than drawing all anew takes; a picture needs them.
      ...(process.env.PICTURES ? {} : { WEBKIT_DISABLE_COMPOSITING_MODE: '1' }),
    },
  })
  // Also when the suite is ended in the midst of it: no folder among its words tells whose it is.
  process.once('exit', () => end(driver))
  const browser = await connect(selenium, port, program)
  await browser.manage().window().setRect({ width, height, x: 0, y: 0 })
  // A script that was asked in a page on its way out never answers: it must end well before whoever waits for the next page does.
  await browser.manage().setTimeouts({ script: patience(6_000) })
  const drive = driveOf(selenium, browser, await browser.getWindowHandle())
  await drive.resize(width, height)
  return {
    drive,
    downloads: home,
    errors: [],
    kill: async () => end(driver),
    close: async () => {
      await browser.quit().catch(() => undefined)
      end(driver)
    },
  }
}

async function connect({ Builder, Capabilities }: Selenium, port: number, binary: string): Promise<WebDriver> {
  const wish = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary, args: ['--automation'] } }
  for (let tries = 0; ; tries++) {
    try {
      return await new Builder()
        .usingServer(`http://127.0.0.1:${port}/`)
        .withCapabilities(new Capabilities(wish))
        .build()
    } catch (error) {
      if (tries > 40) throw error
      await pause(100)
    }
  }
}

/** Ends the driver with the browser it has started. */
function end({ pid }: ChildProcess): void {
  try {
    if (pid) process.kill(-pid, 'SIGKILL')
  } catch {
    // Gone already.
  }
}

/** Answers of scripts come by a callback: a driver of the older kind does not wait for promises. */
const waited = (expression: string) => `const done = arguments[arguments.length - 1];
Promise.resolve().then(() => ${expression}).then(got => done({ got }), error => done({ error: String(error?.stack ?? error) }))`

function driveOf(selenium: Selenium, browser: WebDriver, window: string): Drive {
  const { By, Button, Key } = selenium
  const key = (name: string) => Key[name] ?? ''
  const names: Record<string, string> = {
    ...{ Control: key('CONTROL'), Shift: key('SHIFT'), Alt: key('ALT'), Enter: key('ENTER'), Tab: key('TAB') },
    ...{ Escape: key('ESCAPE'), End: key('END'), Home: key('HOME'), Backspace: key('BACK_SPACE') },
    ...{ ArrowUp: key('ARROW_UP'), ArrowDown: key('ARROW_DOWN'), ArrowLeft: key('ARROW_LEFT') },
    ...{ ArrowRight: key('ARROW_RIGHT'), Delete: key('DELETE') },
  }
  const here = () => browser.switchTo().window(window)
  const acting = async () => {
    await here()
    return browser.actions({ async: true })
  }
  return {
    goto: async url => {
      await here()
      await browser.get(url)
    },
    reload: async () => {
      await here()
      await browser.navigate().refresh()
    },
    read: async expression => {
      await here()
      return browser.executeScript(`return ${expression}`)
    },
    run: async expression => {
      await here()
      const answer = (await browser.executeAsyncScript(waited(expression))) as { got?: unknown; error?: string }
      if (answer.error) throw new Error(answer.error)
      return answer.got
    },
    moveTo: async (x, y) => (await acting()).move({ x, y, duration: 0 }).perform(),
    press: async () => (await acting()).press(Button.LEFT).perform(),
    release: async () => (await acting()).release(Button.LEFT).perform(),
    tap: async (x, y) => {
      await here()
      // Touches are sent by the driver's own words: the library has none for them.
      await browser.execute(touch(x, y))
    },
    type: async text => (await acting()).sendKeys(text).perform(),
    chord: async keys => {
      const codes = keys.map(key => names[key] ?? key)
      const down = codes.reduce((all, key) => all.keyDown(key), await acting())
      await codes
        .toReversed()
        .reduce((all, key) => all.keyUp(key), down)
        .perform()
    },
    giveFiles: async (attribute, paths) => {
      await here()
      await browser.findElement(By.css(`[${attribute}]`)).sendKeys(paths.join('\n'))
    },
    screenshot: async () => {
      await here()
      return Buffer.from(await browser.takeScreenshot(), 'base64')
    },
    resize: async (width, height) => {
      await here()
      const [w = 0, h = 0] = (await browser.executeScript('return [innerWidth, innerHeight]')) as number[]
      const rect = await browser.manage().window().getRect()
      await browser
        .manage()
        .window()
        .setRect({ ...rect, width: rect.width + width - w, height: rect.height + height - h })
    },
    newWindow: async () => {
      await here()
      await browser.switchTo().newWindow('window')
      return driveOf(selenium, browser, await browser.getWindowHandle())
    },
    closeWindow: async () => {
      await here()
      await browser.close()
    },
  }
}

function touch(x: number, y: number): unknown {
  const { Command, Name } = require('selenium-webdriver/lib/command.js') as {
    Command: new (name: string) => { setParameter(key: string, value: unknown): unknown }
    Name: { ACTIONS: string }
  }
  const finger = { type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' } }
  const actions = [
    { type: 'pointerMove', duration: 0, x, y, origin: 'viewport' },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]
  return new Command(Name.ACTIONS).setParameter('actions', [{ ...finger, actions }])
}
