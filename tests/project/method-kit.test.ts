import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { gatherKit, type Method } from '../../src/domain/method-kit/gather-kit.ts'
import { kitParts, LARGEST_KIT, type MethodKit, sizeOfKit, writeKit } from '../../src/domain/method-kit/kit.ts'
import { linesOfKit } from '../../src/domain/method-kit/lines-of-kit.ts'
import { alreadyHere, kitPlace, namesIn, openKit } from '../../src/domain/method-kit/open-kit.ts'
import type { Guide } from '../../src/domain/sessions/guide.ts'
import type { Survey } from '../../src/domain/surveys/survey.ts'
import { newItem, newMeeting } from '../../src/domain/together/meeting.ts'
import { newGoal } from '../../src/domain/work/goal.ts'
import { kitIn, readKit } from '../../src/project/method-kit/read-kit.ts'
import { problemOf } from '../../src/wire/problem.ts'
import { memoryThings, thing } from '../domain/things-kit.ts'
import { anything, bent, each } from '../fuzz/random-values.ts'

const test = suite('a method kit')

const guide: Guide = {
  title: 'Samtal om stöd',
  language: 'sv',
  version: 3,
  questions: [{ id: 'q1', text: 'Vad fungerar?', prompt: 'Be om ett exempel' }],
  twins: { 'q1/text/fi': 'Mikä toimii?', 'gone/text/fi': 'Poistettu' },
  readAgainst: {},
}
const survey: Survey = {
  ...{
    origin: 's0',
    type: 'survey',
    title: { sv: 'Enkät' },
    asker: { sv: 'Norrviks kommun' },
    easyAsker: {},
    version: 2,
  },
  ...{ state: 'published', languages: ['sv'], dimensions: [], scales: [], invented: false },
  readAgainst: { 'option/team/o/fi/sv': 'teamsmark' },
  questions: [
    {
      ...{ id: 'q', type: 'open_text', options: [], dimension: '', scale: '', help: {}, easy: {}, easyHelp: {} },
      text: { sv: 'Vad är viktigt?' },
    },
    {
      ...{ id: 'team', type: 'choice', dimension: '', scale: '', help: {}, easy: {}, easyHelp: {} },
      text: { sv: 'Var arbetar du?' },
      options: [{ code: 'o', label: { sv: 'Team Norr' }, within: '' }],
    },
  ],
}
const method: Method = {
  guide: [thing('guide', 'g', guide)],
  code: [
    thing('code', 'a', { name: 'Bemötande', description: '', hue: 1, parent: 'z' }),
    thing('code', 'z', { name: 'Mötet', description: 'Allt om mötet', hue: 2, parent: '' }),
  ],
  survey: [thing('survey', 's', survey)],
  meeting: [
    thing(
      'meeting',
      'm',
      newMeeting({
        ...{ title: 'Första träffen', day: '2026-05-04', place: 'Björkgården', facilitators: ['ylva'], goals: ['o'] },
        agenda: { i: newItem({ type: 'map', text: 'Gå stigen', order: 0, minutes: 40, ref: 'map-9' }) },
      }),
    ),
  ],
  goal: [
    thing('goal', 'o', newGoal({ text: 'Färre möten', state: 'agreed', agreedBy: { unit: '2026-05-04' }, owner: 'x' })),
  ],
}
const ids = new Set(['g', 'a', 'z', 's', 'm', 'o'])
const made = gatherKit(method, ids)
const read = readKit
const refused = (file: string) => {
  try {
    return readKit(file) && ''
  } catch (error) {
    return problemOf(error)
  }
}
const written = (kit: Readonly<Record<string, unknown>>) => JSON.stringify({ rinnalla: 'method-kit', v: 1, ...kit })
const all = (kit: MethodKit) => new Set(kitParts.flatMap(part => namesIn(kit, part).map((_, at) => kitPlace(part, at))))

function opened(kit: MethodKit, chosen = all(kit)) {
  const things = memoryThings()
  let n = 0
  things.apply(openKit(kit, { chosen, newId: () => `n${n++}`, group: 'room' }))
  return things
}

test('nothing of who, when, where and what was said goes into the file, and nothing that cannot be read before', () => {
  const file = writeKit(made)
  for (const kept of [
    '2026-05-04',
    'Björkgården',
    'ylva',
    'Norrviks kommun',
    'Team Norr',
    'teamsmark',
    'map-9',
    'agreed',
    'unit',
    'Poistettu',
    '"s0"',
  ])
    assert.not(file.includes(kept), kept)
  const lines = Object.values(linesOfKit(made)).flat()
  for (const line of [
    'Samtal om stöd',
    'Be om ett exempel',
    'Mikä toimii?',
    'Allt om mötet',
    'Gå stigen',
    'Färre möten',
  ])
    assert.ok(lines.includes(line), line)
})

