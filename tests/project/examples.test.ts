import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type CauseNode, causeTrees, deeper } from '../../src/domain/findings/cause-tree.ts'
import { ruleMet } from '../../src/domain/findings/verification.ts'
import { excerptsIn } from '../../src/domain/findings/voices.ts'
import { coverage } from '../../src/domain/roster/roster.ts'
import type { Things } from '../../src/domain/things.ts'
import type { ExampleFile } from '../../src/project/practice/example-file.ts'
import { type Example, exampleFiles } from '../../src/project/practice/example-names.ts'
import { filesOf, madeOf, thingsOf } from './example-kit.ts'

const test = suite('example projects')
const examples = Object.keys(exampleFiles) as Example[]
const stocks = new Map<Example, Things>()
const open = (example: Example): Things => {
  const things = stocks.get(example) ?? thingsOf(madeOf(example))
  stocks.set(example, things)
  return things
}
const count = (files: readonly ExampleFile[], list: keyof ExampleFile) =>
  files.reduce((sum, file) => sum + (file[list]?.length ?? 0), 0)

test('nothing of an example is lost: each record becomes a thing of its kind', () => {
  for (const example of examples) {
    const files = filesOf(example)
    const things = open(example)
    const trees = files.flatMap(file => file.Map ?? []).filter(map => map.kind === 'cause_tree')
    const inTree = (one: { mapId: string }) => trees.some(tree => tree.id === one.mapId)
    const pairs = {
      Project: things.all('project').length,
      Actor: things.all('actor').length + things.all('person').length,
      Goal: things.all('goal').length,
      Phase: things.all('phase').length,
      Instrument: things.all('guide').length + things.all('survey').length,
      Session: things.all('session').length,
      Source: new Set(things.all('note').map(note => note.values.session)).size,
      Code: things.all('code').length,
      Excerpt: things.all('excerpt').length,
      Finding: things.all('finding').length,
      Map: things.all('map').length,
      // The places of a cause tree are the findings themselves.
      Node: things.all('mapNode').length + files.flatMap(file => file.Node ?? []).filter(inTree).length,
      OwnNetwork: things.all('ownNetwork').length,
      Link: things.all('mapLink').length + things.all('causeLink').length,
      Indicator: things.all('indicator').length,
      Practice: things.all('practice').length,
      Decision: things.all('decision').length,
      Task: things.all('task').length,
      Service: things.all('service').length,
      Round: things.all('round').length,
      Group: things.all('group').length,
      Meeting: things.all('meeting').length,
      Contribution: things.all('contribution').length,
      Definition: things.all('definition').length,
      Response: things.all('round').flatMap(one => things.answers(one.id)).length,
    }
    for (const file of files)
      assert.equal(
        Object.keys(file).filter(list => !(list in pairs)),
        [],
      )
    for (const [list, n] of Object.entries(pairs))
      assert.is(n, count(files, list as keyof ExampleFile), `${example}: ${list}`)
  }
})

test('what is written down stands whole in the notes, one for each paragraph', () => {
  for (const example of examples) {
    const things = open(example)
    const lines = (filesOf(example)[0]?.Source ?? []).flatMap(one => one.text.split('\n')).filter(line => line.trim())
    const texts = things.all('note').map(note => note.values.text)
    assert.equal(texts.sort(), lines.sort(), example)
  }
})

test('a passage reads as it was marked, also after a sign made of several', () => {
  let after = 0
  for (const example of examples)
    for (const { values } of open(example).all('excerpt')) {
      const text = open(example).one('note', values.note)?.values.text ?? ''
      assert.is([...text].slice(values.anchor.start, values.anchor.end).join(''), values.anchor.quote)
      if (text.slice(values.anchor.start, values.anchor.end) !== values.anchor.quote) after++
    }
  assert.ok(after > 0, 'no passage stands after such a sign')
  const wanted = filesOf('norrvik').flatMap(file => file.Excerpt?.map(one => one.text) ?? [])
  const found = open('norrvik').all('excerpt')
  assert.equal(
    found.map(one => one.values.anchor.quote),
    wanted,
  )
})

test('a passage that does not read as it should stops the opening', () => {
  const [file] = filesOf('norrvik')
  const [first, ...others] = file?.Excerpt ?? []
  if (!file || !first) throw new Error('no excerpt')
  const broken = { ...file, Excerpt: [{ ...first, start: first.start + 1, end: first.end + 1 }, ...others] }
  assert.throws(() => madeOf('norrvik', [broken]), /the passage reads/)
})

