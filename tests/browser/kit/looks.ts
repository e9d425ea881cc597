import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import type { Language } from '../../../src/messages/languages.ts'
import { go } from './day-one.ts'
import { framesDrawn, still } from './still.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Finding = { readonly id: string; readonly nodes: readonly { readonly target: readonly unknown[] }[] }
declare const window: { axe?: { run(where: Document, how: object): Promise<{ violations: readonly Finding[] }> } }

/** What axe looks for: everything, what colours decide, or what the words of a language decide. */
type Scope = 'all' | 'colours' | 'words'
const scopes: Readonly<Record<Scope, object>> = {
  all: {},
  colours: { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } },
  words: {
    runOnly: { type: 'tag', values: ['cat.name-role-value', 'cat.text-alternatives', 'cat.forms', 'cat.language'] },
  },
}

/** What axe finds on the screen as it stands, as lines: rule and place. */
export async function findings(page: Page, scope: Scope = 'all'): Promise<readonly string[]> {
  // Not as a script tag: the page allows only its own.
  if (!(await page.evaluate(() => Boolean(window.axe)))) await page.evaluate(axe)
  return page.evaluate(
    async how => {
      if (!window.axe) throw new Error('axe is not there')
      const found = await window.axe.run(document, how)
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(node => `${id} ${node.target.join(' ')}`),
      )
    },
    { resultTypes: ['violations'], ...scopes[scope] },
  )
}

/** What sticks out to the right at a width; places that scroll on purpose are left out. */
export async function overflow(page: Page, width: number): Promise<readonly string[]> {
  const { height, width: before } = page.viewportSize() ?? { height: 900, width: 0 }
  if (width !== before) {
    await page.setViewportSize({ width, height })
    await framesDrawn(page)
  }
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(one => one.getBoundingClientRect().right > edge && getComputedStyle(one).position !== 'fixed')
      .filter(one => !one.closest('.scrolls, .hidden, svg, select, pre') && one.getClientRects().length > 0)
      .slice(0, 2)
      .map(one => `sticks out: ${one.tagName.toLowerCase()}.${one.className} ${(one.textContent ?? '').slice(0, 30)}`)
  })
}

/**
 * Looks at the screen: in Swedish for everything, and in the dark for what colours decide; in the other languages, for
 * which the same elements stand there, for what words decide. Words differ in length: all at three widths.
 */
export async function look(page: Page, name: string, language: Language): Promise<readonly string[]> {
  const found: string[] = []
  const before = page.viewportSize()
  const passes =
    language === 'sv'
      ? ([
          ['light', 'all'],
          ['dark', 'colours'],
        ] as const)
      : ([['light', 'words']] as const)
  for (const [colorScheme, scope] of passes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const line of await findings(page, scope)) found.push(`${name}, ${language}, ${colorScheme}: ${line}`)
  }
  for (const width of [390, 800, 1280])
    for (const line of await overflow(page, width)) found.push(`${name}, ${language}, ${width} px: ${line}`)
  if (before) await page.setViewportSize(before)
  return found
}

/** The same, in all three languages by the switch on the screen. */
export async function lookInAll(page: Page, name: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const language of ['fi', 'en', 'sv'] as const) {
    await page.locator('label.language select').first().selectOption(language)
    await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' })
    await still(page)
    found.push(...(await look(page, name, language)))
  }
  return found
}

/** Goes to an address of the app without loading the page anew, which would lock it. */
export async function visit(page: Page, path: string): Promise<void> {
  // As a link does: Back would lead an interviewee to the page that asks for the tablet.
  await go(page, path)
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await still(page)
}