test('another project has the same guide, themes under each other, a draft, an agenda to plan and a proposal', () => {
  const { kit, unread } = read(writeKit(made))
  assert.is(unread, 0)
  const things = opened(kit)
  assert.equal(things.all('guide')[0]?.values, { ...guide, version: 1, twins: { 'q1/text/fi': 'Mikä toimii?' } })
  const codes = things.all('code')
  const top = codes.find(({ values }) => values.name === 'Mötet')
  assert.is(codes.find(({ values }) => values.name === 'Bemötande')?.values.parent, top?.id)
  const [draft] = things.all('survey')
  assert.equal([draft?.values.state, draft?.values.version, draft?.values.asker], ['draft', 1, {}])
  const [meeting] = things.all('meeting')
  assert.equal([meeting?.values.title, meeting?.values.day, meeting?.zone], ['Första träffen', '', 'room'])
  assert.equal(
    Object.values(meeting?.values.agenda ?? {}).map(({ text, minutes, ref }) => [text, minutes, ref]),
    [['Gå stigen', 40, '']],
  )
  assert.equal([things.all('goal')[0]?.values.state, things.all('goal')[0]?.values.agreedBy], ['proposed', {}])
})

test('only what is chosen is made; a theme whose parent is not chosen stands at the top', () => {
  const at = namesIn(made, 'codes').indexOf('Bemötande')
  const things = opened(made, new Set([kitPlace('codes', at)]))
  assert.equal(
    things.all('code').map(({ values }) => [values.name, values.parent]),
    [['Bemötande', '']],
  )
  assert.is(things.all('guide').length, 0)
})

test('what is here under the same name is known, however its letters are composed', () => {
  const { kit } = read(writeKit({ ...made, guides: [{ ...guide, title: 'Samtal om stöd'.normalize('NFD') }] }))
  assert.ok(alreadyHere(kit, method).has(kitPlace('guides', 0)))
  assert.is(alreadyHere(kit, { guide: [], code: [], survey: [], meeting: [], goal: [] }).size, 0)
})

test('a file that is none, of a newer version, or larger than any kit, is told apart', async () => {
  for (const file of ['', '{}', '[]', 'null', '{"rinnalla":"backup","v":1}', 'PK\u0003\u0004', '['.repeat(200_000)])
    assert.is(refused(file), 'file-damaged', file.slice(0, 20))
  assert.is(refused('{"rinnalla":"method-kit","v":2}'), 'file-newer')
  const huge = { size: LARGEST_KIT + 1, text: async () => '' } as Blob
  assert.is(await kitIn(huge).catch(problemOf), 'kit-too-large')
  assert.is(await kitIn(new Blob(['x'.repeat(99)])).catch(problemOf), 'file-damaged')
  assert.is(sizeOfKit(read('\uFEFF{"rinnalla":"method-kit","v":1}').kit), 0)
})

test('one part that makes no sense is counted and does not stop the others', () => {
  const huge = { title: 'x', questions: [{ id: 'a', text: 'x'.repeat(50_000), prompt: '' }] }
  const { kit, unread } = read(
    written({ guides: [null, 7, huge, { questions: 'x' }, guide], codes: 'none', goals: [{}] }),
  )
  assert.equal([kit.guides.length, unread], [1, 5])
})

test('themes that a file puts under each other in a circle stand at the top', () => {
  const code = (name: string, parent: number) => ({ name, description: '', hue: 99, parent })
  const { kit } = read(written({ codes: [code('a', 1), code('b', 0), code('c', 2), code('d', 0), code('e', 77)] }))
  assert.equal(
    kit.codes.map(({ parent }) => parent),
    [-1, -1, -1, 0, -1],
  )
  assert.ok(kit.codes.every(({ hue }) => hue >= 0 && hue < 6))
})

/** As JSON; what cannot be said in it is no file. */
function stringified(raw: unknown): string {
  try {
    return JSON.stringify(raw) ?? ''
  } catch {
    return ''
  }
}

test('whatever a file says, it is read or refused, and what is read can be made', async () => {
  const trueOne = JSON.parse(writeKit(made)) as Record<string, unknown>
  const slow = await each(random => {
    for (const raw of [bent(random, trueOne), { ...trueOne, guides: anything(random), codes: anything(random) }]) {
      const file = stringified(raw)
      if (refused(file) !== '') continue
      const got = readKit(file)
      linesOfKit(got.kit)
      opened(got.kit)
    }
  })
  assert.equal(slow, [])
})

test('what is written is read as it was', () => {
  assert.equal(read(writeKit(made)).kit, JSON.parse(JSON.stringify(made)))
})

test('a thing that lies deeper than any app writes is left out and counted, and the others are read', () => {
  const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
  const lists = `"guides":[{"title":"a","x":${deep}}],"codes":[{"name":"b","x":${deep}}],"goals":[{"text":"Kortare köer"}]`
  const { kit, unread } = readKit(`{"rinnalla":"method-kit","v":1,${lists}}`)
  assert.equal([kit.guides.length, kit.codes.length, kit.goals.map(({ text }) => text)], [0, 0, ['Kortare köer']])
  assert.is(unread, 2)
})

test.run()
