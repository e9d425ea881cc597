import type { Page } from 'playwright-core'
import { isoDay } from '../../src/ui/dates.ts'
import { button, field, found, synced, words } from '../browser/kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../browser/kit/endpoint.ts'
import { visit } from '../browser/kit/looks.ts'
import { norrvik } from '../browser/kit/norrvik.ts'
import { completeNotice, prepare } from '../browser/kit/office.ts'
import { phonePicture } from '../browser/kit/photo.ts'
import { openProfile, type Profile } from '../browser/kit/profile.ts'
import type { Member } from './members.ts'

/** What came of killing the browser: what was done, and what of it was gone afterwards though it had to be there. */
export type Toll = {
  kills: number
  words: number
  /** Words typed more than a second before the kill, or that the corner had called saved. */
  wordsLost: number
  finished: number
  finishedLost: number
  seconds: number
  /** Seconds of sound beyond the last two. */
  secondsLost: number
  pictures: number
  picturesLost: number
  people: number
  peopleLost: number
  removals: number
  /** Removals after which the members did not agree. */
  removalsLost: number
  /** Rows the device had called sent and the endpoint had not, or that never arrived. */
  rowsLost: number
  /** Rounds in which something did not come that a person would have waited for. */
  broken: number
}

/** What stands where a person writes, by session and question: the words that must be there from now on. */
export type Written = { readonly session: string; readonly question: string; readonly words: string[] }

/** One coordinator's browser that is killed again and again, and all that is known of what she did. */
export type Stage = {
  readonly endpoint: RunningEndpoint
  readonly profile: Profile
  readonly phrase: string
  readonly random: () => number
  readonly toll: Toll
  readonly written: Written[]
  readonly held: string[]
  readonly members: Member[]
  readonly picture: Buffer
  /** The session that is being written; empty before the first. */
  session: string
  /** Numbers words, people and pictures. */
  next: number
}

const nothing: Toll = {
  ...{ kills: 0, words: 0, wordsLost: 0, finished: 0, finishedLost: 0, seconds: 0, secondsLost: 0 },
  ...{ pictures: 0, picturesLost: 0, people: 0, peopleLost: 0, removals: 0, removalsLost: 0 },
  ...{ rowsLost: 0, broken: 0 },
}

/** A project with a guide, and its coordinator before the open app. */
export async function setStage(random: () => number): Promise<Stage> {
  const endpoint = await startEndpoint()
  const profile = await openProfile('ylva', endpoint.url, { width: 1280, height: 800, locale: 'en-GB', stored: true })
  const phrase = await found(profile.page, endpoint, norrvik)
  await prepare(profile.page, isoDay())
  await completeNotice(profile.page)
  await synced(profile.page)
  await profile.page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  const picture = await phonePicture(profile.page, 1_600, 1_200)
  const known = { written: [], held: [], members: [], session: '', next: 1 }
  return { endpoint, profile, phrase, random, toll: { ...nothing }, picture, ...known }
}

/** A number from `least` up to `most`. */
export const between = (stage: Stage, least: number, most: number): number => least + stage.random() * (most - least)

/** Plans an interview and begins to write it. */
export async function beginSession(stage: Stage): Promise<void> {
  const { page } = stage.profile
  const name = `Intervju ${stage.next++}`
  await visit(page, '/sessions/new')
  await field(page, words.sessions.name).fill(name)
  await button(page, words.sessions.plan).click()
  await page.locator('h1', { hasText: name }).waitFor()
  stage.session = new URL(page.url()).pathname.split('/')[2] ?? ''
  await visit(page, `/sessions/${stage.session}/notice`)
  await button(page, words.notice.take).click()
  await page.locator('.capture').waitFor()
}

/** Opens the page of the session that is being written. */
export async function toWriting(stage: Stage, session = stage.session): Promise<void> {
  await visit(stage.profile.page, `/sessions/${session}/write`)
  await stage.profile.page.locator('.capture').waitFor()
}

/** What the screen says of saving, with what stands in the field at the same moment. */
export const standing = (page: Page): Promise<{ saved: boolean; value: string }> =>
  page.evaluate(() => ({
    saved: document.querySelector('.corner')?.getAttribute('data-saved') === 'saved',
    value: document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : '',
  }))
