import * as assert from 'uvu/assert'
import { messages as en } from '../../src/messages/en/messages.ts'
import { languages } from '../../src/messages/languages.ts'
import { openExample, speakInside } from '../browser/examples.ts'
import { visit } from '../browser/looks.ts'
import { picture } from './open.ts'
import { laptop, type Stage } from './stage.ts'

const places = [
  ...['/', '/sessions', '/sessions/new', '/findings', '/analysis', '/causes', '/codes', '/group', '/surveys'],
  ...['/results', '/project', '/members', '/roster', '/guides', '/settings', '/sync', '/ready'],
]

/** Every place in every language, and nothing that page or worker calls an error. */
export async function visitAllPlaces(stage: Stage): Promise<void> {
  const visitor = await stage.open('looking', laptop)
  const { page } = visitor
  await page.goto(stage.endpoint.url)
  await page.evaluate(hearErrors)
  await openExample(page, en, 'norrvik')
  for (const language of languages) {
    await speakInside(page, language)
    for (const path of places) {
      await visit(page, path)
      const heading = await page.locator('h1').first().textContent()
      assert.ok(heading?.trim(), `${path} has no heading in ${language}`)
      await picture(page, `${stage.engine}-${language}-${path.slice(1).replace('/', '-') || 'today'}`)
    }
  }
  assert.equal(await page.evaluate('window.heardErrors'), [])
  assert.equal(visitor.errors(), [])
  await visitor.close()
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
