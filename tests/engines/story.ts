import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { makeSetUpCode } from '../../src/endpoint/set-up.ts'
import { messages as en } from '../../src/messages/en/messages.ts'
import { languages } from '../../src/messages/languages.ts'
import { receipt } from '../../src/messages/sv/receipt.ts'
import { respondent as sv } from '../../src/messages/sv/respondent.ts'
import { isoDay } from '../../src/screens/day.ts'
import * as two from '../browser/chapter-two.ts'
import { foundProject, go } from '../browser/day-one.ts'
import { lookForNewer, mainFile, startSite } from '../browser/deployed.ts'
import {
  button,
  field,
  found,
  goTo,
  goToLine,
  joinBy,
  lock,
  makeVault,
  synced,
  unlock,
  words,
} from '../browser/doors.ts'
import { take } from '../browser/downloads.ts'
import { type RunningEndpoint, startEndpoint } from '../browser/endpoint.ts'
import { openExample, speak, speakInside } from '../browser/examples.ts'
import { answer, begin, finish, typeAtSpeed } from '../browser/field-work.ts'
import { visit } from '../browser/looks.ts'
import { stripMark } from '../browser/marks.ts'
import { norrvik, said, saidInShort } from '../browser/norrvik.ts'
import {
  completeNotice,
  invite,
  linkForDevice,
  linkForParticipant,
  openSession,
  prepare,
  recoveryCode,
} from '../browser/office.ts'
import { openProfile, type Profile, pause } from '../browser/profile.ts'
import { choose, onward, storedHere, toTheEnd } from '../browser/respondents.ts'
import { goToRound, lendTablet, linkOfRound, openRound, publishTemplate } from '../browser/round-office.ts'
import { tidyUp } from '../browser/tidy.ts'
import { type Engine, openVisitor, picture, programOf, type Visitor } from './open.ts'

const laptop = { width: 1280, height: 800, locale: 'en-GB' }
const tablet = { width: 820, height: 1180, locale: 'sv-SE' }
const phone = { width: 390, height: 844, locale: 'sv-SE' }

