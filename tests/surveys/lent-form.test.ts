import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Bytes, toBase64url } from '../../src/crypto/bytes.ts'
import { makeCode } from '../../src/crypto/code.ts'
import { makeSealing } from '../../src/crypto/pairs.ts'
import type { SurveyForm } from '../../src/domain/surveys/survey-form.ts'
import { invite } from '../../src/members/invite.ts'
import { join } from '../../src/members/join.ts'
import { lend } from '../../src/project/surveys/lending.ts'
import type { Respondents } from '../../src/project/surveys/respondents.ts'
import { syncRounds } from '../../src/project/surveys/round-sync.ts'
import { problemError, problemOf } from '../../src/wire/problem.ts'
import { openForm, readSurveyFragment } from '../../src/wire/survey-seal.ts'
import { device } from '../endpoint/endpoint-kit.ts'
import { interviewer, participant } from '../members/members-kit.ts'
import { type Tablet, tabletOf } from '../project/tablet-kit.ts'
import { formAt, sync, valuesOf, withRound } from './round-kit.ts'

const test = suite('the form on a lent tablet')

/** What the respondents' page has on a device. */
function page() {
  const forms = new Map<string, Bytes>()
  const respondents: Respondents = {
    keepForm: async (round, sealed) => void forms.set(round, sealed),
    keptForm: async round => forms.get(round),
    held: async () => 0,
    sendHeld: async () => undefined,
  }
  /** The form as whoever holds the lent tablet reads it. */
  const lent = async ({ project }: Tablet, round: string) => {
    const read = readSurveyFragment(`x${await lend(project, round, respondents)}`)
    const form = forms.get(round)
    if (typeof read === 'string' || !form) throw new Error('nothing is lent')
    return (await openForm(read.secret, round, form)) as SurveyForm
  }
  return { respondents, lent }
}

/** A round, an interviewer who lends, and a participant who writes in its row. */
async function withKimAndBo() {
  const at = await withRound()
  const roles = [participant(at.ylva.membership), interviewer(at.ylva.membership)]
  const [first, second] = await invite(at.ylva.membership, roles)
  const kim = tabletOf(await join(device(at.it), first?.code ?? ''))
  const bo = tabletOf(await join(device(at.it), second?.code ?? ''))
  for (const tablet of [at.ylva, kim, bo]) await sync(tablet)
  return { ...at, kim, bo }
}

/** Another key, other words, another k and another label: what she would like people to get. */
const hers = async () => ({ key: toBase64url((await makeSealing()).public), k: 50, ask: '070-123', tested: ['sv'] })

test('a tablet that a coordinator or an interviewer lends shows the form that was published, whatever was written since', async () => {
  const { it, ylva, kim, bo, round } = await withKimAndBo()
  const wanted = await formAt(it, ylva, round)
  await kim.project.edit(round, await hers(), 1_000)
  for (const tablet of [kim, ylva, bo]) await sync(tablet)
  assert.is(valuesOf(bo, round).k, 50)
  for (const tablet of [ylva, bo]) assert.equal(await page().lent(tablet, round), wanted)
  await it.close()
})

test('without signal an interviewer’s tablet shows the form it had from the endpoint before', async () => {
  const { it, ylva, kim, bo, round } = await withKimAndBo()
  const [wanted, tablet] = [await formAt(it, ylva, round), page()]
  await syncRounds(bo.db, bo.project, tablet.respondents)
  await kim.project.edit(round, await hers(), 1_000)
  for (const tablet of [kim, bo]) await sync(tablet)
  bo.membership.context.send = () => Promise.reject(problemError('offline'))
  assert.equal(await tablet.lent(bo, round), wanted)
  await it.close()
})

test('a tablet is not lent with a link that opens another form than the published one', async () => {
  const { it, kim, bo, round } = await withKimAndBo()
  await kim.project.edit(round, { ...(await hers()), secret: toBase64url(makeCode()) }, 1_000)
  for (const tablet of [kim, bo]) await sync(tablet)
  const end = await page()
    .lent(bo, round)
    .then(() => 'lent', problemOf)
  assert.is(end, 'round-altered')
  await it.close()
})

test.run()
