import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { settings as en } from '../../src/messages/en/project.ts'
import { settings as fi } from '../../src/messages/fi/project.ts'
import { settings as sv } from '../../src/messages/sv/project.ts'
import { download } from '../../src/screens/device/download.ts'
import { environmentProblem } from '../../src/screens/device/environment.ts'
import { askToKeep, keptHere } from '../../src/screens/device/kept.ts'
import { watchKeyboard } from '../../src/screens/editing/keyboard.ts'
import { lendPage } from './dom.ts'

const test = suite('what differs between browsers')
const read = (file: string) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8')

/** A browser as far as these questions go. */
type Browser = { readonly navigator?: object; readonly standalone?: boolean; readonly lacking?: readonly string[] }

const iphone = {
  userAgent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5)',
  platform: 'iPhone',
  vendor: 'Apple Computer, Inc.',
}
const safari = {
  userAgent: 'Version/18.5 Safari/605',
  platform: 'MacIntel',
  maxTouchPoints: 0,
  vendor: 'Apple Computer, Inc.',
}
const chrome = { userAgent: 'Chrome/140', platform: 'Linux', vendor: 'Google Inc.' }
const able = { locks: {}, serviceWorker: {} }
const globals = ['indexedDB', 'HTMLDialogElement', 'isSecureContext', 'CSS', 'Worker'] as const

/** Lends a browser for one question. */
async function inBrowser<T>(
  { navigator = chrome, standalone = false, lacking = [] }: Browser,
  ask: () => T,
): Promise<T> {
  const all = globalThis as unknown as Record<string, unknown>
  const parts: Record<string, unknown> = {
    navigator: { ...able, ...navigator },
    matchMedia: () => ({ matches: standalone }),
    ...Object.fromEntries(globals.map(name => [name, name === 'CSS' ? { supports: () => true } : {}])),
  }
  for (const name of lacking) parts[name] = undefined
  const before = Object.keys(parts).map(name => [name, Object.getOwnPropertyDescriptor(all, name)] as const)
  for (const [name, value] of Object.entries(parts)) {
    if (value === undefined) delete all[name]
    else Object.defineProperty(all, name, { value, configurable: true, writable: true })
  }
  try {
    return await ask()
  } finally {
    for (const [name, was] of before)
      if (was) Object.defineProperty(all, name, was)
      else delete all[name]
  }
}

const asks = () => {
  Object.assign(globalThis, { dispatchEvent: () => true })
  return askToKeep()
}

const promised = (persisted: boolean) => ({ storage: { persisted: async () => persisted } })

test('what is saved counts as kept only where the browser has promised it and holds to it', async () => {
  const asked = async (navigator: object, standalone = false) => inBrowser({ navigator, standalone }, keptHere)
  assert.is(await asked({ ...chrome, ...promised(true) }), 'kept')
  assert.is(await asked({ ...chrome, ...promised(false) }), 'asks')
  assert.is(await asked(chrome), 'asks', 'no navigator.storage')
  assert.is(await asked({ ...chrome, storage: { persisted: () => Promise.reject(new Error('no')) } }), 'asks')
  assert.is(await asked({ ...safari, ...promised(true) }), 'clears', 'a tab is wiped after seven days all the same')
  assert.is(await asked({ ...safari, ...promised(true) }, true), 'kept')
  assert.is(await asked({ ...iphone, ...promised(false) }, true), 'asks')
  const throwing = () => {
    throw new TypeError('refused')
  }
  const refusing = { ...chrome, storage: { persisted: throwing, persist: throwing } }
  assert.is(await inBrowser({ navigator: refusing }, keptHere), 'asks')
  assert.is(await inBrowser({ navigator: refusing, standalone: false }, asks), 'asks', 'asked, it throws at once')
})

