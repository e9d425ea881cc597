import 'fake-indexeddb/auto'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newContribution } from '../../src/domain/together/contribution.ts'
import { openTasks } from '../../src/domain/together/development.ts'
import { begun, cameLate, closed } from '../../src/domain/together/leading.ts'
import { newItem, newMeeting } from '../../src/domain/together/meeting.ts'
import { meetingList } from '../../src/domain/together/meetings.ts'
import { isCommon, newGoal } from '../../src/domain/work/goal.ts'
import { newTask } from '../../src/domain/work/task.ts'
import { changeRoom, makeRoom } from '../../src/members/groups.ts'
import { personOf } from '../../src/members/person.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { thingsOf } from '../../src/project/things/things-of.ts'
import { problemOfWork } from '../endpoint/endpoint-kit.ts'
import { office } from '../files/hand-over-kit.ts'
import { sync, type Tablet } from './tablet-kit.ts'

const test = suite('a meeting on several devices: apart, by wrong clocks, and with what it hangs on taken away')
const room = 'a0'.repeat(16)

/** A meeting that all four have before them. */
async function planned() {
  const at = await office()
  const { ylva, aino, bo, kim } = at
  const agenda = { one: newItem({ type: 'question', text: 'Vad fungerar?', order: 1 }) }
  const meeting = await ylva.project.create('meeting', newMeeting({ title: 'Träff', order: 1, agenda }))
  await meet(ylva, aino, bo, kim)
  return { ...at, meeting }
}

/** Each meets the endpoint, twice, so that the first has what the last brought. */
async function meet(...tablets: readonly Tablet[]): Promise<void> {
  for (const tablet of [...tablets, ...tablets]) await sync(tablet)
}

const at = ({ project }: Tablet, id: string) => {
  const thing = project.things.one('meeting', id)
  if (!thing) throw new Error('the meeting is not here')
  return thing
}

const edit = (tablet: Tablet, id: string, patch: Record<string, unknown>) =>
  tablet.project.edit(id, patch, tablet.project.things.entry(id)?.view ?? 0)

const say = ({ project }: Tablet, meeting: string, text: string) =>
  project.create('contribution', newContribution({ meeting, item: 'one', text }))

/** What lies of a meeting on a device. */
const writtenAt = ({ project }: Tablet, meeting: string) =>
  project.things.find({ kind: 'contribution', where: { meeting } })

const open = (tablet: Tablet, id: string) => edit(tablet, id, begun(at(tablet, id).values))
const close = (tablet: Tablet, id: string, came: number) => edit(tablet, id, { ...closed(writtenAt(tablet, id)), came })

/** Does something on a device whose clock is years off. */
async function yearsOff<T>(years: number, work: () => Promise<T>): Promise<T> {
  const now = Date.now
  Date.now = () => now() + years * 365 * 86_400_000
  try {
    return await work()
  } finally {
    Date.now = now
  }
}

test('opened by two and closed by two apart it is one meeting: all that was written is there, and none of it late', async () => {
  const { it, ylva, aino, bo, kim, meeting } = await planned()
  for (const [tablet, text, came] of [
    [aino, 'Ainos tanke', 5],
    [bo, 'Bos tanke', 6],
  ] as const) {
    await open(tablet, meeting)
    await say(tablet, meeting, text)
    await close(tablet, meeting, came)
  }
  await meet(aino, bo, ylva, kim)
  for (const tablet of [ylva, aino, bo, kim]) {
    const one = at(tablet, meeting)
    assert.is(one.values.state, 'closed')
    assert.equal(Object.keys(one.conflicts).toSorted(), ['came', 'had'])
    const written = writtenAt(tablet, meeting)
    assert.equal(written.map(({ values }) => values.text).toSorted(), ['Ainos tanke', 'Bos tanke'])
    assert.equal(
      written.filter(({ id }) => cameLate(one, id)),
      [],
    )
    const [row] = meetingList(thingsOf(tablet.project))
    assert.ok(row?.twoVersions, 'how many came is for somebody to settle')
  }
  const after = await say(kim, meeting, 'Kom jag på sedan')
  await meet(kim, ylva)
  assert.ok(cameLate(at(ylva, meeting), after))
  assert.is(writtenAt(ylva, meeting).length, 3)
  await it.close()
})

