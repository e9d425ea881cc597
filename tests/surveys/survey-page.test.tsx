import 'fake-indexeddb/auto'
import type { ComponentChild } from 'preact'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId } from '../../src/crypto/bytes.ts'
import { toPaperCode } from '../../src/crypto/code.ts'
import { respondent as words } from '../../src/messages/sv/respondent.ts'
import { answered, backward, fitting, forward, fresh, leaving } from '../../src/survey/draft.ts'
import { held, keepForm, post, sendHeld, standing } from '../../src/survey/outbox.ts'
import { Question } from '../../src/survey/question.tsx'
import { heldAnswers, holdAnswer, isAnswered, storedForm } from '../../src/survey/store.ts'
import { takeBackAnswer } from '../../src/survey/take-back-answer.ts'
import { answerIdOf } from '../../src/wire/receipt.ts'
import { clientForm } from '../browser/kit/respondents.ts'
import { lendPage } from '../screens/dom.ts'

const test = suite("what the respondents' page keeps and shows")
const form = clientForm('')
const before = globalThis.fetch

/** Lets the endpoint answer with a status, or stay silent; answers the addresses and bodies it was sent. */
function endpointSays(status: number | 'silent') {
  const sent: { url: string; body: Uint8Array; how: RequestInit }[] = []
  globalThis.fetch = async (url, how = {}) => {
    sent.push({ url: String(url), body: how.body as Uint8Array, how })
    if (status === 'silent') throw new TypeError('no line')
    return new Response(null, { status })
  }
  return sent
}
test.after.each(async () => {
  endpointSays(204)
  await sendHeld()
  globalThis.fetch = before
})

const answer = () => ({ id: randomId(), round: randomId(), sealed: randomBytes(2129) })

test('a sealed answer waits while there is no signal and leaves with it, its id before its bytes and nothing of who', async () => {
  const one = answer()
  await holdAnswer(one)
  await holdAnswer(one)
  endpointSays('silent')
  await sendHeld()
  assert.is(await held(), 1)
  const sent = endpointSays(204)
  await sendHeld()
  assert.is(await held(), 0)
  assert.is(await standing(one.id), 'sent')
  assert.is(sent.length, 1)
  assert.is(sent[0]?.url, `/api/rounds/${one.round}/answers`)
  assert.is(sent[0]?.body.length, 16 + 2129)
  assert.is(sent[0]?.how.credentials, 'omit')
  assert.is(sent[0]?.how.referrerPolicy, 'no-referrer')
})

test('an answer too late for its round stays and is tried no more; one for a round not known yet is tried again', async () => {
  const one = answer()
  await holdAnswer(one)
  endpointSays(404)
  await sendHeld()
  assert.is(await standing(one.id), 'unknown')
  assert.is(await held(), 1)
  endpointSays(410)
  await sendHeld()
  assert.is(await standing(one.id), 'closed')
  assert.is(await held(), 0)
  const sent = endpointSays(204)
  await sendHeld()
  assert.is(sent.length, 0)
  assert.ok((await heldAnswers()).some(kept => kept.id === one.id))
})

/** A sealed answer with the code that takes it back. */
async function coded() {
  const receipt = randomBytes(16)
  const one = { ...answer(), id: await answerIdOf(receipt) }
  return { one, receipt, code: toPaperCode(receipt) }
}

test('an answer that still waits here is dropped by its code; only without signal the person is told to ask once more', async () => {
  for (const [status, outcome] of [
    [404, 'dropped'],
    ['silent', 'unsure'],
    [204, 'erased'],
  ] as const) {
    const { one, code } = await coded()
    await holdAnswer(one)
    const sent = endpointSays(status)
    assert.is(await takeBackAnswer(one.round, code.toLowerCase()), outcome)
    assert.not.ok((await heldAnswers()).some(({ id }) => id === one.id))
    assert.equal(
      sent.map(({ url }) => url),
      [`/api/rounds/${one.round}/taken-back`],
    )
  }
})

test('a code without an answer here says what came of it, and a cut or wrong one is not sent', async () => {
  const { one, receipt, code } = await coded()
  for (const [status, outcome] of [
    [204, 'erased'],
    [404, 'unknown'],
    ['silent', 'offline'],
    [429, 'busy'],
    [500, 'busy'],
  ] as const) {
    const sent = endpointSays(status)
    assert.is(await takeBackAnswer(one.round, code), outcome)
    assert.equal(sent[0]?.body, receipt)
    assert.is(sent[0]?.how.credentials, 'omit')
  }
  const sent = endpointSays(204)
  assert.is(await takeBackAnswer(one.round, code.slice(0, -1)), 'cut')
  assert.is(await takeBackAnswer(one.round, ''), 'cut')
  const other = code.startsWith('0') ? '1' : '0'
  assert.is(await takeBackAnswer(one.round, `${other}${code.slice(1)}`), 'wrong')
  assert.is(sent.length, 0)
})

