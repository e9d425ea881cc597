import type { Page } from 'playwright-core'
import * as assert from 'uvu/assert'
import { messages as en } from '../../src/messages/en/messages.ts'
import { languages } from '../../src/messages/languages.ts'
import { openExample, speakInside } from '../browser/kit/examples.ts'
import { overflow, visit } from '../browser/kit/looks.ts'
import { until } from '../browser/kit/until.ts'
import { picture } from './open.ts'
import { laptop, type Stage } from './stage.ts'

const places = [
  ...['/', '/sessions', '/sessions/new', '/findings', '/analysis', '/causes', '/codes', '/group', '/surveys'],
  ...['/results', '/project', '/members', '/roster', '/guides', '/settings', '/sync', '/ready', '/reports', '/help'],
  ...['/development', '/tasks', '/meetings', '/maps', '/services', '/practices', '/goals', '/time', '/decisions'],
  ...['/words', '/setting', '/conferences', '/method-kit', '/groups/new', '/meetings/new'],
]
/** Lists whose first thing is opened too. */
const withThings = ['/sessions', '/group', '/meetings', '/maps', '/services', '/practices', '/words', '/setting']

/** Every place, each in the next language (Chromium looks at all in each), and nothing that page or worker calls an error. */
export async function visitAllPlaces(stage: Stage): Promise<void> {
  const visitor = await stage.open('looking', laptop)
  const { page } = visitor
  await page.goto(stage.endpoint.url)
  await page.evaluate(hearErrors)
  await openExample(page, en, 'koivujarvi')
  for (const [turn, language] of languages.entries()) {
    await speakInside(page, language)
    for (const path of places.filter((_, at) => at % languages.length === turn)) {
      await visit(page, path)
      await standsWell(stage, page, path)
      if (withThings.includes(path)) await openFirst(stage, page, path)
    }
  }
  assert.equal(await page.evaluate('window.heardErrors'), [])
  assert.equal(visitor.errors(), [])
  await visitor.close()
}

/** Opens the first thing of the list that stands there, or that will when it has been read. */
async function openFirst(stage: Stage, page: Page, list: string): Promise<void> {
  const first = await until(`something can be opened in ${list}`, () =>
    page.evaluate(() =>
      [...document.querySelectorAll('main a')]
        .map(one => one.getAttribute('href'))
        .find(href => /\/\w{20,}$/.test(href ?? '')),
    ),
  )
  await visit(page, first)
  await standsWell(stage, page, `${list}, first`)
}

async function standsWell(stage: Stage, page: Page, name: string): Promise<void> {
  const heading = await page.locator('h1').first().textContent()
  assert.ok(heading?.trim(), `${name} has no heading`)
  assert.equal(await overflow(page, laptop.width), [], name)
  await picture(page, `${stage.engine}-${name.replaceAll(/\W+/g, '-')}`)
}

/** All that was called an error since the first step; that an endpoint was away is none. */
export async function hearNoErrors(stage: Stage): Promise<void> {
  assert.equal(
    [...stage.ylva.errors(), ...stage.aino.errors()].filter(line => !/NetworkError|Failed to fetch/.test(line)),
    [],
  )
}

/** Collects what the page calls an error from here on; runs in the page. */
function hearErrors(): void {
  const heard: string[] = []
  Object.assign(window, { heardErrors: heard })
  addEventListener('error', event => heard.push(String(event.message)))
  addEventListener('unhandledrejection', event => heard.push(String(event.reason)))
  const { error } = console
  console.error = (...words: unknown[]) => {
    heard.push(words.map(String).join(' '))
    error(...words)
  }
}
