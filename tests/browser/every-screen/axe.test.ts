import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { languages } from '../../../src/messages/languages.ts'
import { button, field, goToLine, makeVault, words } from '../kit/doors.ts'
import { type RunningEndpoint, startEndpoint } from '../kit/endpoint.ts'
import { closeExample, openExample, speak } from '../kit/examples.ts'
import { answer, begin, finish } from '../kit/field-work.ts'
import { findings, look, lookInAll, overflow, visit } from '../kit/looks.ts'
import { addTo, drawOver, markAs, openMark, stripMark } from '../kit/marks.ts'
import { norrvik, said } from '../kit/norrvik.ts'
import { completeNotice, invite, openSession, prepare } from '../kit/office.ts'
import { openProfile, type Profile } from '../kit/profile.ts'
import { tidyUp } from '../kit/tidy.ts'

const test = suite('every screen in three languages, light and dark')
test.after(tidyUp)

const device = { width: 1280, height: 900, locale: 'sv-SE' }
let endpoint: RunningEndpoint
let ylva: Profile
let link = ''

const passage = 'På min förra arbetsplats fick vi prova något sådant'
const another = 'Jag önskar att någon frågade oss oftare'
/** A screen by its name and address, and what is to be opened on it. */
type Place = readonly [name: string, path: string, open?: () => Promise<void>]

const none = (wrong: readonly string[]) => assert.is(wrong.length, 0, `\n${wrong.join('\n')}`)
const idIn = (address: string) => address.replace(/^.*\/(\w{20,}).*$/, '$1')

test('an example: its causes, a finding, its analysis, and notes with marks', async () => {
  endpoint = await startEndpoint()
  ylva = await openProfile('ylva', endpoint.url, device)
  const { page } = ylva
  await page.goto(`${endpoint.url}/`)
  await openExample(page, words, 'norrvik')
  await visit(page, '/causes')
  await page.locator('.outline a').first().click()
  const finding = idIn(page.url())
  await page.locator('.grounds .quote').first().click()
  await page.locator('.mark-panel').waitFor()
  const session = idIn(page.url())
  const wrong = await lookAt([
    ['Norrvik, the causes', '/causes'],
    ['Norrvik, a finding', `/findings/${finding}`],
    ['Norrvik, the analysis', '/analysis'],
    ['Norrvik, the codebook', '/codes'],
    ['Norrvik, an interview', `/sessions/${session}`],
  ])
  await closeExample(page, words)
  none(wrong)
})

test('the doors of a new device: start, words, founding', async () => {
  const { page } = ylva
  await page.goto(`${endpoint.url}/`)
  const wrong = [...(await lookInAll(page, 'start'))]
  await button(page, words.start.haveSetupCode).click()
  wrong.push(...(await lookInAll(page, 'set-up code')))
  await field(page, words.start.setupField).fill(endpoint.setUpCode)
  await button(page, words.start.begin).click()
  wrong.push(...(await lookInAll(page, 'words')))
  await makeVault(page)
  await field(page, words.founding.name).waitFor()
  wrong.push(...(await lookInAll(page, 'founding')))
  await field(page, words.founding.name).fill(norrvik.name)
  await field(page, words.founding.yourName).fill(norrvik.coordinator)
  await button(page, words.founding.create).click()
  await page.locator('nav').waitFor()
  none(wrong)
})

test('a fault put there on purpose is found', async () => {
  const { page } = ylva
  await page.evaluate(() => {
    const fault = document.createElement('p')
    fault.id = 'fault'
    fault.style.inlineSize = '3000px'
    fault.innerHTML = '<img src="/icon.svg" style="inline-size: 3000px">'
    document.querySelector('main')?.append(fault)
  })
  assert.ok((await findings(page)).some(line => line.startsWith('image-alt')))
  assert.ok((await overflow(page, 1280)).length > 0)
  await page.evaluate(() => document.querySelector('#fault')?.remove())
})

test('the empty project', async () => {
  const places =
    '/ /sessions /sessions/several /roster /guides /members /sync /findings /causes /group /analysis /codes'
  const paths = places.split(' ')
  none(await lookAt(paths.map(path => [`empty ${path}`, path] as const)))
})

test('the project with its people, guide and sessions', async () => {
  const { page } = ylva
  await prepare(page, new Date().toLocaleDateString('sv-SE'))
  await completeNotice(page)
  await openSession(page, 'M1')
  const planned = idIn(page.url())
  await begin(page, 'L1')
  await answer(page, norrvik.questions[0]).fill(said[0])
  for (const mark of ['strength', 'worry'] as const) await stripMark(page, mark).click()
  await page.locator('.under mark').waitFor()
  const begun = idIn(page.url())
  await visit(page, '/')
  await begin(page, 'B1')
  await answer(page, norrvik.questions[0]).fill(said[2])
  const held = idIn(page.url())
  for (const mark of ['worry', 'idea'] as const) await stripMark(page, mark).click()
  await page.locator('.empty-marks').waitFor()
  await finish(page, 'Det ska stå tjugotre ärenden.')
  await visit(page, '/guides')
  await page.locator('main .lines a').first().click()
  const guide = idIn(page.url())
  const places = ['/', '/sessions', '/sessions/new', '/sessions/several', '/project', '/roster', '/guides', '/members']
  none(
    await lookAt([
      ...places.map(path => [path, path] as const),
      ...['/sync', '/settings', '/ready', '/code'].map(path => [path, path] as const),
      ['a planned session', `/sessions/${planned}`],
      ['the notice', `/sessions/${planned}/notice`],
      ['writing', `/sessions/${begun}/write`],
      ['finishing', `/sessions/${begun}/finish`],
      ['reading', `/sessions/${held}`],
      ['what was chosen', `/sessions/${planned}/chosen/day`],
      ['the interviewee reads', `/sessions/${begun}/read`],
      ['corrections', `/sessions/${held}/corrections`],
      ['a guide in use', `/guides/${guide}`],
    ]),
  )
})

