import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator } from 'playwright-core'
import { pause } from '../browser/kit/profile.ts'
import { freshFolder } from '../browser/kit/tidy.ts'
import { patience } from '../patience.ts'
import type { Drive } from './drive.ts'
import { lookUp, type Step, type Words } from './look-up.ts'

type Text = string | RegExp
type Role = { readonly name?: Text; readonly exact?: boolean }
type File = { readonly name: string; readonly buffer: Buffer }
type Wait = { readonly state?: 'attached' | 'detached' | 'visible' | 'hidden'; readonly timeout?: number }

/** Names that the compiler leaves in functions, and the search, for what runs in the page. */
export const tools = `const __name = one => one; ${lookUp};
const shown = one => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0;`

const wordsOf = (text: Text, exact = false): Words =>
  typeof text === 'string' ? { text, exact } : { pattern: text.source, flags: text.flags }

/** Runs a function in the page with something it is given; neither may use anything else from here. */
export const runIn = (drive: Drive, work: unknown, given?: unknown): Promise<unknown> =>
  drive.run(`(() => { ${tools} return (${work})(${JSON.stringify(given) ?? ''}) })()`)

/** The part of a Playwright page or locator that finds: the same words, over any browser. */
export function finding(drive: Drive, steps: readonly Step[]) {
  const next = (...more: Step[]) => locatorOver(drive, [...steps, ...more])
  return {
    locator: (css: string, { hasText }: { hasText?: Text } = {}) =>
      next({ css }, ...(hasText === undefined ? [] : [{ has: wordsOf(hasText) }])),
    getByRole: (role: string, { name, exact }: Role = {}) =>
      next({ role, ...(name === undefined ? {} : { name: wordsOf(name, exact) }) }),
    getByLabel: (text: Text, { exact }: Role = {}) => next({ byLabel: wordsOf(text, exact) }),
    getByText: (text: Text, { exact }: Role = {}) => next({ byText: wordsOf(text, exact) }),
  }
}

