import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { randomId } from '../../src/crypto/bytes.ts'
import { isSaid, testedLanguages } from '../../src/domain/surveys/easy-tested.ts'
import { easyTextOf, fingerprint } from '../../src/domain/surveys/easy-text.ts'
import type { Survey } from '../../src/domain/surveys/survey.ts'
import { formOf } from '../../src/domain/surveys/survey-form.ts'
import { invite } from '../../src/members/invite.ts'
import { join } from '../../src/members/join.ts'
import { newBody, write } from '../../src/merge/write.ts'
import { loadMessages } from '../../src/messages/languages.ts'
import { openRound } from '../../src/project/surveys/rounds.ts'
import { isForm } from '../../src/survey/form-shape.ts'
import { device } from '../endpoint/endpoint-kit.ts'
import { pushBody, zoneAt } from '../members/member-kit.ts'
import { interviewer, participant } from '../members/members-kit.ts'
import { type Tablet, tabletOf } from '../project/tablet-kit.ts'
import { formAt, sync, valuesOf, wish, withRound } from './round-kit.ts'

const test = suite('what may be called easy language')
const said = { language: 'sv', who: 'Läsgruppen', on: '2026-11-02', texts: [] as readonly string[] }

/** The fingerprint of what stands in a survey in easy Swedish. */
async function textOf({ project }: Tablet, survey: string): Promise<string> {
  const values = project.things.one('survey', survey)?.values
  return values ? fingerprint(easyTextOf(values, 'sv')) : ''
}

test('who and when are both said, and neither is too long or another thing', () => {
  const texts = [...['sv', 'fi', 'en'].map(tag => [tag, 'a'] as const), ['sv', 'b'] as const]
  const fi = { ...said, language: 'fi', texts: ['a'] }
  assert.equal(
    testedLanguages(
      [
        { ...fi, language: 'sv' },
        { ...fi, who: ' ' },
      ],
      texts,
    ),
    ['sv'],
  )
  assert.equal(testedLanguages([said, { ...fi, texts: ['c'] }], texts), [], 'which texts they were is part of it')
  for (const part of [{ who: '' }, { on: '' }, { on: 'igår' }, { on: '2026-13-45' }, { who: 'x'.repeat(201) }])
    assert.not(isSaid({ ...said, ...part }))
})

test('a round is frozen with what a coordinator had said when it was opened', async () => {
  const { it, ylva, round } = await withRound()
  const { survey } = valuesOf(ylva, round)
  assert.is((await formAt(it, ylva, round)).tested, undefined)
  const id = await ylva.project.create('easyTested', { ...said, texts: [await textOf(ylva, survey)] })
  const later = await openRound(ylva.project, { ...wish, survey })
  await sync(ylva)
  assert.equal((await formAt(it, ylva, later)).tested, ['sv'])
  assert.is((await formAt(it, ylva, round)).tested, undefined, 'an open round keeps the label it had')
  await ylva.project.remove(id)
  await sync(ylva)
  assert.equal((await formAt(it, ylva, later)).tested, ['sv'])
  assert.equal(valuesOf(ylva, await openRound(ylva.project, { ...wish, survey })).tested, [])
  await it.close()
})

