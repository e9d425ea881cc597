import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { type Bytes, utf8 } from '../../src/crypto/bytes.ts'
import { closeProject, remove } from '../../src/members/change.ts'
import { makePaper } from '../../src/members/invite.ts'
import { recover } from '../../src/members/join.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { openBackup } from '../../src/project/take-along/backup.ts'
import { handOverFile } from '../../src/project/take-along/hand-over.ts'
import { writeSummed } from '../../src/wire/summed.ts'
import { device, problemOfWork } from '../endpoint/endpoint-kit.ts'
import { zoneOf } from '../members/members-kit.ts'
import { sync, type Tablet, tabletOf } from '../project/tablet-kit.ts'
import { fresh, opened, save } from './backup-kit.ts'
import { bytesOf, newNote, office, textAt, type } from './hand-over-kit.ts'

const test = suite('backup files')
const texts = ({ project }: Tablet): unknown[] =>
  project.things
    .find({ kind: 'note' })
    .map(note => note.values.text)
    .sort()

test('everything a person may read opens on a new device with the printed code alone, sent or not, without the server', async () => {
  const { it, ylva, aino } = await office()
  const code = await makePaper([aino.membership])
  await newNote(ylva, 'Ylvas anteckning')
  await sync(ylva)
  const note = await newNote(aino, 'skickad')
  await sync(aino)
  await newNote(aino, 'inte skickad')
  await type(aino, note, 'skickad och ändrad')
  const erased = await newNote(aino, 'raderas')
  await aino.project.erase(erased)
  const file = await save(aino)
  const line = { up: false }
  const back = await opened(it, line, { file, code })
  assert.equal(texts(back), ['Ylvas anteckning', 'inte skickad', 'skickad och ändrad'])
  assert.equal(back.project.things.standing(), {
    ...aino.project.things.standing(),
    since: back.project.things.standing().since,
  })
  const card = back.project.card(true)
  assert.equal([card.role, card.person], ['interviewer', aino.project.card(true).person])
  assert.is(back.project.things.entry(erased)?.thing, undefined)
  await it.close()
})

test('what is written on it before the server is met is sent then, and the device is one of the person’s own', async () => {
  const { it, ylva, aino } = await office()
  const code = await makePaper([aino.membership])
  const note = await newNote(aino, 'före')
  await sync(aino)
  const line = { up: false }
  const back = await opened(it, line, { file: await save(aino), code })
  await type(back, note, 'före och efter')
  await newNote(back, 'utan nät')
  assert.is(await problemOfWork(sync(back)), 'offline')
  line.up = true
  await sync(back)
  await sync(ylva)
  assert.equal(texts(ylva), ['före och efter', 'utan nät'])
  const holder = ylva.membership.state.holders.get(back.membership.me.id)
  assert.equal([holder?.kind, holder?.person], ['device', aino.project.card(true).person])
  await it.close()
})

test('what was erased since does not come back, what was changed since is not undone, and new keys are no hindrance', async () => {
  const { it, ylva, aino, bo } = await office()
  const code = await makePaper([aino.membership])
  const [gone, changed, waits] = [await newNote(aino, 'bort'), await newNote(aino, 'ett två'), await newNote(aino, 'x')]
  await sync(aino)
  await type(aino, waits, 'x väntar')
  const file = await save(aino)
  await sync(ylva)
  await ylva.project.erase(gone)
  await ylva.project.erase(waits)
  await type(ylva, changed, 'ett två tre')
  await remove(ylva.membership, { holders: [bo.membership.me.id] })
  await sync(ylva)
  const line = { up: false }
  const back = await opened(it, line, { file, code })
  assert.equal(texts(back), ['bort', 'ett två', 'x väntar'])
  line.up = true
  await sync(back)
  await sync(ylva)
  assert.equal([texts(back), texts(ylva)], [['ett två tre'], ['ett två tre']])
  await it.close()
})

test('a server that has lost what it had is given it again', async () => {
  const { it, ylva, aino } = await office()
  const code = await makePaper([aino.membership])
  await syncMembers(ylva.membership)
  const before = await it.copy()
  const note = await newNote(aino, 'finns bara i kopian')
  await sync(aino)
  const file = await save(aino)
  await it.restore(before)
  const back = await opened(it, { up: true }, { file, code })
  await sync(back)
  await sync(ylva)
  assert.equal(await textAt(ylva, note), ['finns bara i kopian'])
  await it.close()
})

