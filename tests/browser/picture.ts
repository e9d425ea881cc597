// node --import tsx tests/browser/picture.ts: takes the picture of the README from the real app.
import { mkdirSync } from 'node:fs'
import { button, field, found, goTo, goToLine, synced, words } from './kit/doors.ts'
import { startEndpoint } from './kit/endpoint.ts'
import { openProfile, pause } from './kit/profile.ts'
import { tidyUp } from './kit/tidy.ts'

const roster = [
  'Kod\tEnhet\tBefattning',
  'M1\tVuxenenheten\tsocialsekreterare',
  'L1\tBarn och unga\tarbetsledare',
  'B1\tResursenheten\tvuxenbehandlare',
].join('\n')
const questions = ['Vad tror du ligger bakom?', 'Vad kan ni själva påverka?', 'Har det fungerat bättre förr?'].join(
  '\n',
)

try {
  const endpoint = await startEndpoint()
  const { page } = await openProfile('picture', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  await found(page, endpoint, { name: 'Norrvik', coordinator: 'Ylva' })
  await goToLine(page, 'guides')
  await button(page, words.guides.new).click()
  await button(page, words.guides.paste).click()
  await field(page, words.guides.pasteField).fill(questions)
  await button(page, words.guides.pasteAdd(3)).click()
  await goToLine(page, 'roster')
  await button(page, words.roster.paste).click()
  await field(page, words.roster.pasteField).fill(roster)
  await button(page, words.roster.add(3)).click()
  await goTo(page, 'sessions')
  await page.getByRole('link', { name: words.sessions.several, exact: true }).click()
  const day = new Date().toLocaleDateString('sv-SE')
  for (const [index, code] of ['M1', 'L1', 'B1'].entries()) {
    await page.getByRole('checkbox', { name: new RegExp(`^${code}`) }).check()
    await field(page, `${words.sessions.day} ${code}`).fill(day)
    await field(page, `${words.sessions.time} ${code}`).fill(`1${index}:30`)
  }
  await button(page, words.sessions.planCount(3)).click()
  await page.getByRole('link', { name: `${words.sessions.types.interview} B1` }).waitFor()
  await page.evaluate(() => navigator.storage.persist())
  await goTo(page, 'today')
  await synced(page)
  // What was just said in passing is not part of the picture.
  await pause(11_000)
  mkdirSync('.github', { recursive: true })
  await page.screenshot({ path: '.github/today.png' })
} finally {
  await tidyUp()
}
process.exit(0)