test('opened twice, an example shares no id with itself', () => {
  for (const example of examples) {
    // Whoever opens it keeps her own id, and a group has that of its room.
    const ids = ({ changes }: ReturnType<typeof madeOf>) =>
      changes.flatMap(step => (step.do === 'create' && !['name', 'group'].includes(step.kind) ? [step.id] : []))
    const first = new Set(ids(madeOf(example)))
    const second = ids(madeOf(example))
    assert.is(first.size, second.length)
    assert.equal(
      second.filter(id => first.has(id)),
      [],
    )
    assert.ok(second.every(id => /^[0-9a-f]{32}$/.test(id)))
  }
})

test('what was made up says so', () => {
  const [file] = filesOf('norrvik')
  const made = (file?.Finding ?? []).filter(one => one.provenance === 'invented').map(one => one.statement)
  const shown = open('norrvik')
    .all('finding')
    .filter(one => one.values.invented)
  assert.equal(
    shown.map(one => one.values.statement),
    made,
  )
  assert.ok(
    open('norrvik')
      .all('note')
      .every(one => one.values.invented),
  )
  assert.ok(
    open('rounds')
      .all('round')
      .every(one => one.values.invented),
  )
})

const tree = () => {
  const [first, ...more] = causeTrees(open('norrvik'))
  assert.is(more.length, 0)
  if (!first) throw new Error('no cause tree')
  return first
}
const idOf = (file: string) => filesOf('norrvik')[0]?.Finding?.find(one => one.id === file)?.statement ?? ''
const grounds = {
  excerpt: excerptsIn(open('norrvik')),
  session: (id: string) => open('norrvik').one('session', id)?.values,
}
const ruleOf = (statement: string) => {
  const found = open('norrvik')
    .all('finding')
    .find(one => one.values.statement === statement)
  return found && ruleMet(found.values, grounds)
}

test('Norrvik has fourteen cause areas, six named and eight made up', () => {
  const { areas } = tree()
  assert.is(areas.length, 14)
  assert.is(areas.filter(one => !one.row.invented).length, 6)
  assert.is(areas.filter(one => one.row.invented).length, 8)
})

test('four verified causes lie below cooperation, at whatever depth', () => {
  const area = tree().areas.find(one => one.row.statement === idOf('fin-samverkan')) as CauseNode
  assert.is(deeper(area).filter(row => row.status === 'verified').length, 4)
})

test('cooperation is confirmed by a later session, four causes by a written reason alone', () => {
  assert.is(ruleOf(idOf('fin-samverkan')), 'later')
  for (const one of ['fin-otydliga', 'fin-franvaro', 'fin-okunskap', 'fin-nya']) assert.is(ruleOf(idOf(one)), 'reason')
})

test('twelve causes have no evidence', () => {
  const causes = open('norrvik')
    .all('finding')
    .filter(one => one.values.kind === 'cause')
  assert.is(causes.filter(one => Object.keys(one.values.evidence).length === 0).length, 12)
})

test('Storsele has asked its whole staff: ten of eleven heard, one declined, one on leave outside the number', () => {
  const things = open('storsele')
  const now = coverage(things.all('person'), things.all('session'))
  assert.equal(
    [now.inScope, now.interviewed, now.declined, now.onLeave, now.percent, now.complete],
    [11, 10, 1, 1, 90.9, true],
  )
  assert.is(now.people.find(one => one.person.code === 'M12')?.standing, 'on_leave')
})

test('the rounds stand on the published survey of the same project', () => {
  const things = open('rounds')
  const [survey] = things.all('survey')
  assert.equal([survey?.values.state, survey?.values.version, survey?.values.questions.length], ['published', 1, 10])
  const rounds = things.all('round')
  assert.ok(rounds.every(one => one.values.survey === survey?.id))
  const answers = rounds.map(round => things.answers(round.id).length)
  assert.equal(answers, [38, 43])
  assert.is(open('alvsele').all('survey')[0]?.values.state, 'draft')
})

test('what nobody knows is unknown and never nought', () => {
  const values = open('norrvik')
    .all('indicator')
    .flatMap(one => Object.values(one.values.figures))
  assert.ok(values.length > 0 && values.every(one => one.value === null))
  assert.ok(
    open('kuusiniemi')
      .all('round')
      .every(one => one.values.population === null),
  )
  const june = open('koivujarvi')
    .all('meeting')
    .find(one => one.values.state === 'planned')
  assert.is(june?.values.day, '')
})

test('those who speak by code are clients where the code says so', () => {
  const sides = open('koivujarvi')
    .all('person')
    .map(one => `${one.values.code} ${one.values.side}`)
  assert.equal(sides, ['K1 client', 'K2 client', 'K3 client', 'T1 staff', 'T2 staff', 'E1 staff'])
})

test.run()
