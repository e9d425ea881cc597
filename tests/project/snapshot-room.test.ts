import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { keepFile, openFile } from '../../src/project/files/files.ts'
import { newNote } from '../files/hand-over-kit.ts'
import { desk, opened, textOf } from './snapshot-kit.ts'

const test = suite('the room a snapshot takes')

test('when the device is full it gives its room to what is written', async () => {
  const { it, ylva } = await desk()
  await ylva.project.things.snapshot.now()
  assert.ok((await ylva.db.part.count()) > 0)
  const refuse = () => {
    throw new DOMException('no room', 'QuotaExceededError')
  }
  ylva.db.row.hook('creating', refuse)
  await newNote(ylva, 'ett').then(assert.unreachable, () => undefined)
  assert.is(await ylva.db.part.count(), 0)
  ylva.db.row.hook('creating').unsubscribe(refuse)
  const id = await newNote(ylva, 'ett')
  await ylva.project.things.snapshot.now()
  assert.is(await ylva.db.part.count(), 0, 'and takes none again')
  assert.is(textOf(await opened(ylva), id), 'ett')
  await it.close()
})

test('so it does to a file', async () => {
  const { it, ylva } = await desk()
  await ylva.project.things.snapshot.now()
  let refused = 0
  ylva.db.chunk.hook('creating', () => {
    if (refused++ === 0) throw new DOMException('no room', 'QuotaExceededError')
  })
  const wish = { session: 's', question: '', form: 'file', name: 'a.txt', media: 'text/plain', writer: '', preview: '' }
  const id = await keepFile(ylva.project, { ...wish, begun: 1 } as never, new Blob(['innehåll']))
  assert.is(await (await openFile(ylva.project, id)).text(), 'innehåll')
  assert.equal([refused, await ylva.db.part.count()], [2, 0])
  await it.close()
})

test.run()
