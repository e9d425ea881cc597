import { openStored } from '../../src/sync/versions.ts'
import 'fake-indexeddb/auto'
import { inflateSync } from 'fflate'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Bytes, randomId } from '../../src/crypto/bytes.ts'
import { opened } from '../../src/crypto/seal.ts'
import { isKind, kinds } from '../../src/domain/kinds.ts'
import { newSession } from '../../src/domain/sessions/new-session.ts'
import type { LiveBody } from '../../src/merge/body.ts'
import { view as read } from '../../src/merge/view.ts'
import { newBody, type Write } from '../../src/merge/write.ts'
import { handOverFile, takeHandOver } from '../../src/project/take-along/hand-over.ts'
import { eraseWhole } from '../../src/project/things/erase.ts'
import type { Sealer } from '../../src/sync/device.ts'
import { writeRow } from '../../src/sync/rows.ts'
import { office } from '../files/hand-over-kit.ts'
import { zoneOf } from '../members/members-kit.ts'
import { sync, type Tablet } from '../project/tablet-kit.ts'
import { sealedBefore } from './sealed-before.ts'

const test = suite('an older app and what a newer one wrote')

/** Writes a row as an app of tomorrow would: of a kind, with fields, sets and parts of the body that nobody here knows. */
async function writtenByNewer({ project }: Tablet, kind: string, writes: readonly Write[]): Promise<string> {
  const id = randomId()
  const view = { ...newBody(kind, 7), links: { to: ['a', 'b'] } }
  const zone = zoneOf(project.membership.state, isKind(kind) ? kinds[kind].zone : 'material')
  const more: Write[] = [
    { do: 'set', name: 'mood', value: { deep: [1, { of: 'it' }] } },
    { do: 'text', name: 'aside', value: 'vid sidan om' },
    { do: 'add', set: 'stars', key: 'x' },
  ]
  await writeRow(project.device, { id, zone, view, writes: [...writes, ...more], by: 'newer' })
  return id
}

/** The body of a row on a device, and what it says. */
async function bodyAt({ project }: Tablet, id: string): Promise<{ body: LiveBody; values: Record<string, unknown> }> {
  const row = await project.device.rows.get(project.device.project, id)
  const body = row && (await openStored(project.device, row))
  if (typeof body !== 'object' || !('kind' in body)) throw new Error('the row is not here')
  return { body: body as LiveBody, values: read(body as LiveBody).values }
}

async function unknownPartsStand(tablet: Tablet, id: string): Promise<void> {
  const { body, values } = await bodyAt(tablet, id)
  assert.equal([body.version, body.links], [7, { to: ['a', 'b'] }])
  assert.equal([values.mood, values.aside], [{ deep: [1, { of: 'it' }] }, 'vid sidan om'])
  assert.equal(read(body).sets, { stars: ['x'] })
}

const set = (values: object): Write[] => Object.entries(values).map(([name, value]) => ({ do: 'set', name, value }))

test('a note with fields of a newer app is read, edited and sent, and comes to a third device with all of them', async () => {
  const { it, aino, bo, ylva } = await office()
  const note = await writtenByNewer(aino, 'note', [
    ...set({ session: 's', question: 'q', writer: 'w', begun: 5 }),
    { do: 'text', name: 'text', value: 'ett två' },
  ])
  for (const tablet of [aino, bo, ylva]) await sync(tablet)
  const { project } = bo
  await project.edit(note, { text: 'ett två tre' }, project.things.entry(note)?.view ?? 0)
  await aino.project.edit(note, { question: 'q2' }, aino.project.things.entry(note)?.view ?? 0)
  for (const tablet of [bo, aino, bo, ylva]) await sync(tablet)
  for (const tablet of [ylva, aino, bo]) {
    await unknownPartsStand(tablet, note)
    const { values } = await bodyAt(tablet, note)
    assert.equal([values.text, values.question], ['ett två tre', 'q2'])
  }
  await it.close()
})

test('it is removed, put back and its two versions settled, and still nothing of the newer app is gone', async () => {
  const { it, aino, bo, ylva } = await office()
  const note = await writtenByNewer(aino, 'note', set({ session: 's', question: 'q' }))
  for (const tablet of [aino, bo, ylva]) await sync(tablet)
  await bo.project.edit(note, { question: 'ena' }, bo.project.things.entry(note)?.view ?? 0)
  await ylva.project.edit(note, { question: 'andra' }, ylva.project.things.entry(note)?.view ?? 0)
  for (const tablet of [bo, ylva, bo]) await sync(tablet)
  const [first] = bo.project.things.entry(note)?.thing?.conflicts.question ?? []
  assert.ok(first, 'two versions stand beside each other')
  await bo.project.settle(note, 'question', first?.dot ?? '')
  await bo.project.remove(note)
  await bo.project.restore(note)
  for (const tablet of [bo, ylva, aino]) await sync(tablet)
  for (const tablet of [ylva, aino]) await unknownPartsStand(tablet, note)
  await it.close()
})

test('a thing of a kind that is not known here is not shown, and goes on whole: by the endpoint and by a hand-over file', async () => {
  const { it, aino, bo, ylva, late } = await office()
  const poem = await writtenByNewer(aino, 'poem', set({ verse: 'sjung' }))
  await aino.project.things.refresh(poem)
  const file = await handOverFile(aino.project, { which: 'all' })
  assert.is((await takeHandOver(bo.project, file)).taken, 1)
  await bo.project.things.fill()
  assert.is(bo.project.things.entry(poem)?.thing, undefined)
  await sync(bo)
  await sync(ylva)
  const fourth = await late()
  await sync(fourth)
  for (const tablet of [ylva, fourth]) {
    await unknownPartsStand(tablet, poem)
    assert.is((await bodyAt(tablet, poem)).values.verse, 'sjung')
  }
  await it.close()
})

