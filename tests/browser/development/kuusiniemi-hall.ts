import * as assert from 'uvu/assert'
import { fetchNow } from '../kit/chapter-two.ts'
import { go } from '../kit/day-one.ts'
import { button, field, words } from '../kit/doors.ts'
import { phonePicture } from '../kit/photo.ts'
import { appStored } from '../kit/profile.ts'
import { away, done, people, phoneOf, question, reworded, type Series, said, task, workshops } from './kuusiniemi.ts'
import { itemOf, lookAt, meet, reword, say, thought, writeForAnother } from './meeting-kit.ts'
import { endWithMinute, giveTask, openTask, turnTo } from './workshop-kit.ts'

const { meetings: texts, tasks } = words

/** At home one writes ahead; then nobody reaches the endpoint, and the facilitator opens the workshop. */
export async function writeAhead(series: Series): Promise<void> {
  const { endpoint, ylva, at, phones } = series
  const { page } = phoneOf(series, 0)
  await go(page, at[0] ?? '')
  await button(page, texts.enter).click()
  await lookAt(page, question)
  await say(page, said.sanna)
  await meet(page)
  for (const one of phones) {
    await fetchNow(one.page)
    await appStored(one.page)
  }
  await fetchNow(ylva.page)
  await appStored(ylva.page)
  await endpoint.kill()
  await go(ylva.page, at[0] ?? '')
  await button(ylva.page, texts.begin).click()
  await button(ylva.page, texts.goTo(question)).click()
  await ylva.page.getByRole('heading', { name: question }).waitFor()
}

/** Everyone writes first and sees what is there after her own; for one the facilitator writes. */
export async function everyoneWrites(series: Series): Promise<void> {
  const { ylva, at } = series
  for (const [n, words] of [said.pekka, said.liisa, said.kaija, said.reino].entries()) {
    const { page } = phoneOf(series, n + 1)
    await go(page, at[0] ?? '')
    await button(page, texts.enter).click()
    await lookAt(page, question)
    await page.getByText(texts.writeFirst).waitFor()
    await page.getByText(texts.others(1)).waitFor()
    assert.is(await thought(page, said.sanna).count(), 0)
    await say(page, words)
    await thought(page, said.sanna).waitFor()
  }
  await writeForAnother(ylva.page, said.another)
}

/** Two change what the first wrote, each on her own phone; the facilitator gives a task and ends the workshop. */
export async function changeApart(series: Series): Promise<void> {
  const { ylva } = series
  await reword(phoneOf(series, 1).page, said.sanna, reworded.pekka)
  await reword(phoneOf(series, 2).page, said.sanna, reworded.liisa)
  const { page } = ylva
  await turnTo(page, itemOf('first', 4))
  await giveTask(page, task, workshops[1])
  await endWithMinute(page, itemOf('first', 5), 6)
  await page.locator('.given').getByRole('link', { name: texts.feedbackAnswer }).waitFor()
}

/** The phones meet the endpoint one by one, the last never; both wordings stand, and one tap settles. */
export async function meetOneByOne(series: Series): Promise<void> {
  const { endpoint, ylva, at } = series
  await endpoint.restart()
  await meet(ylva.page)
  for (const n of away) await fetchNow(phoneOf(series, n).page)
  const { page } = phoneOf(series, 3)
  await fetchNow(page)
  await go(page, at[0] ?? '')
  const two = page.locator('.contribution .versions')
  await two.waitFor()
  const shown = await two.innerText()
  for (const name of people) assert.not.match(shown, name)
  assert.not.match(shown, /\d\d[.:]\d\d/)
  await two.locator('li', { hasText: reworded.liisa }).getByRole('button', { name: words.versions.keep }).click()
  await two.waitFor({ state: 'detached' })
  await thought(page, reworded.liisa).waitFor()
  await meet(page)
  // From a hall without signal nothing comes late.
  assert.is(await page.getByText(texts.late).count(), 0)
  for (const n of away) await fetchNow(phoneOf(series, n).page)
}

/** The task is done without signal: three times in words, once as a drawing that is photographed. */
export async function doTheTask(series: Series): Promise<void> {
  const { endpoint } = series
  await endpoint.kill()
  for (const [n, words] of [done.sanna, done.pekka, done.liisa].entries()) {
    const { page } = phoneOf(series, n)
    await openTask(page, task)
    await field(page, tasks.mine).fill(words)
    await button(page, tasks.add).click()
    await button(page, tasks.done).click()
    await page.getByText(tasks.stateDone, { exact: true }).waitFor()
  }
  const { page } = phoneOf(series, 3)
  await openTask(page, task)
  const drawing = { name: 'IMG_1.jpg', mimeType: 'image/jpeg', buffer: await phonePicture(page, 1200, 900) }
  await page.locator('.answers input[type=file]').setInputFiles(drawing)
  await page.getByText(tasks.photoKept).waitFor()
  await button(page, tasks.done).click()
  await page.getByText(tasks.stateDone, { exact: true }).waitFor()
  await endpoint.restart()
  for (const n of away) await fetchNow(phoneOf(series, n).page)
}
