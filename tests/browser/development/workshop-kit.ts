import type { Page } from 'playwright-core'
import decodeQR from 'qr/decode.js'
import * as assert from 'uvu/assert'
import { respondent } from '../../../src/messages/sv/respondent.ts'
import { go } from '../kit/day-one.ts'
import { button, field, goToLine, words } from '../kit/doors.ts'
import type { Profile } from '../kit/profile.ts'
import { choose, onward, startAnswering, toTheEnd } from '../kit/respondents.ts'
import { thought } from './meeting-kit.ts'

const texts = words.meetings

type Wish = { readonly role?: 'participant' | 'guest'; readonly count: number; readonly lastDay?: string }

/** Invites so many into a group's room, each by a link and a code of her own; answers the links. */
export async function inviteInto(page: Page, room: string, { role = 'participant', count, lastDay }: Wish) {
  await goToLine(page, 'members')
  await button(page, words.members.invite).click()
  await field(page, words.members.role).selectOption(role)
  await field(page, words.groups.intoGroups).selectOption(room)
  if (lastDay) await field(page, words.groups.lastDay).fill(lastDay)
  await field(page, words.members.howMany).fill(String(count))
  await button(page, words.members.make(count)).click()
  await page.getByText(words.members.made).waitFor()
  const links = (await page.locator('.sheets .link').allInnerTexts()).map(link => link.trim())
  assert.equal(await readCodes(page), links, 'each has a code that leads where her link does')
  await button(page, words.common.close).click()
  return links
}

/** What phones read in the codes on the sheets. */
const readCodes = async (page: Page): Promise<readonly string[]> =>
  (await page.evaluate(drawCodes)).map(dots => {
    const size = Math.sqrt(dots.length)
    const data = Uint8Array.from({ length: 4 * dots.length }, (_, at) =>
      at % 4 < 3 && dots[at >> 2] === '1' ? 0 : 255,
    )
    return decodeQR({ width: size, height: size, data })
  })

/** Runs in the page: each code as a camera sees it, four dots wide and high for each of its squares; a dark dot is 1. */
function drawCodes(): string[] {
  const wide = 4
  return [...document.querySelectorAll('.sheets svg.qr')].map(code => {
    const canvas = document.createElement('canvas')
    const pen = canvas.getContext('2d')
    const size = wide * (code as SVGSVGElement).viewBox.baseVal.width
    Object.assign(canvas, { width: size, height: size })
    if (!pen) return ''
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, size, size)
    pen.scale(wide, wide)
    pen.fillStyle = '#000'
    pen.fill(new Path2D(code.querySelector('path')?.getAttribute('d') ?? ''))
    const { data } = pen.getImageData(0, 0, size, size)
    return Array.from({ length: size * size }, (_, dot) => ((data[4 * dot] ?? 255) < 128 ? '1' : '0')).join('')
  })
}

/** Looks at an item of the agenda that stands beside the meeting on a tablet. */
export const turnTo = async (page: Page, item: string): Promise<void> => {
  await page.locator('.agenda-rail button', { hasText: item }).click()
  await page.getByRole('heading', { name: item }).waitFor()
}

/** Gives the task of the open item, due in the next meeting. */
export async function giveTask(page: Page, what: string, next: string): Promise<void> {
  await field(page, texts.taskLabel).fill(what)
  await button(page, texts.giveTask).click()
  await page.locator('.given-tasks li', { hasText: what }).getByText(texts.dueIn(next)).waitFor()
}

/** Opens the minute of feedback at the end of the meeting that is held, ends that, and says how many came. */
export async function endWithMinute(page: Page, item: string, came: number): Promise<void> {
  await turnTo(page, item)
  await button(page, texts.feedbackOpen).click()
  await page.getByRole('link', { name: texts.feedbackAnswer }).waitFor()
  await close(page, came)
}

/** Ends the meeting that is held, and says how many came. */
export async function close(page: Page, came: number): Promise<void> {
  await page.locator('.hold-top').getByRole('button', { name: texts.end }).click()
  await field(page, texts.cameLabel).fill(String(came))
  await button(page, texts.endAct).click()
  await page.locator('.given').waitFor()
}

/** Opens a task from what waits on Today. */
export async function openTask(page: Page, what: string): Promise<void> {
  await go(page, '/')
  await page
    .locator('main')
    .getByRole('link', { name: new RegExp(what) })
    .click()
  await page.locator('h1', { hasText: what }).waitFor({ state: 'attached' })
}

/** Answers a meeting's minute of feedback where Today leads; the app stays open beside it, as in another tab. */
export async function answerMinute({ page, context }: Profile, meeting: string, said: string): Promise<void> {
  await go(page, '/')
  const line = page.locator('main a', { hasText: words.today.minute }).filter({ hasText: meeting })
  const href = await line.getAttribute('href')
  const beside = await context.newPage()
  await startAnswering(beside, new URL(href ?? '', page.url()).href)
  await choose(beside, 2)
  await beside.locator('.rs-open textarea').fill(said)
  await toTheEnd(beside)
  await onward(beside).click()
  await beside.getByText(respondent.sent).waitFor()
  await beside.close()
}

type Gathered = { readonly statement: string; readonly clients?: boolean }

/** Gathers thoughts of a meeting that is over into one finding of the group. */
export async function gather(page: Page, from: readonly string[], { statement, clients = false }: Gathered) {
  await button(page, texts.gather).click()
  for (const text of from) await thought(page, text).getByRole('checkbox').check()
  await button(page, texts.gatherAct).click()
  await field(page, texts.statement).fill(statement)
  if (clients) await page.getByLabel(texts.clients).check()
  await button(page, texts.gatherMake).click()
  await page.locator('.given-findings', { hasText: statement }).waitFor()
}

/** From a meeting that is over to the round of its minute. */
export async function toRound(page: Page, meeting: string): Promise<void> {
  await go(page, meeting)
  await page.getByRole('link', { name: texts.feedbackRound }).click()
  await page.getByText(words.surveys.about).waitFor()
}

/** From a meeting that is over to what was answered in its minute. */
export async function toResult(page: Page, meeting: string): Promise<void> {
  await toRound(page, meeting)
  await page.getByRole('link', { name: words.surveys.seeResult }).click()
}
