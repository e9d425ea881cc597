import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { messages as sv } from '../../../src/messages/sv/messages.ts'
import { openExample, speak } from '../kit/examples.ts'
import { visit } from '../kit/looks.ts'

const file = join(import.meta.dirname, 'read-aloud.txt')

/** A screen by its name here and its address. */
type Place = readonly [name: string, path: string]

/** The screens whose reading order is written down. */
export const places: readonly Place[] = [
  ['Sessions', '/sessions'],
  ['Plan a session', '/sessions/new'],
  ['Findings', '/findings'],
  ['Causes', '/causes'],
  ['Analysis', '/analysis'],
  ['Report back', '/reports'],
  ['Codes', '/codes'],
  ['Roster', '/roster'],
  ['Guides', '/guides'],
  ['Development', '/development'],
  ['Ways of working', '/practices'],
  ['Goals', '/goals'],
  ['Decisions', '/decisions'],
  ['Maps', '/maps'],
  ['Surveys', '/surveys'],
  ['Project', '/project'],
  ['Settings', '/settings'],
]

/** A practice project in Swedish, the same on every day. */
export async function openToRead(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await speak(page, 'sv')
  await openExample(page, sv, 'norrvik')
}

/** Goes to a screen and waits until all of it has come. */
export async function goToRead(page: Page, [, path]: Place): Promise<void> {
  await visit(page, path)
  // What a slow machine says meanwhile is no part of the screen.
  const meanwhile = page.getByText(sv.common.onItsWay)
  // Long pages are drawn a few parts at a time.
  for (let same = 0, before = -1; same < 3; ) {
    await page.waitForTimeout(200)
    const now = await page.locator('*').count()
    same = now === before && (await meanwhile.count()) === 0 ? same + 1 : 0
    before = now
  }
}

/** What a screen reader comes upon, in its order: role, name and state, a line each; addresses and days left out. */
export async function readAloud(page: Page): Promise<string> {
  const told = await page.locator('body').ariaSnapshot()
  return told
    .split('\n')
    .filter(line => !/^\s*- \/url:/.test(line))
    .map(line => line.replace(/\b[0-9a-f]{8}\b|\b\d{4}-\d\d-\d\d\b/g, '#').replace(/\d{1,2}[.:]\d{2}\b/g, '#'))
    .join('\n')
}

/** What is written down of a screen. */
export const written = (): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(file, 'utf8')
      .split(/^# /m)
      .slice(1)
      .map(part => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trimEnd()]),
  )

/** Writes down what is read, after somebody has looked at what has changed. */
export const writeDown = (screens: ReadonlyMap<string, string>): void =>
  writeFileSync(file, [...screens].map(([name, text]) => `# ${name}\n${text}\n`).join('\n'))
