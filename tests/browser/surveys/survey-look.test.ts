import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { respondent as fi } from '../../../src/messages/fi/respondent.ts'
import { loadHelp } from '../../../src/messages/help.ts'
import { respondent as sv } from '../../../src/messages/sv/respondent.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { findings, overflow } from '../kit/looks.ts'
import { openProfile, pause } from '../kit/profile.ts'
import { choose, layRound, type OpenRound, onward, startAnswering, toTheEnd } from '../kit/respondents.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('how the survey looks and is used')
test.after(tidyUp)

let endpoint: RunningEndpoint
let round: OpenRound
test.before(async () => {
  endpoint = await startEndpoint()
  round = await layRound(endpoint, { shownAt: 'Anslagstavlan', ask: 'Ylva' })
})

test('all five answers stand on the smallest phone at once, in each language, easy or not', async () => {
  const { page, close } = await openProfile('small', endpoint.url, { width: 360, height: 560, locale: 'fi-FI' })
  const below: string[] = []
  await startAnswering(page, round.url)
  for (let at = 0; at < 7; at++) {
    for (const language of ['fi', 'sv', 'en'])
      for (const easy of [true, false]) {
        await page.locator('.rs-language select').selectOption(language)
        await page.locator(`fieldset[lang=${language}]`).waitFor()
        await page.getByRole('switch').setChecked(easy)
        const [row, foot] = await Promise.all([
          page.locator('.rs-main .rs-choice').nth(4).boundingBox(),
          page.locator('.rs-foot').boundingBox(),
        ])
        if (!row || !foot || row.y + row.height > foot.y) below.push(await page.locator('h1').innerText())
      }
    await onward(page).click()
  }
  assert.equal(below, [])
  await close()
})

test('whoever needs help finds it on the first page, with what is known not to work, and nothing sticks out', async () => {
  const { page, close } = await openProfile('help', endpoint.url, { width: 360, height: 640, locale: 'fi-FI' })
  const words = await loadHelp('fi')
  await page.goto(round.url)
  await page.getByRole('button', { name: fi.help, exact: true }).click()
  for (const [question, answer] of words.survey) {
    await page.getByText(question, { exact: true }).click()
    await page.getByText(answer, { exact: true }).waitFor()
  }
  await page.getByText(words.accessibility, { exact: true }).click()
  await page.getByText(words.supervisor.FI).waitFor()
  assert.equal([...(await findings(page)), ...(await overflow(page, 360))], [])
  await close()
})

test('the keyboard alone is enough, a second press takes an answer back, and Back goes one question back', async () => {
  const { page, close } = await openProfile('keys', endpoint.url, { width: 1280, height: 800, locale: 'sv-SE' })
  await page.goto(round.url)
  await onward(page).waitFor()
  await onward(page).focus()
  await page.keyboard.press('Enter')
  await page.locator('[data-place=ask]').waitFor()
  assert.match(await page.evaluate(() => document.activeElement?.textContent ?? ''), /^Fråga 1 av 10\. Har vi bemött/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  const chosen = page.locator('input[type=radio]:checked')
  assert.is(await chosen.getAttribute('aria-posinset'), '2')
  await page.keyboard.press('Space')
  assert.is(await chosen.count(), 0)
  await page.locator('.rs-choice').nth(2).click()
  assert.is(await chosen.count(), 1)
  // Sooner it would be a double tap, which is made to be sure.
  await pause(450)
  await page.locator('.rs-choice').nth(2).click()
  assert.is(await chosen.count(), 0)
  await page.locator('.rs-choice').nth(2).click()
  assert.is(await chosen.getAttribute('aria-posinset'), '3')
  // An arrow chooses with a click that no finger has made: the next press is the first one.
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: /Fråga 2 av 10/ }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { name: /Fråga 1 av 10/ }).waitFor()
  assert.is(await chosen.getAttribute('aria-posinset'), '4')
  await close()
})

test('a phone of one’s own asks before answers are left behind, and only then', async () => {
  const { page, close } = await openProfile('leave', endpoint.url, { width: 390, height: 844, locale: 'sv-SE' })
  const asked: string[] = []
  page.on('dialog', dialog => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await startAnswering(page, round.url)
  await onward(page).click()
  await page.reload()
  assert.equal(asked, [])
  await startAnswering(page, round.url)
  await choose(page, 2)
  await page.reload()
  assert.equal(asked, ['beforeunload'])
  await onward(page).waitFor()
  assert.is(await page.locator('[data-place=first]').count(), 1, 'a draft lives in memory only')
  await close()
})

test('nothing of it hinders those who hear, enlarge or darken it', async () => {
  const { page, close } = await openProfile('axe', endpoint.url, { width: 390, height: 844, locale: 'fi-FI' })
  const found: string[] = []
  const look = async (name: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      found.push(...(await findings(page)).map(one => `${name} ${colorScheme}: ${one}`))
    }
    for (const width of [180, 320, 1180, 390])
      found.push(...(await overflow(page, width)).map(one => `${name} ${width}: ${one}`))
  }
  await page.goto(`${endpoint.url}/survey/`)
  await page.locator('.rs-problem').waitFor()
  await look('problem')
  await page.goto(round.url)
  await onward(page).waitFor()
  await look('first')
  await startAnswering(page, round.url)
  await look('question')
  await choose(page, 4)
  while ((await page.locator('textarea').count()) === 0) await onward(page).click()
  await page.locator('textarea').fill('131052-308T')
  await look('own words')
  await toTheEnd(page)
  await look('ready')
  await page.getByRole('button', { name: fi.lookThrough }).click()
  await look('look through')
  await onward(page).click()
  await page.locator('[data-place=done]').waitFor()
  await look('thanks')
  assert.equal(found, [])
  await close()
})

test('it reads aloud where the device has a voice of its own for the language, and only there', async () => {
  const { page, context, close } = await openProfile('voice', endpoint.url, {
    width: 390,
    height: 844,
    locale: 'sv-SE',
  })
  await context.addInitScript(`
    self.said = []
    const voices = [{ lang: 'sv-SE', localService: true }, { lang: 'fi-FI', localService: false }]
    speechSynthesis.getVoices = () => voices
    speechSynthesis.speak = one => said.push(one.text)
    self.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
  `)
  await startAnswering(page, round.url)
  await page.getByRole('button', { name: sv.listen }).click()
  assert.match(await page.evaluate('said.join()'), /Har vi bemött dig.*Inte alls.*Helt och hållet/s)
  await page.locator('.rs-language select').selectOption('fi')
  await page.getByText('Ei lainkaan').waitFor()
  await page.locator('.rs-listen').waitFor({ state: 'detached' })
  await close()
})

test.run()
