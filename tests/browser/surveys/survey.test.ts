import type { Page } from 'playwright-core'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { respondent as en } from '../../../src/messages/en/respondent.ts'
import { respondent as fi } from '../../../src/messages/fi/respondent.ts'
import { respondent as sv } from '../../../src/messages/sv/respondent.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { openProfile, type Profile, pause } from '../kit/profile.ts'
import { choose, keptBy, layRound, onward, startAnswering, storedHere, toTheEnd } from '../kit/respondents.ts'
import { tidyUp } from '../kit/tidy.ts'
import { until } from '../kit/until.ts'

const test = suite("the respondents' page")
test.after(tidyUp)

let endpoint: RunningEndpoint
test.before(async () => {
  endpoint = await startEndpoint()
})
test.before.each(() => endpoint.restart())

const phone = (name: string, locale = 'sv-SE'): Promise<Profile> =>
  openProfile(name, endpoint.url, { width: 390, height: 844, locale })

const says = (page: Page, text: string) => page.getByText(text).first().waitFor()

/** Waits until as many answers have arrived, and a moment longer in case there come more. */
async function arrived(round: { answers(): Promise<readonly unknown[]> }, count: number): Promise<readonly unknown[]> {
  await until(`${count} answers have arrived`, async () => (await round.answers()).length >= count)
  await pause(300)
  const all = await round.answers()
  assert.is(all.length, count)
  return all
}

/** Opens the page, loses the signal, answers in two languages and sends; looks whether a word of it can be read. */
async function answerOffline(page: Page, url: string): Promise<void> {
  await page.goto(url)
  await storedHere(page)
  await endpoint.kill()
  await page.reload()
  await startAnswering(page, url)
  await choose(page, 4)
  await page.locator('.rs-language select').selectOption('fi')
  await page.getByRole('switch').check()
  await says(page, 'Kuuntelimmeko sinua?')
  await choose(page, 0)
  while ((await page.locator('textarea').count()) === 0) await onward(page).click()
  await page.locator('textarea').fill('Kiitos Pirkko, tunnus 131052-308T')
  assert.not.match(await keptBy(page), /Pirkko|q-treatment|308T/)
  await toTheEnd(page)
  await onward(page).click()
  await says(page, fi.easyOutcome.stored)
  await says(page, 'Tulokset näytetään täällä: Anslagstavlan, viimeistään 31.\u00a0tammikuuta\u00a02027.')
  assert.not.match(await keptBy(page), /Pirkko|q-treatment|308T/)
}

test('answered without signal and closed: the sealed answer leaves when the page is opened again, and nothing of it was readable', async () => {
  const round = await layRound(endpoint, {
    shownAt: 'Anslagstavlan',
    shownBy: '2027-01-31',
    ask: 'Ylva, 070-123 45 67',
  })
  const person = await phone('offline')
  await answerOffline(person.page, round.url)
  await person.close()
  await endpoint.restart()
  await person.reopen()
  await person.page.goto(round.url)
  await says(person.page, sv.again)
  assert.equal(await arrived(round, 1), [
    {
      v: 1,
      language: 'fi',
      easy: true,
      mode: '',
      answers: { 'q-treatment': 5, 'q-listening': 1, 'q-more': 'Kiitos Pirkko, tunnus ••••••-••••' },
    },
  ])
  assert.match(await keptBy(person.page), /"marked"/, 'that somebody has answered here is remembered')
  await onward(person.page).click()
  await onward(person.page).waitFor()
  await person.close()
})

test('a double tap, two windows and a second sending of the same bytes are one answer', async () => {
  const round = await layRound(endpoint)
  const { page, context, close } = await phone('twice')
  const sent: Buffer[] = []
  context.on('request', request => {
    const body = request.method() === 'POST' ? request.postDataBuffer() : null
    if (body) sent.push(body)
  })
  await startAnswering(page, round.url)
  await choose(page, 3)
  await toTheEnd(page)
  await endpoint.kill()
  await onward(page).dblclick()
  await says(page, sv.stored)
  const other = await context.newPage()
  await endpoint.restart()
  await Promise.all([page.reload(), other.goto(round.url)])
  await arrived(round, 1)
  const status = await page.evaluate(
    async ({ id, bytes }) =>
      (await fetch(`/api/rounds/${id}/answers`, { method: 'POST', body: new Uint8Array(bytes) })).status,
    { id: round.id, bytes: [...(sent.at(-1) ?? [])] },
  )
  assert.is(status, 204)
  await arrived(round, 1)
  await close()
})