test('a text that is changed after it was tested is not called tested, nor is one of which nobody knows what was tested', async () => {
  const { it, ylva, round } = await withRound()
  const { survey } = valuesOf(ylva, round)
  await ylva.project.create('easyTested', said)
  const tested = async () => valuesOf(ylva, await openRound(ylva.project, { ...wish, survey })).tested
  assert.equal(await tested(), [])
  await ylva.project.create('easyTested', { ...said, texts: [await textOf(ylva, survey)] })
  assert.equal(await tested(), ['sv'])
  const values = ylva.project.things.one('survey', survey)?.values
  if (!values) throw new Error('no survey')
  const at = (part: Partial<Survey>) => ylva.project.edit(survey, part, ylva.project.things.entry(survey)?.view ?? 0)
  const points = (one: (typeof values.scales)[number]) =>
    one.points.map(point => ({ ...point, easy: { sv: 'Krångligt' } }))
  const changes = [
    { questions: values.questions.map((one, i) => (i > 0 ? one : { ...one, easy: { ...one.easy, sv: 'Invecklat' } })) },
    { questions: values.questions.map((one, i) => (i > 0 ? one : { ...one, easyHelp: { sv: 'Invecklat' } })) },
    { scales: values.scales.map(one => ({ ...one, points: points(one) })) },
  ]
  for (const change of changes) {
    await at(change)
    assert.equal(await tested(), [])
    await at({ questions: values.questions, scales: values.scales })
    assert.equal(await tested(), ['sv'])
  }
  await at({ questions: values.questions.map(one => ({ ...one, easy: { ...one.easy, fi: 'Muuta' } })) })
  assert.equal(await tested(), ['sv'], 'another language’s text is another text')
  await it.close()
})

test('those who do not read where it is said have a copy that names the texts too', async () => {
  const { it, ylva } = await withRound()
  const id = await ylva.project.create('project', {
    name: 'Älvsele',
    country: 'SE',
    until: '',
    contact: '',
    tested: {},
  })
  const copy = { who: said.who, on: said.on, texts: ['a'] }
  await ylva.project.edit(id, { 'tested.sv': copy }, 1)
  assert.equal(ylva.project.things.one('project', id)?.values.tested, { sv: copy })
  await ylva.project.edit(id, { 'tested.sv': null }, ylva.project.things.entry(id)?.view ?? 0)
  assert.equal(ylva.project.things.one('project', id)?.values.tested, {})
  await it.close()
})

test('nobody but a coordinator gives a round the label, wherever she writes it', async () => {
  const { it, ylva, round } = await withRound()
  const roles = [participant(ylva.membership), interviewer(ylva.membership)]
  const [first, second] = await invite(ylva.membership, roles)
  const kim = tabletOf(await join(device(it), first?.code ?? ''))
  const bo = tabletOf(await join(device(it), second?.code ?? ''))
  for (const tablet of [kim, bo]) await sync(tablet)
  const writes = Object.entries(said).map(([name, value]) => ({ do: 'set', name, value }) as const)
  const body = () => write(newBody('easyTested', 1), writes, { actor: randomId(), by: 'ylva', at: 1 })
  await pushBody(kim, { id: randomId(), zone: zoneAt(kim, 'findings') }, body())
  await pushBody(bo, { id: randomId(), zone: zoneAt(bo, 'shared') }, body())
  await kim.project.edit(round, { tested: ['sv'] }, 1_000)
  for (const tablet of [kim, ylva]) await sync(tablet)
  assert.equal(ylva.project.things.find({ kind: 'easyTested' }), [])
  assert.is((await formAt(it, ylva, round)).tested, undefined)
  await it.close()
})

test('a form without the label is one, and one with something else in its place is none', async () => {
  const { it, ylva, round } = await withRound()
  const { tested: _, ...form } = await formAt(it, ylva, round)
  assert.ok(isForm(form))
  assert.ok(isForm({ ...form, tested: ['sv'] }))
  for (const tested of ['sv', 5, {}, [1], null]) assert.not(isForm({ ...form, tested } as object))
  const survey = ylva.project.things.one('survey', valuesOf(ylva, round).survey)?.values
  assert.ok(survey && !('tested' in formOf(survey, valuesOf(ylva, round))))
  await it.close()
})

test('Swedish in Finland has its own terms and Sweden’s other words', async () => {
  const [sweden, finland] = [await loadMessages('sv', 'SE'), await loadMessages('sv', 'FI')]
  assert.is(sweden.situation.title, 'Nulägesanalys')
  assert.is(finland.situation.title, 'Situationsanalys')
  assert.is(finland.work.mapType.service_path, 'servicestig')
  assert.equal(finland.notice, sweden.notice)
  assert.is((await loadMessages('fi', 'FI')).situation.title, 'Tilanneanalyysi')
})

test.run()
