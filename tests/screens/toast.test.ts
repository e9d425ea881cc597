import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { hideToast, toast, toastOnceSaved, undoNewest } from '../../src/ui/toast.tsx'

const test = suite('Ctrl+Z after an act')
test.before.each(hideToast)

/** An act on its way to a disk that takes its time; it notes in `undone` that it was taken back. */
function savingAct(name: string, undone: string[]) {
  let save: () => void = () => undefined
  const disk = new Promise<void>(resolve => {
    save = resolve
  })
  const act = { label: 'undo', run: () => void undone.push(name) }
  const over = toastOnceSaved(disk.then(() => ({ text: name, act })))
  return async () => {
    save()
    await over
  }
}

test('pressed while it is being saved takes it back as soon as it is saved, once', async () => {
  const undone: string[] = []
  const save = savingAct('mark', undone)
  assert.is(undoNewest(), true)
  assert.equal(undone, [])
  await save()
  assert.equal(undone, ['mark'])
  assert.is(undoNewest(), false)
})

test('pressed once it is saved takes it back at once', async () => {
  const undone: string[] = []
  await savingAct('mark', undone)()
  assert.is(undoNewest(), true)
  assert.equal(undone, ['mark'])
})

test('is for the newest act, though the undo of the one before is still offered; a second one is for that', async () => {
  const undone: string[] = []
  await savingAct('first', undone)()
  const save = savingAct('second', undone)
  assert.is(undoNewest(), true)
  assert.equal(undone, [])
  assert.is(undoNewest(), true)
  assert.equal(undone, ['first'])
  await save()
  assert.equal(undone, ['first', 'second'])
})

test('is for the act whose sentence stands, though an older one is saved only after it', async () => {
  const undone: string[] = []
  const slow = savingAct('first', undone)
  const quick = savingAct('second', undone)
  await quick()
  await slow()
  assert.is(undoNewest(), true)
  assert.equal(undone, ['second'])
  assert.is(undoNewest(), false)
  const slower = savingAct('third', undone)
  await savingAct('fourth', undone)()
  assert.is(undoNewest(), true)
  await slower()
  assert.equal(undone, ['second', 'fourth'])
})

test('an act that could not be saved has nothing to take back and hinders no other', async () => {
  const failed = await toastOnceSaved(Promise.reject(new Error('too large'))).catch(() => 'failed')
  assert.is(failed, 'failed')
  assert.is(undoNewest(), false)
  toast('done')
  assert.is(undoNewest(), false)
})

test.run()
