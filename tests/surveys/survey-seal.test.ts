import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomBytes, randomId, sameBytes, toBase64url } from '../../src/crypto/bytes.ts'
import { makeCode } from '../../src/crypto/code.ts'
import { importOpening, makeSealing } from '../../src/crypto/pairs.ts'
import { openAnswer, sealAnswer } from '../../src/wire/survey-answer.ts'
import {
  answerSizes,
  openForm,
  openResult,
  readSurveyFragment,
  roundContent,
  sealForm,
  sealOverhead,
  surveyFragment,
} from '../../src/wire/survey-seal.ts'

const test = suite('a survey on its way')

const answer = (text: string) => ({ v: 1, language: 'sv', easy: false, mode: '', answers: { 'q-more': text } })

/** Whether something opened, or stayed shut. */
const outcome = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'opened',
    () => 'shut',
  )

test('whatever is answered, a sealed answer has one of three lengths', async () => {
  const keys = await makeSealing()
  const round = randomId()
  const lengths = new Set<number>()
  for (const letters of [0, 1, 900, 1_900, 2_100, 7_000, 9_000, 30_000])
    lengths.add((await sealAnswer(keys.public, round, answer('å'.repeat(letters / 2)))).length)
  assert.equal(
    [...lengths],
    answerSizes.map(size => size + sealOverhead),
  )
  assert.is(await outcome(sealAnswer(keys.public, round, answer('x'.repeat(33_000)))), 'shut')
})

test('an answer opens with the key of its round and for that round alone', async () => {
  const keys = await makeSealing()
  const pair = await importOpening(keys.secret)
  const round = randomId()
  const sealed = await sealAnswer(keys.public, round, answer('Tack'))
  assert.equal(await openAnswer(pair, round, sealed), answer('Tack'))
  const other = await importOpening((await makeSealing()).secret)
  const altered = sealed.map((byte, at) => (at === 100 ? byte ^ 1 : byte))
  assert.is(await outcome(openAnswer(pair, randomId(), sealed)), 'shut')
  assert.is(await outcome(openAnswer(other, round, sealed)), 'shut')
  assert.is(await outcome(openAnswer(pair, round, altered)), 'shut')
})

test('two answers that say the same look nothing alike', async () => {
  const keys = await makeSealing()
  const round = randomId()
  const [one, two] = [
    await sealAnswer(keys.public, round, answer('')),
    await sealAnswer(keys.public, round, answer('')),
  ]
  assert.not.ok(sameBytes(one, two))
  const same = one.filter((byte, at) => byte === two[at]).length
  assert.ok(same < one.length / 20, `${same} of ${one.length} bytes`)
})

test('a form opens with the secret of its link, whole and for its round alone', async () => {
  const secret = randomBytes(16)
  const round = randomId()
  const sealed = await sealForm(secret, round, { v: 1, title: { sv: 'Enkät' } })
  assert.equal(await openForm(secret, round, sealed), { v: 1, title: { sv: 'Enkät' } })
  assert.is(await outcome(openResult(secret, round, sealed)), 'shut')
  const altered = sealed.map((byte, at) => (at === 20 ? byte ^ 1 : byte))
  assert.is(await outcome(openForm(randomBytes(16), round, sealed)), 'shut')
  assert.is(await outcome(openForm(secret, randomId(), sealed)), 'shut')
  assert.is(await outcome(openForm(secret, round, altered)), 'shut')
})

test('the name of what a form says changes with its words and tells nothing without its secret', async () => {
  const secret = randomBytes(16)
  const form = { title: 'Enkät' }
  assert.is(await roundContent(secret, form), await roundContent(secret, { ...form }))
  assert.is.not(await roundContent(secret, form), await roundContent(secret, { title: 'Enkäten' }))
  assert.is.not(await roundContent(secret, form), await roundContent(randomBytes(16), form))
})

test('a link that lost a letter is told from one that was changed', () => {
  const [round, secret] = [randomId(), makeCode()]
  const link = surveyFragment(round, toBase64url(secret))
  const read = readSurveyFragment(link)
  assert.ok(typeof read === 'object' && read.round === round && sameBytes(read.secret, secret))
  assert.is(readSurveyFragment(link.slice(0, -1)), 'cut')
  assert.is(readSurveyFragment(link.slice(0, 24)), 'cut')
  assert.is(readSurveyFragment(''), 'cut')
  const changed = link.slice(0, -2) + (link.at(-2) === 'A' ? 'B' : 'A') + link.slice(-1)
  assert.is(readSurveyFragment(changed), 'wrong')
})

test.run()