test('an iPhone asks for the home screen first; a browser that lacks something says that it is old', async () => {
  assert.is(await inBrowser({ navigator: iphone }, environmentProblem), 'install-first')
  assert.is(await inBrowser({ navigator: iphone, standalone: true }, environmentProblem), '')
  assert.is(await inBrowser({ navigator: { ...safari, maxTouchPoints: 5 } }, environmentProblem), 'install-first')
  assert.is(await inBrowser({ navigator: safari }, environmentProblem), '')
  assert.is(await inBrowser({}, environmentProblem), '')
  assert.is(await inBrowser({ lacking: ['indexedDB'] }, environmentProblem), 'browser-old')
  assert.is(await inBrowser({ lacking: ['HTMLDialogElement'] }, environmentProblem), 'browser-old')
  const private_ = { ...chrome, serviceWorker: undefined }
  assert.is(
    await inBrowser({ navigator: private_ }, () => {
      delete (navigator as { serviceWorker?: unknown }).serviceWorker
      return environmentProblem()
    }),
    'storage-refused',
    'a private window of Firefox has no service worker',
  )
})

test('in an app on iOS a file goes to the sheet that shares; what refuses it there costs nobody the file', async () => {
  const giveBack = await lendPage()
  const laid: string[] = []
  const { createElement } = document
  document.createElement = (() => ({ click: () => laid.push('laid'), href: '', download: '' })) as never
  const sharing = (share: () => Promise<void>) => ({ ...iphone, canShare: () => true, share })
  const give = async (navigator: object, standalone: boolean) => {
    laid.length = 0
    await inBrowser({ navigator, standalone }, async () => {
      download(new Blob(['words']), 'analys.docx')
      await new Promise(resolve => setTimeout(resolve, 5))
    })
    return laid.length
  }
  const refused = (name: string) => () => Promise.reject(new DOMException('', name))
  let shared = 0
  assert.is(
    await give(
      sharing(async () => void shared++),
      true,
    ),
    0,
  )
  assert.is(shared, 1)
  assert.is(await give(sharing(refused('NotAllowedError')), true), 1)
  assert.is(await give(sharing(refused('AbortError')), true), 0, 'closing the sheet is an answer')
  assert.is(await give(chrome, true), 1)
  assert.is(await give(safari, false), 1)
  document.createElement = createElement
  await giveBack()
})

test('a keyboard that lies over the page is told to the styles, drawing large is not', async () => {
  const giveBack = await lendPage()
  Object.assign(globalThis, { innerHeight: 800 })
  const heard = new Set<() => void>()
  const view = {
    ...{ height: 800, scale: 1 },
    addEventListener: (_: string, hear: () => void) => heard.add(hear),
    removeEventListener: (_: string, hear: () => void) => heard.delete(hear),
  }
  const covered = () => document.documentElement.style.getPropertyValue('--keyboard')
  const stop = watchKeyboard(view as unknown as VisualViewport)
  assert.is(covered(), '0px')
  const turn = (to: object) => {
    Object.assign(view, to)
    for (const hear of heard) hear()
    return covered()
  }
  assert.is(turn({ height: 460 }), '340px')
  assert.is(turn({ height: 400, scale: 2 }), '0px')
  assert.is(turn({ height: 800, scale: 1 }), '0px')
  stop()
  assert.is(turn({ height: 460 }), '0px')
  assert.type(watchKeyboard(null), 'function')
  await giveBack()
})

test('README, the app and the build name the same browsers', () => {
  const built = /target: \[([^\]]+)\]/.exec(read('vite.config.ts'))?.[1] ?? ''
  const versions = Object.fromEntries(
    [...built.matchAll(/'([a-z]+)([\d.]+)'/g)].map(([, name, least]) => [name, least]),
  )
  assert.equal(Object.keys(versions).sort(), ['chrome', 'edge', 'firefox', 'ios', 'safari'])
  assert.is(versions.chrome, versions.edge)
  assert.is(versions.safari, versions.ios)
  for (const text of [read('README.md'), en.browsers, sv.browsers, fi.browsers, read('src/index.html')])
    for (const least of [versions.chrome, versions.firefox, versions.safari]) assert.match(text, String(least))
})

test.run()