test('clocks that are years off decide nothing: what its closer had came in time, what she had not came after', async () => {
  const { it, ylva, aino, bo, kim, meeting } = await planned()
  await open(ylva, meeting)
  await meet(ylva, aino, bo, kim)
  const ahead = await yearsOff(20, () => say(kim, meeting, 'Skrivet i tid, tjugo år fram'))
  await meet(kim, ylva)
  await close(ylva, meeting, 4)
  const behind = await yearsOff(-20, () => say(bo, meeting, 'Skrivet efteråt, tjugo år bak'))
  await yearsOff(-20, () => edit(bo, meeting, { title: 'Bos namn' }))
  await yearsOff(20, () => edit(kim, meeting, { title: 'Kims namn' }))
  await meet(ylva, bo, kim, ylva, aino)
  for (const tablet of [ylva, aino, bo, kim]) {
    const one = at(tablet, meeting)
    assert.is(one.values.state, 'closed')
    assert.not(cameLate(one, ahead))
    assert.ok(cameLate(one, behind))
    assert.equal(one.conflicts['title']?.map(({ value }) => value).toSorted(), ['Bos namn', 'Kims namn'])
    assert.is(writtenAt(tablet, meeting).length, 2)
  }
  await it.close()
})

test('a task due in a meeting that is taken away keeps what came back and says what it lacks', async () => {
  const { it, ylva, kim, meeting } = await planned()
  const task = await ylva.project.create('task', newTask({ title: 'Rita', dueMeeting: meeting }))
  await meet(ylva, kim)
  await kim.project.create('contribution', newContribution({ meeting, task, text: 'Mitt nätverk' }))
  await ylva.project.remove(meeting)
  await meet(kim, ylva, kim)
  for (const tablet of [ylva, kim]) {
    assert.is(tablet.project.things.one('meeting', meeting), undefined)
    assert.equal(
      openTasks(thingsOf(tablet.project)).map(one => [one.title, one.lost]),
      [['Rita', true]],
    )
    assert.equal(
      tablet.project.things.find({ kind: 'contribution', where: { task } }).map(one => one.values.text),
      ['Mitt nätverk'],
    )
  }
  await ylva.project.restore(meeting)
  await meet(ylva, kim)
  assert.is(openTasks(thingsOf(kim.project))[0]?.lost, false)
  await it.close()
})

test('a goal that a unit agreed to stays agreed when the unit is gone, with its day', async () => {
  const { it, ylva, kim } = await office()
  const unit = (label: string) =>
    ylva.project.create('actor', { kind: 'unit', label, sector: 'municipality', parent: '', inScope: true } as never)
  const units = [await unit('Vuxen'), await unit('Barn')]
  const goal = await ylva.project.create('goal', newGoal({ text: 'Ingen väntar ensam' }))
  for (const one of units) await edit(ylva, goal, { [`agreedBy.${one}`]: '2026-05-01' })
  await ylva.project.remove(units[1] ?? '')
  await meet(ylva, kim)
  const there = kim.project.things.one('goal', goal)
  assert.equal(there?.values.agreedBy, Object.fromEntries(units.map(one => [one, '2026-05-01'])))
  assert.ok(there && isCommon(there.values))
  await it.close()
})

test('who writes on in a group she has been let out of loses nothing: it lies here as unsent, and nothing new goes in', async () => {
  const { it, ylva, kim } = await office()
  await makeRoom(ylva.membership, room, [personOf(kim.membership)])
  await meet(ylva, kim)
  await changeRoom(ylva.membership, room, { remove: [personOf(kim.membership)] })
  const values = newContribution({ text: 'Skrivet innan jag visste' })
  const mine = await kim.project.create('contribution', values, { group: room })
  await syncMembers(kim.membership)
  await sync(kim).catch(() => undefined)
  await meet(ylva)
  assert.is(kim.project.things.standing().waiting, 1, 'it waits, and is taken along as a file')
  assert.is(ylva.project.things.one('contribution', mine), undefined)
  assert.is(await problemOfWork(kim.project.create('contribution', values, { group: room })), 'group-gone')
  await it.close()
})

test.run()
