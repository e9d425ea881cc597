import type { Page } from 'playwright-core'
import { button, field, found, goToLine, joinBy, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { linkForParticipant } from '../kit/office.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { meet } from './meeting-kit.ts'

const tablet = { width: 1180, height: 820, locale: 'en-GB', stored: true }
const phone = { width: 390, height: 844, locale: 'sv-SE', stored: true }

/** Three who develop together: a coordinator with a tablet, a client and somebody else with phones. */
export type Trio = {
  readonly endpoint: RunningEndpoint
  readonly ylva: Profile
  readonly kim: Profile
  readonly robin: Profile
}

/** Founds a project and lets two join it; the third one is a partner of another organisation or a client too. */
export async function trioIn(project: string, third: 'partner' | 'client'): Promise<Trio> {
  const endpoint = await startEndpoint()
  const ylva = await openProfile('ylva', endpoint.url, tablet)
  const kim = await openProfile('kim', endpoint.url, phone)
  const robin = await openProfile('robin', endpoint.url, phone)
  await found(ylva.page, endpoint, { name: project, coordinator: 'Ylva' })
  await joinBy(kim.page, await linkForParticipant(ylva.page), 'Kim')
  const link = third === 'partner' ? linkForPartner(ylva.page, '2099-12-31') : linkForParticipant(ylva.page)
  await joinBy(robin.page, await link, 'Robin')
  return { endpoint, ylva, kim, robin }
}

/** Each meets the endpoint twice, so that all have what all wrote. */
export async function allMeet(people: readonly Profile[]): Promise<void> {
  for (const one of [...people, ...people]) await meet(one.page)
}

/** Invites a partner of another organisation until a day; answers her link. */
async function linkForPartner(page: Page, lastDay: string): Promise<string> {
  await goToLine(page, 'members')
  await button(page, words.members.invite).click()
  await field(page, words.members.role).selectOption('guest')
  await field(page, words.groups.lastDay).fill(lastDay)
  await button(page, words.members.make(1)).click()
  const link = (await page.locator('p.link').innerText()).trim()
  await button(page, words.common.close).click()
  return link
}
