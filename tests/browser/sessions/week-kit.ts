import type { Page } from 'playwright-core'
import { nextWorkday } from '../../../src/domain/days.ts'
import { button, field, goToLine, words } from '../kit/doors.ts'
import { norrvik } from '../kit/norrvik.ts'

const texts = words.sessions

/** Today, and the working day after it from which is planned. */
export const today = new Date().toLocaleDateString('sv-SE')
export const tomorrow = nextWorkday(today)
/** Five a day: B1 and the first four at Vuxen, then the others. */
export const eighth = nextWorkday(tomorrow)

/** Twelve people at two units, as the staff office sent them: no codes, a note, an address. */
const names = ['Anna Ek', 'Bo Al', 'Cia Berg', 'Dan Dahl', 'Eva Frid', 'Per Gran', 'Ida Holm', 'Jan Ivar', 'Kaj Lind']
export const list = [
  'Namn\tEnhet\tE-post\tAnm.',
  ...names.map((name, n) => `${name}\tVuxen\tx${n}@kommun.se\t${n === 2 ? 'föräldraledig 1.1.' : ''}`),
  'Maj Norr\tBarn\t\t',
  'Nils Oja\tBarn\t\t',
  'Pia Rask\tBarn\t\t',
].join('\n')

/** Writes a guide of three questions. */
export async function writeGuide(page: Page): Promise<void> {
  await goToLine(page, 'guides')
  await button(page, words.guides.new).click()
  await button(page, words.guides.paste).click()
  await field(page, words.guides.pasteField).fill(norrvik.questions.join('\n'))
  await button(page, words.guides.pasteAdd(3)).click()
}

/** Plans ten interviews and answers how many entries that took. */
export async function planTen(page: Page): Promise<number> {
  await page.getByRole('link', { name: texts.several, exact: true }).click()
  const camilla = { label: words.members.invited('Camilla') }
  const entries = [
    () => field(page, texts.firstDay).fill(tomorrow),
    () => field(page, texts.firstTime).fill('09:00'),
    () => field(page, texts.place).fill('Torget 1'),
    () => field(page, texts.interviewers).first().selectOption(camilla),
    () => page.getByRole('checkbox', { name: texts.wholeUnit('Vuxen', 9) }).check(),
    () => page.getByRole('checkbox', { name: 'B1' }).check(),
    // The last one of the day is one’s own.
    () => field(page, `${texts.interviewers} V9`).selectOption({ label: 'Ylva' }),
    () => button(page, texts.planCount(10)).click(),
  ]
  for (const enter of entries) await enter()
  await sessionLink(page, 'V1').waitFor()
  return entries.length
}

/** A session in a list, by whom it is with. */
export const sessionLink = (page: Page, code: string) =>
  page.locator('main').getByRole('link', { name: new RegExp(`\\b${code}\\b`) })

/** Waits until the roster says so of somebody. */
export const standing = (page: Page, code: string, said: string) =>
  page
    .getByRole('button', { name: new RegExp(`^${code}`) })
    .getByText(said, { exact: true })
    .waitFor()
