import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import type { Language } from '../../src/messages/languages.ts'
import { go } from './day-one.ts'
import { pause } from './profile.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Finding = { readonly id: string; readonly nodes: readonly { readonly target: readonly unknown[] }[] }
declare const window: { axe?: { run(where: Document, how: object): Promise<{ violations: readonly Finding[] }> } }

/** What axe finds on the screen as it stands, as lines: rule and place. */
export async function findings(page: Page): Promise<readonly string[]> {
  // Not as a script tag: the page allows only its own.
  if (!(await page.evaluate(() => Boolean(window.axe)))) await page.evaluate(axe)
  return page.evaluate(async () => {
    if (!window.axe) throw new Error('axe is not there')
    const found = await window.axe.run(document, { resultTypes: ['violations'] })
    return found.violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(node => `${id} ${node.target.join(' ')}`))
  })
}

/** What sticks out to the right at a width; places that scroll on purpose are left out. */
export async function overflow(page: Page, width: number): Promise<readonly string[]> {
  const { height } = page.viewportSize() ?? { height: 900 }
  await page.setViewportSize({ width, height })
  await pause(60)
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(one => !one.closest('.scrolls, .hidden, svg, select, pre') && one.getClientRects().length > 0)
      .filter(one => one.getBoundingClientRect().right > edge && getComputedStyle(one).position !== 'fixed')
      .slice(0, 2)
      .map(one => `sticks out: ${one.tagName.toLowerCase()}.${one.className} ${(one.textContent ?? '').slice(0, 30)}`)
  })
}

/** Looks at the screen, in Swedish also in the dark, and in Swedish and Finnish, whose words are longer, at three widths. */
export async function look(page: Page, name: string, language: Language): Promise<readonly string[]> {
  const found: string[] = []
  const before = page.viewportSize()
  // Colours are the same in every language: the dark is looked at in one.
  for (const colorScheme of language === 'sv' ? (['light', 'dark'] as const) : (['light'] as const)) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    for (const line of await findings(page)) found.push(`${name}, ${language}, ${colorScheme}: ${line}`)
  }
  if (language !== 'en')
    for (const width of [390, 800, 1280])
      for (const line of await overflow(page, width)) found.push(`${name}, ${width} px: ${line}`)
  if (before) await page.setViewportSize(before)
  return found
}

/** The same, in all three languages by the switch on the screen. */
export async function lookInAll(page: Page, name: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const language of ['fi', 'en', 'sv'] as const) {
    await page.locator('label.language select').first().selectOption(language)
    await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' })
    await pause(150)
    found.push(...(await look(page, name, language)))
  }
  return found
}

/** Goes to an address of the app without loading the page anew, which would lock it. */
export async function visit(page: Page, path: string): Promise<void> {
  // As a link does: Back would lead an interviewee to the page that asks for the tablet.
  await go(page, path)
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await pause(250)
}
