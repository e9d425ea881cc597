import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { respondent as fi } from '../../../src/messages/fi/respondent.ts'
import { respondent as sv } from '../../../src/messages/sv/respondent.ts'
import { button } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { openProfile, pause } from '../kit/profile.ts'
import { choose, keptBy, layRound, type OpenRound, onward, toTheEnd } from '../kit/respondents.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('a tablet that is lent')
test.after(tidyUp)

let endpoint: RunningEndpoint
let round: OpenRound
test.before(async () => {
  endpoint = await startEndpoint()
  round = await layRound(endpoint)
})

const forYou = (page: Page) => page.getByRole('heading', { name: sv.forYou }).waitFor()

/** A tablet as the staff app leaves it, at the survey's first page. */
async function lentTablet(name: string) {
  const profile = await openProfile(name, endpoint.url, { width: 1180, height: 820, locale: 'en-GB' })
  const { page } = profile
  await page.goto(`${endpoint.url}/icon.svg`)
  const lent = { link: round.fragment, language: 'sv', easy: true, back: '/surveys' }
  await page.evaluate(loan => localStorage.setItem('rinnalla-lent', JSON.stringify(loan)), lent)
  await page.goto(round.url)
  await forYou(page)
  return profile
}

test('several answer one after another; nothing of the one before is on the screen, in history or in storage', async () => {
  const { page, close } = await lentTablet('several')
  assert.is(new URL(page.url()).hash, '', 'the link does not stand in the address')
  await onward(page).click()
  for (const place of [4, 0]) {
    await choose(page, place)
    while ((await page.locator('textarea').count()) === 0) await onward(page).click()
    await page.locator('textarea').fill(`Person ${place} berättar`)
    await toTheEnd(page)
    assert.is(await button(page, sv.lookThrough).count(), 0)
    await onward(page).click()
    await says(page, sv.sent)
    assert.not.match(await page.content(), /berättar/)
    assert.not.match(await keptBy(page), /berättar|q-treatment/)
    await button(page, sv.nextPerson).click()
    await forYou(page)
    await onward(page).click()
    assert.is(await page.locator('input[type=radio]:checked').count(), 0)
  }
  const all = (await round.answers()) as { answers: Record<string, unknown> }[]
  assert.equal(all.map(one => one.answers['q-treatment']).sort(), [1, 5])
  await close()
})

test('back, reload, another address and a new window all end at the survey', async () => {
  const { page, context, close } = await lentTablet('no-way-out')
  const other = await layRound(endpoint)
  await onward(page).click()
  await choose(page, 1)
  for (let presses = 0; presses < 4; presses++) {
    await page.evaluate(() => history.back())
    await pause(200)
    assert.is(new URL(page.url()).pathname, '/survey/')
  }
  await forYou(page)
  await onward(page).click()
  assert.is(await page.locator('input[type=radio]:checked').count(), 1, 'Back keeps what was answered')
  await page.reload()
  await forYou(page)
  await page.goto(other.url)
  await forYou(page)
  await page.waitForFunction(() => location.hash === '')
  await page.evaluate(fragment => {
    location.hash = fragment
  }, other.fragment)
  await forYou(page)
  const second = await context.newPage()
  await second.goto(`${endpoint.url}/survey/`)
  await forYou(second)
  await close()
})

test('a tablet on which the survey was never opened can be handed over without signal once the page is stored', async () => {
  const own = await startEndpoint()
  const made = await layRound(own)
  const { page, close } = await openProfile('no-signal', own.url, { width: 1180, height: 820, locale: 'sv-SE' })
  await page.goto(`${own.url}/icon.svg`)
  const lent = { link: made.fragment, language: 'sv', easy: false, back: '/surveys' }
  await page.evaluate(loan => localStorage.setItem('rinnalla-lent', JSON.stringify(loan)), lent)
  await page.evaluate(layForm, { round: made.id, sealed: [...made.sealed] })
  await page.evaluate(async () => {
    const { installing } = await navigator.serviceWorker.register('/survey/sw.js', { scope: '/survey/' })
    await new Promise<void>(resolve => {
      installing?.addEventListener('statechange', () => installing.state === 'activated' && resolve())
    })
  })
  await own.kill()
  await page.goto(`${own.url}/survey/`)
  await forYou(page)
  await onward(page).click()
  await choose(page, 4)
  await page.locator('.rs-language select').selectOption('fi')
  await toTheEnd(page)
  await onward(page).click()
  await says(page, fi.storedLent)
  await own.restart()
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await says(page, fi.sent)
  assert.is((await made.answers()).length, 1)
  await close()
})

/** Lays a sealed form where the staff app lays it; runs in the page. */
const layForm = ({ round, sealed }: { round: string; sealed: number[] }) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.open('rinnalla-survey', 1)
    request.onerror = () => reject(request.error)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('form')
      request.result.createObjectStore('answer', { keyPath: 'id' })
      request.result.createObjectStore('mark')
    }
    request.onsuccess = () => {
      const work = request.result.transaction('form', 'readwrite')
      work.objectStore('form').put(new Uint8Array(sealed), round)
      work.oncomplete = () => {
        request.result.close()
        resolve()
      }
    }
  })

test('left lying in the middle of an answer, the answers are hidden until somebody says to go on or start over', async () => {
  const { page, close } = await lentTablet('idle')
  await page.clock.install()
  await page.reload()
  await forYou(page)
  await onward(page).click()
  await page.locator('.rs-main .rs-choice').nth(3).click()
  await pause(400)
  await page.clock.fastForward('04:30')
  assert.is(await page.locator('[data-place=ask] input[type=radio]').count(), 8)
  await page.clock.fastForward('00:40')
  await says(page, sv.stillThere)
  assert.is(await page.locator('input[type=radio]').count(), 0, 'hidden means not in the page')
  // Somebody taps twice to be sure: what she had chosen stays chosen, though another answer slides under the finger.
  await button(page, sv.goOn).dblclick()
  assert.is(await page.locator('input[type=radio]:checked').getAttribute('aria-posinset'), '4')
  // The page notes that somebody is there a moment after it is drawn.
  await pause(400)
  await page.clock.fastForward('05:10')
  await button(page, sv.startOver).click()
  await forYou(page)
  await onward(page).click()
  assert.is(await page.locator('input[type=radio]:checked').count(), 0)
  await close()
})

test('left and come back to, the page is empty until it starts anew', async () => {
  const { page, close } = await lentTablet('left')
  await onward(page).click()
  await page.locator('.rs-main .rs-choice').nth(3).click()
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
  assert.is(await page.locator('#survey').innerHTML(), '')
  await close()
})

const says = (page: Page, text: string) => page.getByText(text).first().waitFor()

test.run()
