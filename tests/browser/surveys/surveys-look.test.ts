import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Language } from '../../../src/messages/languages.ts'
import { patience } from '../../patience.ts'
import { go } from '../kit/day-one.ts'
import { button, field, found, goTo, unlock, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { speakInside } from '../kit/examples.ts'
import { look, lookInAll, visit } from '../kit/looks.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { sayWhoAsks } from '../kit/round-office.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('how the screens of surveys look')
test.after(tidyUp)

const { surveys } = words
const tongues: readonly Language[] = ['fi', 'en', 'sv']
let endpoint: RunningEndpoint
let maria: Profile
let phrase = ''
const paths: Record<string, string> = {}

const none = (wrong: readonly string[]) => assert.equal(wrong, [], wrong.join('\n'))
const path = () => maria.page.evaluate(() => location.pathname)

/** Looks at each of the addresses in all three languages. */
async function lookAt(addresses: readonly string[]): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const language of tongues) {
    await speakInside(maria.page, language)
    for (const address of addresses) {
      await visit(maria.page, address)
      await maria.page
        .locator('.survey-questions .open, .survey-questions details')
        .first()
        .click({ timeout: 500 })
        .catch(() => undefined)
      wrong.push(...(await look(maria.page, address.replace(/[0-9a-f]{32}/, 'id'), language)))
    }
  }
  return wrong
}

test('a draft, a published version and a round lie ready to be looked at', async () => {
  endpoint = await startEndpoint()
  maria = await openProfile('maria', endpoint.url, { width: 1280, height: 900, locale: 'en-GB' })
  const { page } = maria
  phrase = await found(page, endpoint, { name: 'Älvsele', coordinator: 'Maria' })
  await goTo(page, 'surveys')
  await button(page, surveys.fromTemplate).click()
  await sayWhoAsks(page)
  await button(page, surveys.publish).click()
  await button(page, surveys.publishAct).click()
  await page.getByText(surveys.frozen).waitFor()
  paths.published = await path()
  await button(page, surveys.copy).click()
  await page.locator('.survey-questions .open').first().click()
  await page.getByLabel(surveys.texts.easy, { exact: true }).fill('')
  await page.getByText(surveys.gaps.easy(1)).waitFor()
  await page.getByLabel(surveys.texts.text, { exact: true }).fill('Vet du vem som är din handläggare?')
  await page.locator('.unread li').first().waitFor()
  paths.draft = await path()
  await go(page, `/rounds/new?survey=${paths.published.split('/')[2]}`)
  await field(page, surveys.label).fill('Hösten 2026')
  await button(page, surveys.openRound).click()
  await page.locator('.ways .qr').waitFor({ timeout: patience(60_000) })
  paths.round = await path()
})

test('the list, a draft and a published version read well in every language, width and light', async () => {
  none(await lookAt(['/surveys', paths.draft ?? '', paths.published ?? '']))
})

test('opening a round, the round and its poster read well in every language, width and light', async () => {
  none(await lookAt(['/rounds/new', paths.round ?? '', `${paths.round}/poster`]))
})

test('handing over and the door of a lent tablet read well in every language and light', async () => {
  const { page } = maria
  await visit(page, `${paths.round}/lend`)
  none(await lookInAll(page, 'lend'))
  await button(page, surveys.lendAct).click()
  await page.waitForURL(/\/survey\//)
  await page.goto(`${endpoint.url}/`)
  await button(page, surveys.lentBack).waitFor()
  none(await lookInAll(page, 'the door of a lent tablet'))
  await unlock(page, phrase)
})

test.run()