test('names and contact details are in it only if they are asked for', async () => {
  const { it, aino } = await office()
  const code = await makePaper([aino.membership])
  await aino.project.create('contact', { person: '', name: 'Mona', phone: '' })
  await newNote(aino, 'anteckning')
  await sync(aino)
  const without = await opened(it, { up: false }, { file: await save(aino, false), code })
  assert.equal([without.project.things.find({ kind: 'contact' }).length, texts(without)], [0, ['anteckning']])
  const zone = zoneOf(without.membership.state, 'identity')
  assert.not.ok([...without.membership.ring.values()].some(key => key.zone === zone))
  const withThem = await opened(it, { up: false }, { file: await save(aino), code })
  assert.is(withThem.project.things.find({ kind: 'contact' }).length, 1)
  await it.close()
})

test('a damaged, cut or newer file, one of another sort and a wrong code are told apart, and nothing is stored', async () => {
  const { it, aino } = await office()
  const code = await makePaper([aino.membership])
  await newNote(aino, 'anteckning')
  const whole = await bytesOf(await save(aino))
  const other = await makePaper([(await office()).aino.membership])
  const flipped = whole.slice()
  flipped[whole.length >> 1] = (flipped[whole.length >> 1] ?? 0) ^ 1
  const newer = await writeSummed({ magic: utf8('rinnalla backup\0'), version: 3 }, { v: 3, rows: [], more: true })
  const { db, context } = fresh(it, { up: false })
  const told = (bytes: Bytes, typed = code) =>
    problemOfWork(openBackup(db, context, { file: new Blob([bytes]), code: typed }))
  assert.is(await told(flipped), 'file-damaged')
  for (const length of [0, 10, 60, whole.length - 1]) assert.is(await told(whole.slice(0, length)), 'file-damaged')
  assert.is(await told(newer), 'file-newer')
  assert.is(await told(await bytesOf(await handOverFile(aino.project, { which: 'all' }))), 'file-damaged')
  assert.is(await told(whole, other), 'code-wrong')
  assert.is(await told(whole, code.slice(0, -1)), 'code-wrong')
  const huge = { size: 64 * 1024 * 1024 + 1 } as Blob
  assert.is(await problemOfWork(openBackup(db, context, { file: huge, code })), 'file-beyond')
  assert.equal([await db.row.count(), await db.project.count(), await db.entry.count()], [0, 0, 0])
  await openBackup(db, context, { file: new Blob([whole]), code: code.toLowerCase() })
  assert.is(await told(whole), 'file-foreign')
  await it.close()
})

test('nothing of what was said, and no code, stands in it in the open', async () => {
  const { it, aino } = await office()
  const code = await makePaper([aino.membership])
  await newNote(aino, 'Kanariefågeln Ansa sjöng')
  const bytes = Buffer.from(await bytesOf(await save(aino))).toString('latin1')
  for (const word of ['Kanarie', 'Ansa', code, code.replaceAll(' ', '')]) assert.not.ok(bytes.includes(word), word)
  await it.close()
})

test('it asks for a printed code, made on this device or the one this device came by', async () => {
  const { it, aino } = await office()
  assert.is(await problemOfWork(save(aino)), 'code-elsewhere')
  const code = await makePaper([aino.membership])
  await newNote(aino, 'anteckning')
  await sync(aino)
  const [second] = await recover(device(it), code)
  if (!second) throw new Error('not recovered')
  const tablet = tabletOf(second)
  await sync(tablet)
  const back = await opened(it, { up: false }, { file: await save(tablet), code })
  assert.equal(texts(back), ['anteckning'])
  const later = await makePaper([tablet.membership])
  await syncMembers(aino.membership)
  assert.is(await problemOfWork(save(aino)), 'code-elsewhere')
  const newest = await opened(it, { up: false }, { file: await save(tablet), code: later })
  assert.equal(texts(newest), ['anteckning'])
  await it.close()
})

test('it opens also after the project was closed or its owner removed; the server takes nothing from it then', async () => {
  const { it, ylva, aino, bo } = await office()
  const [code, other] = [await makePaper([aino.membership]), await makePaper([bo.membership])]
  await newNote(aino, 'anteckning')
  await sync(aino)
  await sync(bo)
  const [file, bos] = [await save(aino), await save(bo)]
  await remove(ylva.membership, { persons: [bo.project.card(true).person] })
  const removed = await opened(it, { up: true }, { file: bos, code: other })
  assert.equal(texts(removed), ['anteckning'])
  assert.is(await problemOfWork(sync(removed)), 'device-removed')
  await closeProject(ylva.membership, [])
  const closed = await opened(it, { up: true }, { file, code })
  assert.equal(texts(closed), ['anteckning'])
  assert.not.equal(await problemOfWork(sync(closed)), 'none')
  assert.equal(texts(closed), ['anteckning'])
  await it.close()
})

test.run()