test('the copy of an answer that was taken back elsewhere leaves the phone when it is sent again', async () => {
  const { one } = await coded()
  await holdAnswer(one)
  endpointSays(409)
  await sendHeld()
  assert.not.ok((await heldAnswers()).some(({ id }) => id === one.id))
})

test('twenty answers leave in an order of their own each time', async () => {
  const orders = new Set<string>()
  const all = Array.from({ length: 20 }, answer)
  for (let time = 0; time < 3; time++) {
    for (const one of all) await holdAnswer(one)
    const sent = endpointSays(204)
    await sendHeld()
    assert.is(sent.length, 20)
    orders.add(sent.map(one => one.url).join())
  }
  assert.is(orders.size, 3)
})

test('nothing but the answer itself is stored with it', async () => {
  await holdAnswer(answer())
  endpointSays('silent')
  assert.is(await post(answer()), 'waits')
  const [kept] = (await heldAnswers()).filter(one => one.missed === undefined)
  assert.equal(Object.keys(kept ?? {}).sort(), ['id', 'round', 'sealed'])
})

test('a form laid ready by the staff app is there, and says nothing of anybody having answered', async () => {
  const round = randomId()
  const sealed = randomBytes(300)
  await keepForm(round, sealed)
  assert.equal(await storedForm(round), sealed)
  assert.is(await isAnswered(round), false)
})

test('Next and Back lead through all questions and keep what was answered', () => {
  let now = forward(fresh('first'), form)
  for (const question of form.questions) {
    now = answered(now, question.id, 'dont_know')
    now = forward(now, form)
  }
  assert.is(now.place, 'ready')
  for (const _ of form.questions) now = backward(now, form)
  assert.is(now.at, 0)
  assert.is(backward(now, form).place, 'first')
  assert.is(Object.keys(now.answers).length, form.questions.length)
  assert.not.ok('q-treatment' in answered(now, 'q-treatment', undefined).answers)
})

test('an identity number leaves hidden unless the person says it is something else; a blank text is no answer', () => {
  const draft = { ...fresh('ready'), answers: { a: 'Nr 131052-308T.', b: '   ', c: 3, d: 'dont_know' } }
  assert.equal(leaving(draft), { a: 'Nr ••••••-••••.', c: 3, d: 'dont_know' })
  assert.is(leaving({ ...draft, allowed: new Set(['131052-308T']) }).a, 'Nr 131052-308T.')
})

test('a question shows five faces, or arrows for a change, its easy twin when wished, and three quieter ways', async () => {
  const giveBack = await lendPage()
  const place = document.createElement('div')
  const draw = (what: ComponentChild) => act(() => render(what, place))
  const nothing = () => {}
  const show = (id: string, easy: boolean) => {
    const question = form.questions.find(one => one.id === id)
    const scale = form.scales.find(one => one.id === question?.scale)
    if (question)
      draw(<Question {...{ question, scale, easy, words }} language="sv" value={undefined} onValue={nothing} />)
    return place
  }
  assert.match(show('q-listening', false).textContent ?? '', /Har vi lyssnat.*Inte alls.*Helt och hållet.*Vet inte/)
  assert.is(place.querySelectorAll('input[type=radio]').length, 8)
  const faces = place.querySelectorAll('.rs-main svg').length
  assert.is(faces, 5)
  assert.match(show('q-listening', true).textContent ?? '', /Lyssnade vi på dig\?Vi vill veta.*Nej, inte alls/)
  const face = place.querySelector('.rs-main path')?.getAttribute('d')
  assert.is.not(show('q-difference', true).querySelector('.rs-main path')?.getAttribute('d'), face)
  assert.is(show('q-more', false).querySelectorAll('textarea').length, 1)
  draw(null)
  await giveBack()
})

test('however much six people’s worth of words is written, what is shown can be sent: the sum is bounded while writing', async () => {
  const { sealAnswer } = await import('../../src/wire/survey-answer.ts')
  const { makeSealing } = await import('../../src/crypto/pairs.ts')
  const key = await makeSealing()
  const round = randomId()
  for (const sign of ['å', 'a', '😀', '\n', '"', '\u0001', '811218-9876 ', '131052A308T ', 'ก']) {
    let draft = fresh('ask')
    for (let i = 0; i < 12; i++) {
      const text = fitting(draft.answers, `q${i}`, sign.repeat(3000).slice(0, 3000))
      assert.not.match(text, /[\uD800-\uDBFF]$/, 'no half of a sign')
      draft = answered(draft, `q${i}`, text)
    }
    const sealed = await sealAnswer(key.public, round, {
      v: 1,
      language: 'sv',
      easy: false,
      mode: 'x'.repeat(40),
      answers: leaving(draft),
    })
    assert.ok(sealed.length > 0, sign)
    assert.ok(
      Object.values(draft.answers).join('').length > 1_500,
      `${sign}: ${Object.values(draft.answers).join('').length}`,
    )
  }
  assert.is(fitting({}, 'q', 'två ord'), 'två ord')
})

test.run()
