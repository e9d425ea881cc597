import type { Page } from 'playwright-core'
import * as assert from 'uvu/assert'
import { concat, fromBase64url, fromHex, randomBytes } from '../../../src/crypto/bytes.ts'
import type { SurveyForm } from '../../../src/domain/surveys/survey-form.ts'
import { asksTeam } from '../../../src/domain/surveys/team-question.ts'
import { teams } from '../../../src/messages/sv/teams.ts'
import { time } from '../../../src/messages/sv/time.ts'
import { answerIdOf } from '../../../src/wire/receipt.ts'
import { sealAnswer } from '../../../src/wire/survey-answer.ts'
import { openForm, readSurveyFragment } from '../../../src/wire/survey-seal.ts'
import { go } from '../kit/day-one.ts'
import { button, field, goTo, words } from '../kit/doors.ts'
import { sayWhoAsks } from '../kit/round-office.ts'

/** The units of the house with their teams, in the order in which they are written. */
export const house = [
  { unit: 'Barn och familj', teams: ['Team Norr', 'Team Söder'] },
  { unit: 'Vuxen', teams: ['Mottagning', 'Stöd i vardagen'] },
] as const

/** Adds the question for unit and team to the draft on the screen and names what people choose among. */
export async function askForTeams(page: Page): Promise<void> {
  await button(page, teams.add).click()
  await field(page, teams.unit(1)).fill(house[0].unit)
  await button(page, teams.addUnit).click()
  await field(page, teams.unit(2)).fill(house[1].unit)
  for (const { unit, teams: names } of house)
    for (const [at, name] of names.entries()) {
      const one = field(page, teams.team(at + 1, unit))
      if ((await one.count()) === 0) await button(page, teams.addTeam(unit)).click()
      await one.fill(name)
    }
  await button(page, teams.sameNames).click()
}

/** A pulse of staff from the template, with unit and team asked for: a draft from which nothing is missing. */
export async function draftPulse(page: Page): Promise<void> {
  await goTo(page, 'surveys')
  await button(page, words.surveys.fromPulse).click()
  await page.locator('.survey-questions > li').nth(5).waitFor()
  await askForTeams(page)
  await sayWhoAsks(page, 'Norrvik')
}

/** Answers a round from so many phones of a team without their browsers; of the first `good` everything is good. */
export async function answerFrom(link: string, team: string, { n, good }: { n: number; good: number }): Promise<void> {
  const read = readSurveyFragment(new URL(link).hash)
  if (typeof read === 'string') throw new Error(read)
  const at = `${new URL(link).origin}/api/rounds/${read.round}`
  const sealed = new Uint8Array(await (await fetch(`${at}/form`)).arrayBuffer())
  const { key, questions } = (await openForm(read.secret, read.round, sealed)) as SurveyForm
  const asks = questions.find(asksTeam)
  const code = asks?.options.find(one => one.label.sv === team)?.code
  if (!asks || !code) throw new Error(`nobody asks for ${team}`)
  for (let one = 0; one < n; one++) {
    const scaled = questions.filter(({ type }) => type === 'ordinal')
    const answers = { ...Object.fromEntries(scaled.map(({ id }) => [id, one < good ? 4 : 2])), [asks.id]: code }
    const said = { v: 1, language: 'sv', easy: false, mode: '', answers }
    const body = concat(
      fromHex(await answerIdOf(randomBytes(16))),
      await sealAnswer(fromBase64url(key), read.round, said),
    )
    assert.is((await fetch(`${at}/answers`, { method: 'POST', body })).status, 204)
  }
}

/** The rows of the table by unit and team, each as its texts. */
export async function teamTable(page: Page): Promise<readonly (readonly string[])[]> {
  const rows = await page.locator('.teams tbody tr').all()
  return Promise.all(
    rows.map(async row => (await row.locator('th, td').allInnerTexts()).map(text => text.replaceAll('\u00a0', ' '))),
  )
}

/** A promise of time for a team, made on the screen that lists them. */
export async function promiseTime(page: Page, team: string, wish: { hours: string; from: string }): Promise<void> {
  const dialog = page.getByRole('dialog')
  await button(page, time.new).click()
  await dialog.getByLabel(time.team, { exact: true }).fill(team)
  await dialog.getByLabel(time.hours, { exact: true }).fill(wish.hours)
  await dialog.getByLabel(time.from, { exact: true }).fill(wish.from)
  await dialog.getByRole('button', { name: time.add, exact: true }).click()
  await page.getByRole('heading', { name: team, level: 2 }).waitFor()
}

/** A week's button in a team's row. */
export const weekOn = (page: Page, team: string, number: number) =>
  page
    .getByRole('group', { name: time.weeksOf(team) })
    .getByRole('button', { name: new RegExp(`^${time.week(number)}[,: ]`) })

/** A phase with its first and last day. */
export async function makePhase(page: Page, phase: { name: string; from: string; to: string }): Promise<void> {
  const { work } = words
  await go(page, '/setting')
  await button(page, work.newPhase).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(work.name, { exact: true }).fill(phase.name)
  await dialog.getByRole('button', { name: words.goals.add, exact: true }).click()
  await page.getByRole('link', { name: new RegExp(phase.name) }).click()
  await page.getByRole('heading', { name: phase.name, level: 1 }).waitFor()
  await field(page, work.begins).fill(phase.from)
  await field(page, work.ends).fill(phase.to)
  await field(page, work.ends).blur()
}
