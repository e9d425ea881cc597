import { suite } from 'uvu'
import { go } from '../kit/day-one.ts'
import { button, field, found, goTo, words } from '../kit/doors.ts'
import { startEndpoint } from '../kit/endpoint.ts'
import { openProfile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('a mark that readers have tested a text')
test.after(tidyUp)

const { surveys, settings } = words
const { tested } = settings

test('it names the texts as they are; one that is changed has its plain name again, and Settings say so', async () => {
  const endpoint = await startEndpoint()
  const { page } = await openProfile('maria', endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  await found(page, endpoint, { name: 'Älvsele', coordinator: 'Maria' })
  await goTo(page, 'surveys')
  await button(page, surveys.fromTemplate).click()
  await page.getByText(surveys.draft).waitFor()
  const survey = await page.evaluate(() => location.pathname)
  const label = (name: string) => page.locator('.survey-preview').getByRole('button', { name, exact: true })
  await label(surveys.easy).waitFor()
  for (const language of ['Svenska', 'Suomi', 'English']) {
    await go(page, '/settings')
    await button(page, `${tested.tell} ${language}`).click()
    await page.getByText(tested.holds).waitFor()
    await field(page, tested.who).fill('Läsgruppen')
    await button(page, words.common.save).click()
    await button(page, `${tested.takeBack} ${language}`).waitFor()
  }
  await page.getByText(tested.changed).waitFor({ state: 'detached' })
  await go(page, survey)
  await label(surveys.easyTested).waitFor()
  await page.locator('.survey-questions .open').first().click()
  const easy = page.getByLabel(surveys.texts.easy, { exact: true })
  const before = await easy.inputValue()
  await easy.fill('Något invecklat som ingen har läst')
  await label(surveys.easy).waitFor()
  await go(page, '/settings')
  await page.getByText(tested.changed).first().waitFor()
  await go(page, survey)
  await page.locator('.survey-questions .open').first().click()
  await easy.fill(before)
  await label(surveys.easyTested).waitFor()
})

test.run()
