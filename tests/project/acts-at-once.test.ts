import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newFinding } from '../../src/domain/findings/finding.ts'
import { act } from '../../src/project/things/acts.ts'
import { doCauseAct } from '../../src/project/things/cause-verbs.ts'
import { office } from '../files/hand-over-kit.ts'
import type { Tablet } from './tablet-kit.ts'

const test = suite('acts that follow each other faster than the disk')

/** A problem with so many causes below one of its areas. */
async function withCauses({ project }: Tablet, names: readonly string[]) {
  const make = (statement: string, areaOrder = 0) =>
    project.create('finding', newFinding({ kind: 'cause', statement, areaOrder }))
  const area = await make('Köerna', 1)
  const all: { readonly id: string; readonly link: string }[] = []
  for (const [at, name] of names.entries()) {
    const id = await make(name)
    all.push({ id, link: await project.create('causeLink', { cause: id, effect: area, order: at + 1 }) })
  }
  const inOrder = () =>
    project.things
      .find({ kind: 'causeLink' })
      .toSorted((a, b) => a.values.order - b.values.order)
      .map(link => names[all.findIndex(one => one.id === link.values.cause)])
  return { area, all, inOrder }
}

test('a cause that is moved down twice at once stands two places lower', async () => {
  const { it, ylva } = await office()
  const { all, inOrder } = await withCauses(ylva, ['a', 'b', 'c'])
  const [a] = all
  if (!a) throw new Error('no cause')
  const down = () => doCauseAct(ylva.project, { do: 'shift', ...a, by: 1, ids: [] })
  await Promise.all([down(), down()])
  assert.equal(inOrder(), ['b', 'c', 'a'])
  await it.close()
})

test('one that hangs nowhere hangs once, though it is put there twice at once; and no circle is made by two', async () => {
  const { it, ylva } = await office()
  const { project } = ylva
  const [one, other] = [await project.create('finding', newFinding({ kind: 'cause', statement: 'a' })), '']
  const under = other || (await project.create('finding', newFinding({ kind: 'cause', statement: 'b' })))
  const hang = (id: string, at: string, n: number) =>
    doCauseAct(project, { do: 'move', id, link: '', under: at, after: '', ids: [String(n).repeat(32)] })
  await Promise.all([hang(one, under, 1), hang(one, under, 2)])
  assert.is(project.things.find({ kind: 'causeLink' }).length, 1)
  const [, back] = await Promise.all([hang(one, under, 3), hang(under, one, 4)])
  assert.ok(back?.circle)
  await it.close()
})

test('an act has ended when those who look on have been told of it', async () => {
  const { it, ylva } = await office()
  const { project } = ylva
  const id = await project.create('finding', newFinding({ kind: 'cause', statement: 'a' }))
  let told = ''
  const stop = project.follow(
    ['finding'],
    () =>
      project.things
        .find({ kind: 'finding' })
        .map(one => one.values.statement)
        .join(),
    news => {
      told = JSON.stringify(news)
    },
  )
  await act(project, [{ do: 'edit', id, patch: { statement: 'b' } }])
  assert.match(told, '"b"')
  stop()
  await it.close()
})

test('letters that were typed while a removal waited for the disk do not bring the thing back, and stand there after an undo', async () => {
  const { it, ylva } = await office()
  const { project } = ylva
  const id = await project.create('finding', newFinding({ kind: 'cause', statement: 'Kö' }))
  const standing = () => project.things.find({ kind: 'finding' }).map(one => one.values.statement)
  const view = project.things.entry(id)?.view ?? 0
  const [undo, seen] = await Promise.all([
    act(project, [{ do: 'remove', id }]),
    project.edit(id, { statement: 'Köer' }, view),
  ])
  assert.equal(standing(), [])
  await project.edit(id, { statement: 'Köerna' }, seen)
  assert.equal(standing(), [])
  await act(project, undo)
  assert.equal(standing(), ['Köerna'])
  await project.edit(id, { statement: 'Köer igen' }, project.things.entry(id)?.view ?? 0)
  assert.equal(standing(), ['Köer igen'])
  await it.close()
})

test.run()