test('whoever taps twice to be sure skips no question, keeps her answer, and sends nothing she has not looked at', async () => {
  const round = await layRound(endpoint)
  const { page, close } = await phone('sure')
  await page.goto(round.url)
  await onward(page).dblclick()
  await page.getByText(`1 / ${round.form.questions.length}`).waitFor()
  const answer = page.locator('.rs-main .rs-choice').nth(3)
  await answer.dblclick()
  assert.ok(await answer.locator('input').isChecked())
  await pause(450)
  await answer.click()
  assert.not.ok(await answer.locator('input').isChecked(), 'a later tap takes it back')
  await onward(page).dblclick()
  await page.getByText(`2 / ${round.form.questions.length}`).waitFor()
  await toTheEnd(page)
  await page.goBack()
  await page.locator('[data-place=ask]').waitFor()
  await onward(page).dblclick()
  await page.locator('[data-place=ready]').waitFor()
  await arrived(round, 0)
  await close()
})

test('answered in two windows of one phone, the second is sent only when somebody else is answering in it', async () => {
  const round = await layRound(endpoint)
  const { page, context, close } = await phone('two-windows')
  const other = await context.newPage()
  for (const one of [page, other]) {
    await startAnswering(one, round.url)
    await choose(one, 3)
    await toTheEnd(one)
  }
  await onward(page).click()
  await says(page, sv.sent)
  await onward(other).click()
  await says(other, sv.again)
  await arrived(round, 1)
  await onward(other).click()
  await other.locator('[data-place=ready]').waitFor()
  await onward(other).click()
  await says(other, sv.sent)
  await arrived(round, 2)
  await close()
})

test('a link cut short, a wrong one, a closed round and a newer form each say so in three languages, the phone’s own first', async () => {
  const round = await layRound(endpoint)
  const closed = await layRound(endpoint)
  await closed.close()
  const newer = await layRound(endpoint, { v: 2 })
  const other = await layRound(endpoint)
  const [id] = round.fragment.split('.')
  const [, secret] = other.fragment.split('.')
  const { page, close } = await phone('links')
  const cases: readonly (readonly [string, RegExp])[] = [
    [`${endpoint.url}/survey/`, /Skanna koden igen.*Skannaa koodi uudelleen.*Scan the code again/s],
    [round.url.slice(0, -3), /En del av länken saknas.*Osa linkistä puuttuu.*Part of the link is missing/s],
    [
      `${round.url.slice(0, -1)}${round.url.endsWith('7') ? '8' : '7'}!`,
      /Be om en ny länk.*Pyydä uusi linkki.*Ask for a new link/s,
    ],
    [`${endpoint.url}/survey/${id}.${secret}`, /Be om en ny länk.*Pyydä uusi linkki.*Ask for a new link/s],
    [closed.url, /Enkäten är stängd.*Kysely on suljettu.*The survey is closed/s],
    [newer.url, /Sidan är för gammal.*Sivu on liian vanha.*page is too old/s],
  ]
  for (const [url, text] of cases) {
    await page.goto('about:blank')
    await page.goto(url)
    await page.locator('.rs-problem').waitFor()
    assert.match(await page.locator('.rs-problem').innerText(), text)
  }
  await close()
})

test('an answer that comes after its round was closed stays sealed on the phone, and the page says so', async () => {
  const round = await layRound(endpoint)
  const { page, close } = await phone('late')
  await startAnswering(page, round.url)
  await choose(page, 2)
  await toTheEnd(page)
  await endpoint.kill()
  await onward(page).click()
  await says(page, sv.stored)
  await round.close()
  await endpoint.restart()
  await page.reload()
  await says(page, sv.closed)
  await page.reload()
  await says(page, sv.closed)
  assert.is((await round.answers()).length, 0)
  const fields = () =>
    page.evaluate(
      () =>
        new Promise<readonly string[]>(resolve => {
          indexedDB.open('rinnalla-survey').onsuccess = event => {
            const database = (event.target as IDBOpenDBRequest).result
            const all = database.transaction('answer').objectStore('answer').getAll()
            all.onsuccess = () => resolve(all.result.map(({ sealed, ...rest }) => Object.keys(rest).sort().join()))
          }
        }),
    )
  await until('the answer is noted as missed', async () => (await fields()).join().includes('missed'))
  assert.equal(await fields(), ['id,missed,round'])
  await close()
})

test('where the browser stores nothing the answer is sent at once, and the page asks to stay open until it is', async () => {
  const round = await layRound(endpoint)
  const { page, context, close } = await phone('refused', 'en-GB')
  // As text: the compiler would add a helper the page does not have.
  await context.addInitScript(
    `IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError') }`,
  )
  await startAnswering(page, round.url)
  await choose(page, 1)
  await toTheEnd(page)
  await endpoint.kill()
  await onward(page).click()
  await says(page, en.notKept)
  await endpoint.restart()
  // A try that came too early is repeated, as a phone that finds its signal again would.
  const sent = page.getByText(en.sent)
  while (!(await sent.isVisible())) {
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await pause(500)
  }
  await arrived(round, 1)
  await close()
})

test.run()