test('findings, the causes and what the group has, with something in them', async () => {
  const { page } = ylva
  for (const [statement, kind] of [
    ['Placeringar kostar för mycket', 'problem'],
    ['Otydliga samverkansmöten där ingen vet vad träffen ska leda till', 'cause'],
  ] as const) {
    await visit(page, '/findings')
    await button(page, words.findings.board.new).click()
    await field(page, words.findings.statement).fill(statement)
    await field(page, words.findings.kind).selectOption(kind)
    await button(page, words.findings.board.make).click()
    await page.locator('.finding h1', { hasText: statement }).waitFor({ state: 'attached' })
  }
  const finding = idIn(page.url())
  await button(page, words.findings.share.open).click()
  const wrong = [...(await look(page, 'sharing', 'sv'))]
  await page.locator('dialog').getByRole('button', { name: words.findings.share.act, exact: true }).click()
  await visit(page, '/group')
  await page.locator('main .lines a').first().click()
  const group = idIn(page.url())
  const screens = [
    ['the list of findings', '/findings'],
    ['a finding', `/findings/${finding}`],
    ['the causes', '/causes'],
    ['the group', '/group'],
    ['a finding of the group', `/group/${group}`],
    ['the analysis', '/analysis'],
  ] as const
  none([...wrong, ...(await lookAt(screens))])
})

test('notes that are being marked: the bar, the panel, the marks to go through, the codebook', async () => {
  const { page } = ylva
  await openSession(page, 'B1')
  const held = idIn(page.url())
  await markAs(page, passage, 'cause')
  await addTo(page, another, passage)
  await visit(page, '/codes')
  await button(page, words.marking.newCode).click()
  await page.locator('.codebook .panel').waitFor()
  const screens: readonly Place[] = [
    ['notes with marks', `/sessions/${held}`],
    ['the marking bar', `/sessions/${held}`, () => drawOver(page, 'Nu springer vi mest')],
    ['the panel of a mark', `/sessions/${held}`, () => openMark(page, passage)],
    ['going through the marks', `/sessions/${held}/marks`],
    ['the codebook', '/codes'],
    ['a code', '/codes', () => page.locator('.codebook button').first().click()],
  ]
  const wrong = [...(await lookAt(screens))]
  await visit(page, `/sessions/${held}`)
  await drawOver(page, 'Nu springer vi mest')
  await button(page, words.marking.existing).click()
  wrong.push(...(await look(page, 'finding a finding', 'sv')))
  await visit(page, `/sessions/${held}/marks`)
  await button(page, words.marking.makeExcerpt).click()
  await page.locator('.sentences').waitFor()
  none([...wrong, ...(await look(page, 'a mark set before anything was written', 'sv'))])
})

test('forms that open on a screen: pasting the roster, inviting, the sheets of invitations', async () => {
  const { page } = ylva
  const wrong: string[] = []
  await goToLine(page, 'roster')
  await button(page, words.roster.paste).click()
  await field(page, words.roster.pasteField).fill(norrvik.roster)
  wrong.push(...(await look(page, 'pasting the roster', 'sv')))
  await goToLine(page, 'members')
  await button(page, words.members.invite).click()
  wrong.push(...(await look(page, 'inviting', 'sv')))
  await button(page, words.members.make(1)).click()
  await page.locator('.sheets .link').waitFor()
  wrong.push(...(await look(page, 'sheets', 'sv')))
  await button(page, words.common.close).click()
  link = (await invite(page, 1))[0] ?? ''
  none(wrong)
})

test('the doors of one who is invited, and the locked door', async () => {
  const aino = await openProfile('aino', endpoint.url, device)
  await aino.page.goto(link)
  await button(aino.page, words.founding.join).waitFor()
  const wrong = [...(await lookInAll(aino.page, 'invitation'))]
  await button(aino.page, words.founding.join).click()
  await makeVault(aino.page)
  await field(aino.page, words.founding.yourName).waitFor()
  wrong.push(...(await lookInAll(aino.page, 'joining')))
  await aino.page.reload()
  await field(aino.page, words.unlock.phrase).waitFor()
  wrong.push(...(await lookInAll(aino.page, 'locked')))
  await button(aino.page, words.unlock.forgot).click()
  wrong.push(...(await look(aino.page, 'forgotten', 'sv')))
  none(wrong)
})

async function lookAt(screens: readonly Place[]): Promise<readonly string[]> {
  const { page } = ylva
  const wrong: string[] = []
  for (const language of [...languages].reverse()) {
    await visit(page, '/settings')
    await speak(page, language)
    for (const [name, path, open] of screens) {
      await visit(page, path)
      await open?.()
      wrong.push(...(await look(page, name, language)))
    }
  }
  return wrong
}

test.run()