/** A locator of Playwright's over any browser: as much of it as the stories of the tests use. */
export function locatorOver(drive: Drive, steps: readonly Step[]): Locator {
  const path = JSON.stringify(steps)
  /** Runs an expression over `found`, the elements, and `one`, the first of them. */
  const ask = (expression: string) =>
    drive.read(`(() => { ${tools} const found = lookUp(${path}), [one] = found; return ${expression} })()`)
  const until = async (expression: string, timeout = patience(20_000)): Promise<unknown> => {
    const end = performance.now() + timeout
    for (;;) {
      // While one page goes and the next one comes there is nothing to ask.
      const got = await ask(expression).catch(() => undefined)
      if (got) return got
      if (performance.now() > end) throw new Error(`${path}: not so within ${timeout} ms: ${expression}`)
      await pause(40)
    }
  }
  const there = () => until('one !== undefined')
  // In one question: between two of them the element may have been exchanged for another.
  const read = async (expression: string) => ((await until(`one && [${expression}]`)) as [unknown])[0]
  const place = async () => (await until(`(${placeOf})(one)`)) as { x: number; y: number }
  const click = async () => {
    // What comes late moves a page under the hand: who misses presses again.
    for (let tries = 0; tries < 5; tries++) {
      const { x, y } = await place()
      await ask(listen)
      await drive.moveTo(x, y)
      await drive.press()
      await drive.release()
      if (await ask(`!found.some(each => each.missed)`).catch(() => true)) return
    }
    throw new Error(`${path}: pressed five times beside it`)
  }
  const focus = async () => void (await until('one && shown(one) && !one.disabled && (one.focus(), true)'))
  const states = {
    attached: 'one !== undefined',
    detached: 'one === undefined',
    visible: 'found.some(shown)',
    hidden: '!found.some(shown)',
  }
  return {
    ...finding(drive, steps),
    nth: (nth: number) => locatorOver(drive, [...steps, { nth }]),
    first: () => locatorOver(drive, [...steps, { nth: 0 }]),
    last: () => locatorOver(drive, [...steps, { nth: -1 }]),
    filter: ({ hasText }: { hasText: Text }) => locatorOver(drive, [...steps, { has: wordsOf(hasText) }]),
    or: (other: { steps: readonly Step[] }) => locatorOver(drive, [...steps, { or: other.steps }]),
    steps,
    waitFor: async ({ state = 'visible', timeout }: Wait = {}) => void (await until(states[state], timeout)),
    count: () => ask('found.length'),
    isVisible: () => ask('Boolean(one) && shown(one)'),
    isDisabled: () => read('one.disabled === true'),
    innerText: () => read('one.innerText'),
    textContent: () => read('one.textContent'),
    innerHTML: () => read('one.innerHTML'),
    inputValue: () => read('one.value'),
    getAttribute: (name: string) => read(`one.getAttribute(${JSON.stringify(name)})`),
    allInnerTexts: () => ask('found.map(each => each.innerText)'),
    allTextContents: () => ask('found.map(each => each.textContent)'),
    evaluate: async (work: unknown) => {
      await there()
      return drive.run(`(() => { ${tools} return (${work})(lookUp(${path})[0]) })()`)
    },
    click,
    tap: async () => {
      const { x, y } = await place()
      await drive.tap(x, y)
    },
    focus,
    fill: async (text: string) => {
      await focus()
      await ask(`(${write})(one, ${JSON.stringify(text)})`)
    },
    press: async (key: string) => {
      await focus()
      await drive.chord(key.split('+'))
    },
    check: async () => {
      if (!(await read('one.checked'))) await click()
      await until('one?.checked')
    },
    selectOption: async (value: string) => {
      await until(`one && [...one.options].some(option => option.value === ${JSON.stringify(value)})`)
      await ask(`(${select})(one, ${JSON.stringify(value)})`)
    },
    setInputFiles: async (given: File | readonly File[]) => {
      await there()
      await ask("one.setAttribute('data-files-for', 'this')")
      const folder = freshFolder('chosen')
      const paths = [given].flat().map(file => {
        const path = join(folder, (file as File).name)
        writeFileSync(path, (file as File).buffer)
        return path
      })
      await drive.giveFiles('data-files-for', paths)
      await ask("one?.removeAttribute('data-files-for')")
    },
  } as unknown as Locator
}

/** Remembers whether an element is pressed from now on; worked out in the page. */
const listen = `(one.missed = true, one.addEventListener('click', () => { one.missed = false }, { once: true, capture: true }))`

/** Where a finger would meet an element, once nothing lies over it and it stands still; runs in the page. */
function placeOf(one: HTMLElement & { disabled?: boolean; lastPlace?: string }): { x: number; y: number } | undefined {
  if (!one?.checkVisibility({ visibilityProperty: true }) || one.disabled) return undefined
  const before = one.getBoundingClientRect()
  if (before.top < 0 || before.bottom > innerHeight || before.left < 0 || before.right > innerWidth)
    one.scrollIntoView({ block: 'center', inline: 'nearest' })
  const [box] = one.getClientRects()
  if (!box) return undefined
  const at = { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) }
  const still = one.lastPlace === `${at.x} ${at.y}`
  one.lastPlace = `${at.x} ${at.y}`
  const hit = document.elementFromPoint(at.x, at.y)
  const label = one.closest('label')
  return still && hit && (one.contains(hit) || hit.contains(one) || label?.contains(hit)) ? at : undefined
}

/** Puts text in the place of what stands in a field, as pasting over it does; runs in the page. */
function write(one: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  if (one instanceof HTMLInputElement && /^(date|time|month|number|range)$/.test(one.type)) {
    // Such fields take a value, however their browser lets a person choose it.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(one, text)
    one.dispatchEvent(new InputEvent('input', { bubbles: true }))
    one.dispatchEvent(new Event('change', { bubbles: true }))
    return
  }
  one.select()
  if (text) document.execCommand('insertText', false, text)
  else document.execCommand('delete')
}

/** Chooses an option by its value; runs in the page. */
function select(one: HTMLSelectElement, value: string): void {
  one.value = value
  one.dispatchEvent(new Event('input', { bubbles: true }))
  one.dispatchEvent(new Event('change', { bubbles: true }))
}
