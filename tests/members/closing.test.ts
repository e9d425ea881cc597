import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { backupsUntil, close, forgetDropped } from '../../src/project/members/closing.ts'
import { problemOfWork } from '../endpoint/endpoint-kit.ts'
import { noise, photo } from '../files/file-kit.ts'
import { newNote, office, textAt } from '../files/hand-over-kit.ts'
import { sync, type Tablet } from '../project/tablet-kit.ts'

const test = suite('closing a project')

const syncAll = async (tablet: Tablet) => {
  await sync(tablet)
  await forgetDropped(tablet.db, tablet.project)
}
const contact = ({ project }: Tablet) =>
  project.create('contact', { person: 'aa', name: 'Ansa Kanarie', phone: '019 22 000' })

test('names go from the endpoint and from each device at its next contact; the rest can be read by everybody', async () => {
  const { it, ylva, aino, bo } = await office({ backupDays: 30 })
  const [name, note, picture] = [
    await contact(aino),
    await newNote(aino, 'detta står kvar'),
    await photo(aino, noise(800)),
  ]
  for (const tablet of [aino, ylva, bo]) await syncAll(tablet)
  assert.is(bo.project.things.one('contact', name)?.values.name, 'Ansa Kanarie')
  const zone = bo.project.things.entry(name)?.zone ?? ''
  await close(ylva.project)
  const left = await it.database.transaction(tx => tx.all('SELECT id FROM row WHERE zone = ?', zone))
  assert.is(left.length, 0, 'the endpoint has erased them')
  for (const tablet of [ylva, aino, bo]) {
    await syncAll(tablet)
    assert.is(tablet.project.things.entry(name), undefined)
    assert.is(await tablet.db.row.where('[project+zone]').equals([tablet.membership.project, zone]).count(), 0)
    assert.equal(await textAt(tablet, note), ['detta står kvar'])
    assert.is(tablet.project.things.one('source', picture)?.values.bytes, 800)
  }
  assert.ok((await backupsUntil(ylva.project)) > Date.now() + 29 * 86_400_000)
  await it.close()
})

test('what is typed after closing stays on the device, and says that it cannot be sent', async () => {
  const { it, ylva, aino } = await office()
  await close(ylva.project)
  const note = await newNote(aino, 'för sent')
  await sync(aino)
  await sync(aino)
  assert.is(aino.project.things.entry(note)?.thing?.held, 'forbidden')
  assert.equal(await textAt(aino, note), ['för sent'])
  await it.close()
})

test('only a coordinator closes a project', async () => {
  const { it, aino } = await office()
  assert.is(await problemOfWork(close(aino.project)), 'only-coordinator')
  await it.close()
})

test.run()
