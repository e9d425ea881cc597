import 'fake-indexeddb/auto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { newContribution } from '../../src/domain/together/contribution.ts'
import { newMeeting } from '../../src/domain/together/meeting.ts'
import { dotsIn } from '../../src/domain/together/vote.ts'
import { newTask } from '../../src/domain/work/task.ts'
import { fetchFile, keepSheet, openFile } from '../../src/project/files/files.ts'
import { openFeedback } from '../../src/project/surveys/feedback-round.ts'
import { writeOwn } from '../../src/project/things/own.ts'
import { shaped } from '../../src/project/things/shaped.ts'
import { readSurveyFragment } from '../../src/wire/survey-seal.ts'
import { problemOfWork } from '../endpoint/endpoint-kit.ts'
import { office } from '../files/hand-over-kit.ts'
import { zoneAt } from '../members/member-kit.ts'
import { sync, type Tablet } from './tablet-kit.ts'

const test = suite('what each gives in a group: her dots, how far she is, a sheet of paper, a minute')

const dots = (tablet: Tablet, poll: string, given: Record<string, number>, group: string) =>
  writeOwn(tablet.project, { kind: 'vote', values: { meeting: 'm', poll, dots: given }, group })

test('dots of several people given apart add up, and what one gives again replaces her own alone', async () => {
  const { it, ylva, bo, kim } = await office()
  const room = zoneAt(ylva, 'findings')
  await dots(kim, 'poll', { a: 2 }, room)
  await dots(bo, 'poll', { a: 1, b: 1 }, room)
  await dots(kim, 'poll', { a: 1, b: 2 }, room)
  await dots(kim, 'other', { a: 3 }, room)
  for (const tablet of [kim, bo, ylva]) await sync(tablet)
  const votes = ylva.project.things.find({ kind: 'vote', group: room })
  assert.is(votes.length, 3)
  const sum = dotsIn(
    votes.map(one => one.values),
    'poll',
    3,
  )
  assert.equal(Object.fromEntries(sum), { a: 2, b: 3 })
  assert.is(kim.project.things.find({ kind: 'vote', group: room }).filter(one => one.mine).length, 2)
  assert.is(votes.filter(one => one.mine).length, 0, 'another device knows whose they are')
  await it.close()
})

test('what somebody puts under another’s ids beforehand stops her only when all of them are taken, and then she is told', async () => {
  const { it, ylva, kim } = await office()
  const room = zoneAt(ylva, 'findings')
  const place = async () => {
    await dots(kim, 'poll', { a: 1 }, room)
    const [mine] = kim.project.things.find({ kind: 'vote', where: { poll: 'poll' } }).filter(one => one.mine)
    if (!mine) return
    // Somebody’s other thing under the same id, as it would have come first.
    await kim.db.row.delete([kim.membership.project, mine.id])
    kim.project.things.drop([mine.id])
    await kim.project.create('task', newTask({ title: 'x' }), { id: mine.id })
    return mine.id
  }
  const taken = new Set<string>()
  for (let n = 0; n < 4; n++) taken.add((await place()) ?? '')
  assert.is(taken.size, 4, 'an id is used twice')
  assert.is(await problemOfWork(dots(kim, 'poll', { a: 1 }, room)), 'item-locked')
  await it.close()
})

test('a photographed sheet lies in the room of its group, comes to the others with its pieces, and opens as a picture', async () => {
  const { it, ylva, kim } = await office()
  const room = zoneAt(ylva, 'findings')
  const bytes = Uint8Array.from({ length: 150_000 }, (_, n) => n % 251)
  const values = newContribution({ task: 't', media: 'image/jpeg' })
  const id = await keepSheet(kim.project, { values, group: room }, new Blob([bytes]))
  assert.is(kim.project.things.one('contribution', id)?.values.bytes, bytes.length)
  assert.is(kim.project.things.one('contribution', id)?.mine, true)
  for (const tablet of [kim, ylva]) await sync(tablet)
  assert.is(ylva.project.things.one('contribution', id)?.zone, room)
  await fetchFile(ylva.project, id)
  const opened = await openFile(ylva.project, id)
  assert.is(opened.type, 'image/jpeg')
  assert.equal(new Uint8Array(await opened.arrayBuffer()), bytes)
  assert.is(await problemOfWork(keepSheet(kim.project, { values, group: 'x' }, new Blob([bytes]))), 'group-gone')
  await it.close()
})

test('the minute of feedback is opened once, by a coordinator, and leads to its questions', async () => {
  const { it, ylva, kim } = await office()
  const room = zoneAt(ylva, 'findings')
  const template = join(import.meta.dirname, '../../public/templates/session-feedback.json')
  const survey = shaped('survey', JSON.parse(readFileSync(template, 'utf8')))
  await ylva.project.create('survey', { ...survey, asker: { sv: 'Norrvik' }, state: 'published' })
  const meeting = await ylva.project.create('meeting', newMeeting({ title: 'Träff', came: 7 }), { group: room })
  for (const tablet of [ylva, kim]) await sync(tablet)
  assert.is(await problemOfWork(openFeedback(kim.project, meeting)), 'only-coordinator')
  assert.is(await problemOfWork(openFeedback(ylva.project, 'gone')), 'item-locked')
  await openFeedback(ylva.project, meeting)
  await openFeedback(ylva.project, meeting)
  const rounds = ylva.project.things.find({ kind: 'round' })
  assert.equal(
    rounds.map(one => [one.values.label, one.values.k, one.values.population]),
    [['Träff', 5, 7]],
  )
  const { feedback, feedbackLink } = ylva.project.things.one('meeting', meeting)?.values ?? {}
  assert.is(feedback, rounds[0]?.id)
  const read = readSurveyFragment(`#${feedbackLink}`)
  assert.is(typeof read === 'object' && read.round, rounds[0]?.id)
  await it.close()
})

test.run()