test('who changes one line of a list keeps what a newer app has put into this line, beside it and into the others', async () => {
  const { it, aino, bo, ylva } = await office()
  const questions = [
    { id: 'q1', text: 'Vad?', prompt: '', hint: 'ny', scale: { from: 1, to: 7 } },
    { id: 'q2', text: 'Hur?', prompt: 'lugnt' },
  ]
  const guide = await writtenByNewer(aino, 'guide', set({ title: 'Frågor', version: 1, questions }))
  for (const tablet of [aino, bo]) await sync(tablet)
  const { things, edit } = bo.project
  const shown = things.find({ kind: 'guide' })[0]?.values
  const seen = shown && 'questions' in shown ? (shown.questions as readonly { id: string; text: string }[]) : []
  assert.is(seen.length, 2)
  const moved = [...seen].reverse().map(one => (one.id === 'q1' ? { ...one, text: 'Vad då?' } : one))
  const added = { id: 'q3', text: 'När?', prompt: '' }
  await edit(guide, { questions: [...moved, added] }, things.entry(guide)?.view ?? 0)
  for (const tablet of [bo, ylva]) await sync(tablet)
  const { values } = await bodyAt(ylva, guide)
  const [first, second] = questions
  assert.equal(values.questions, [second, { ...first, text: 'Vad då?' }, added])
  await unknownPartsStand(ylva, guide)
  await it.close()
})

test('a question of a sort that only a newer app knows, and a line it cannot show, outlive an edit beside them', async () => {
  const { it, aino, bo, ylva } = await office()
  const texts = (sv: string) => ({ text: { sv }, help: {}, easy: {}, easyHelp: {}, dimension: '', scale: '' })
  const ranking = { id: 'a', type: 'ranking', options: [], ...texts('Ordna') }
  const open = { id: 'b', type: 'open_text', options: [], ...texts('Berätta') }
  const unreadable = { id: 'c', matrix: [[1]] }
  const options = [open, ranking, unreadable]
  const survey = await writtenByNewer(aino, 'survey', set({ title: { sv: 'Enkät' }, questions: options }))
  for (const tablet of [aino, bo]) await sync(tablet)
  const { things, edit } = bo.project
  const values = things.entry(survey)?.thing?.values as unknown as { questions: readonly { id: string }[] }
  const next = values.questions.map(one => (one.id === 'b' ? { ...one, text: { sv: 'Berätta mer' } } : one))
  await edit(survey, { questions: next }, things.entry(survey)?.view ?? 0)
  for (const tablet of [bo, ylva]) await sync(tablet)
  const after = (await bodyAt(ylva, survey)).values.questions
  assert.equal(after, [{ ...open, text: { sv: 'Berätta mer' } }, ranking, unreadable])
  await it.close()
})

test('what a newer app has made a part of a session goes with it when an older one erases it', async () => {
  const { it, aino, bo } = await office()
  const { project } = bo
  const session = await project.create('session', newSession())
  const drawing = await writtenByNewer(bo, 'drawing-of-tomorrow', set({ session }))
  const other = await writtenByNewer(bo, 'drawing-of-tomorrow', set({ session: 'another' }))
  for (const tablet of [bo, aino, bo]) await sync(tablet)
  await project.things.fill()
  await eraseWhole(project, session)
  for (const tablet of [bo, aino]) await sync(tablet)
  for (const tablet of [bo, aino]) {
    const gone = async (id: string) => (await tablet.project.device.rows.get(tablet.project.device.project, id))?.state
    assert.is(await gone(session), 'gone')
    assert.is(await gone(drawing), 'gone')
    assert.is.not(await gone(other), 'gone')
  }
  await it.close()
})

/** Seals and opens as version 0.4.0 did, which knew no dictionary. */
const before: Sealer = {
  seal: sealedBefore,
  async open(key, aad, sealed) {
    const plain = await opened(key, aad, sealed)
    const view = new DataView(plain.buffer)
    return inflateSync(plain.subarray(8, 8 + view.getUint32(4)), { out: new Uint8Array(view.getUint32(0)) }) as Bytes
  },
}

test('what is sealed with the dictionary is called newer by an app without it: her own words wait beside, and all is there once she has updated', async () => {
  const { it, aino, bo } = await office()
  const now = aino.project.device.sealer
  for (const { project } of [aino, bo]) project.device.sealer = before
  const note = await writtenByNewer(aino, 'note', set({ session: 's', question: 'q' }))
  for (const tablet of [aino, bo]) await sync(tablet)
  const { device, things, edit } = bo.project
  await edit(note, { question: 'hennes' }, things.entry(note)?.view ?? 0)
  aino.project.device.sealer = now
  await aino.project.edit(note, { session: 'hans' }, aino.project.things.entry(note)?.view ?? 0)
  for (const tablet of [aino, bo]) await sync(tablet)
  const row = await device.rows.get(device.project, note)
  assert.equal([row?.state, row?.parked?.rev], ['dirty', 2], 'it is kept, and her own words wait')
  assert.is(things.standing().unreadable.newer, 1)
  assert.is((await bodyAt(bo, note)).values.question, 'hennes')
  device.sealer = now
  for (const tablet of [bo, aino]) await sync(tablet)
  for (const tablet of [bo, aino]) {
    const { values } = await bodyAt(tablet, note)
    assert.equal([values.question, values.session], ['hennes', 'hans'])
  }
  await it.close()
})

test.run()