/** Tells what everybody does with the app, in one engine, against the real endpoint. */
export function tellStory(engine: Engine): void {
  const story = suite(`the whole story in ${engine}`)
  if (!programOf(engine)) {
    story.skip(`${engine} is not installed`)
    story.run()
    return
  }
  story.after(tidyUp)
  let broken = ''
  /** A step of the story; one that cannot be told ends it, since each begins where the one before ended. */
  const test = (name: string, work: () => Promise<void>) =>
    story(name, async () => {
      if (broken) throw new Error(`the story ended at: ${broken}`)
      broken = name
      await work().catch(async (error: unknown) => {
        console.log(error)
        for (const [who, one] of visitors) await picture(one.page, `${engine}-broken-${who}`).catch(() => undefined)
        throw error
      })
      broken = ''
    })
  // One who meets it twice keeps her storage only where the browser does: WebKit's is private under automation.
  const keeps = engine === 'firefox'
  let endpoint: RunningEndpoint
  let ylva: Visitor
  let aino: Visitor
  let office: Profile
  let link = ''
  let round = ''
  const phrases = { ylva: '', aino: '' }
  const visitors = new Map<string, Visitor>()
  const open = async (name: string, device: typeof laptop) => {
    const visitor = await openVisitor(engine, `${engine}-${name}`, device)
    visitors.set(name, visitor)
    return visitor
  }
  /** One more browser, whose person has chosen Swedish: not every engine tells pages a person's language here. */
  const openInSwedish = async (name: string, device: typeof laptop) => {
    const visitor = await open(name, device)
    await visitor.page.goto(endpoint.url)
    await speak(visitor.page, 'sv')
    return visitor
  }
  const stored = async ({ page }: Visitor) =>
    void (await page.evaluate('navigator.serviceWorker.ready.then(() => true)'))

  test('a coordinator founds a project, enters guide and roster, plans, and invites by link', async () => {
    endpoint = await startEndpoint()
    ylva = await open('ylva', laptop)
    phrases.ylva = await found(ylva.page, endpoint, norrvik)
    await prepare(ylva.page, isoDay())
    await completeNotice(ylva.page)
    ;[link = ''] = await invite(ylva.page, 1)
    await synced(ylva.page)
    await goTo(ylva.page, 'today')
    await pause(500)
    await picture(ylva.page, `${engine}-today`)
  })

  test('an interviewer joins; with the endpoint gone she writes, marks, reloads, unlocks, and every word is there', async () => {
    aino = await openInSwedish('aino', tablet)
    const page = () => aino.page
    phrases.aino = await joinBy(page(), link, norrvik.interviewers[0])
    await synced(page())
    await stored(aino)
    await endpoint.kill()
    await page().reload()
    await unlock(page(), phrases.aino)
    await begin(page(), 'M1')
    await answer(page(), norrvik.questions[0]).click()
    await typeAtSpeed(page(), said[0])
    await stripMark(page(), 'worry').click()
    await page().locator('.under mark', { hasText: two.chapter.worry }).waitFor()
    await answer(page(), norrvik.questions[1]).fill(said[1])
    await page().locator('.corner[data-saved="saved"]').waitFor()
    await picture(page(), `${engine}-capture`)
    if (keeps) {
      await aino.kill()
      await aino.reopen()
    }
    await page().goto(endpoint.url)
    await unlock(page(), phrases.aino)
    await page().getByRole('link', { name: words.today.goOn, exact: true }).first().click()
    assert.is(await answer(page(), norrvik.questions[0]).inputValue(), said[0])
    assert.is(await answer(page(), norrvik.questions[1]).inputValue(), said[1])
    await page().locator('.under mark', { hasText: two.chapter.worry }).waitFor()
  })

  test('she finishes three interviews; the endpoint is back, all is sent, and another engine reads it at the office', async () => {
    const { page } = aino
    await answer(page, norrvik.questions[2]).fill(said[2])
    await stripMark(page, 'idea').click()
    await page.locator('.under mark', { hasText: two.chapter.idea }).waitFor()
    await finish(page)
    await button(page, words.finish.toToday).click()
    assert.is(await page.locator('.corner').getAttribute('data-state'), 'waiting')
    for (const code of ['L1', 'B1'] as const) {
      await begin(page, code)
      await answer(page, norrvik.questions[0]).fill(saidInShort[code])
      await finish(page)
      await button(page, words.finish.toToday).click()
    }
    await endpoint.restart()
    await goToLine(page, 'sync')
    await button(page, words.sync.sendNow).click()
    await synced(page)
    office = await openProfile(`office-for-${engine}`, endpoint.url, { ...laptop, locale: 'sv-SE' })
    await joinBy(office.page, await linkForDevice(ylva.page), norrvik.coordinator)
    await openSession(office.page, 'M1')
    for (const part of said) await office.page.getByText(part).waitFor()
    await office.close()
  })

  test('findings, evidence, causes, sharing with a client on her phone, the analysis on screen and as Word', async () => {
    const { page } = ylva
    await two.fetchNow(page)
    await two.goThroughMarks(page)
    await two.findInOne(page)
    await two.confirmByOthers(page)
    await two.placeUnderProblem(page)
    await two.shareWithGroup(page)
    const kim = await openInSwedish('kim', phone)
    await joinBy(kim.page, await linkForParticipant(page), two.chapter.participant)
    await two.developAlong(kim.page)
    await picture(kim.page, `${engine}-group`)
    await kim.close()
    await two.takeWordingOver(page)
    await two.analyse(page)
    await picture(page, `${engine}-analysis`)
  })

  test('a survey on her own phone: opened, answered without signal, sent later, taken back', async () => {
    await publishTemplate(ylva.page)
    await openRound(ylva.page, { label: 'Hösten', frame: 'Alla', shownAt: 'Väntrummet', ask: 'Ylva' })
    round = await linkOfRound(ylva.page)
    const client = await open('client', phone)
    const { page } = client
    await page.goto(round)
    await storedHere(page)
    await endpoint.kill()
    await page.locator('.rs-language select').selectOption('sv')
    await onward(page).click()
    await page.locator('[data-place=ask]').waitFor()
    await picture(page, `${engine}-survey`)
    await choose(page, 3)
    await toTheEnd(page)
    await onward(page).click()
    await page.locator('[data-place=done]').waitFor()
    await button(page, sv.getCode).click()
    const code = (await page.locator('.rs-code').innerText()).trim()
    await endpoint.restart()
    await page.evaluate("dispatchEvent(new Event('online'))")
    await page.getByText(sv.sent).first().waitFor()
    await page.reload()
    await page.locator('.rs-language select').selectOption('sv')
    await page.getByRole('button', { name: sv.takeBack }).click()
    await field(page, receipt.label).fill(code.toLowerCase())
    await button(page, receipt.act).click()
    await page.getByText(receipt.outcome.erased).first().waitFor()
    await client.close()
  })

  test('the tablet is lent for the survey and comes back by unlocking', async () => {
    const { page } = ylva
    await goToRound(page, 'Hösten')
    await lendTablet(page, 'sv', false)
    await page.getByRole('heading', { name: sv.forYou }).waitFor()
    await onward(page).click()
    await choose(page, 2)
    await toTheEnd(page)
    await onward(page).click()
    await page.getByText(sv.sent).first().waitFor()
    await page.goto(endpoint.url)
    await unlock(page, phrases.ylva)
    await page.locator('h1', { hasText: 'Hösten' }).waitFor()
  })

  test('a backup is saved, and its code opens it on a fresh profile without the endpoint', async () => {
    const { page } = aino
    const code = await recoveryCode(page)
    await synced(page)
    await goToLine(page, 'sync')
    const saved = await take(page, words.storage.backup.save)
    await page.getByText(words.storage.backup.outlives).waitFor()
    const fresh = await openInSwedish('fresh', tablet)
    await fresh.page.goto(endpoint.url)
    await button(fresh.page, words.start.haveRecovery).click()
    await makeVault(fresh.page)
    await field(fresh.page, words.recovery.heading).waitFor()
    await stored(fresh)
    await endpoint.kill()
    const chosen = { name: saved.name, mimeType: '', buffer: saved.bytes }
    await fresh.page.locator('input[type=file]').setInputFiles(chosen)
    await fresh.page.getByText(words.storage.backup.chosen(saved.name)).waitFor()
    await field(fresh.page, words.recovery.heading).fill(code.toLowerCase())
    await button(fresh.page, words.recovery.use).click()
    await fresh.page.locator('nav').waitFor()
    await openSession(fresh.page, 'M1')
    await fresh.page.getByText(said[0]).waitFor()
    await fresh.close()
    await endpoint.restart()
  })

  test('a second window waits at the door until it is chosen; then the first one locks', async () => {
    const second = await ylva.page.context().newPage()
    await second.goto(endpoint.url)
    await field(second, words.unlock.phrase).fill(phrases.ylva)
    await button(second, words.unlock.open).click()
    await second.getByText(words.problems['open-elsewhere']).waitFor()
    await button(second, words.unlock.useHere).click()
    await second.locator('nav').waitFor()
    await field(ylva.page, words.unlock.phrase).waitFor()
    await second.close()
  })

  test('locked by hand and by lying unused, everything is there again', async () => {
    const { page } = aino
    await goToLine(page, 'members')
    await page.evaluate("localStorage.setItem('rinnalla-lock-minutes', '0.02')")
    await field(page, words.unlock.phrase).waitFor()
    await page.evaluate("localStorage.removeItem('rinnalla-lock-minutes')")
    await unlock(page, phrases.aino)
    await openSession(page, 'M1')
    await page.getByText(said[0]).waitFor()
    await lock(page)
  })

  test('a new version waits until the person agrees, and a broken one never becomes active', async () => {
    const site = await startSite()
    const anna = await open('anna', laptop)
    const { page } = anna
    const setUpCode = await makeSetUpCode(site.database)
    await page.goto(site.url)
    await page.getByLabel(en.common.language).selectOption('sv')
    const phrase = await foundProject(page, { url: site.url, setUpCode, project: 'Norrvik', name: 'Anna Berg' })
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
    const before = await mainFile(page)
    await go(page, '/sessions/new')
    await field(page, words.sessions.name).fill('halvskrivet')
    site.deploy('second')
    while (!(await lookForNewer(page))) await pause(500)
    await page.getByText(words.common.update).waitFor()
    assert.is(await field(page, words.sessions.name).inputValue(), 'halvskrivet')
    assert.is(await mainFile(page), before)
    await button(page, words.common.updateNow).click()
    await field(page, words.unlock.phrase).waitFor()
    assert.match(await mainFile(page), 'second')
    site.deploy('third')
    site.lose('app-')
    assert.is(await lookForNewer(page), false)
    await site.down()
    await page.reload()
    await unlock(page, phrase)
    assert.match(await mainFile(page), 'second')
    await anna.close()
  })

  test('every place of a practice project opens in three languages without an error', async () => {
    const visitor = await open('looking', laptop)
    const { page } = visitor
    await page.goto(endpoint.url)
    await page.evaluate(hearErrors)
    await openExample(page, en, 'norrvik')
    for (const language of languages) {
      await speakInside(page, language)
      for (const path of places) {
        await visit(page, path)
        const heading = await page.locator('h1').first().textContent()
        assert.ok(heading?.trim(), `${path} has no heading in ${language}`)
        await picture(page, `${engine}-${language}-${path.slice(1).replace('/', '-') || 'today'}`)
      }
    }
    assert.equal(await page.evaluate('window.heardErrors'), [])
    assert.equal(visitor.errors(), [])
    await visitor.close()
  })

  test('nothing was called an error by page or worker in all that', async () => {
    assert.equal(
      [...ylva.errors(), ...aino.errors()].filter(line => !/NetworkError|Failed to fetch/.test(line)),
      [],
    )
  })

  story.run()
}

const places = [
  ...['/', '/sessions', '/sessions/new', '/findings', '/analysis', '/causes', '/codes', '/group', '/surveys'],
  ...['/results', '/project', '/members', '/roster', '/guides', '/settings', '/sync', '/ready'],
]

/** Collects what the page calls an error from here on; runs in the page. */
function hearErrors(): void {
  const heard: string[] = []
  Object.assign(window, { heardErrors: heard })
  addEventListener('error', event => heard.push(String(event.message)))
  addEventListener('unhandledrejection', event => heard.push(String(event.reason)))
  const { error } = console
  console.error = (...words: unknown[]) => {
    heard.push(words.map(String).join(' '))
    error(...words)
  }
}
