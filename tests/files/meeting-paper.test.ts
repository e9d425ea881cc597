import { unzipSync } from 'fflate'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { fromUtf8 } from '../../src/crypto/bytes.ts'
import { newContribution } from '../../src/domain/together/contribution.ts'
import { newItem, newMeeting } from '../../src/domain/together/meeting.ts'
import { meetingPaper } from '../../src/domain/together/meeting-paper.ts'
import { newGoal } from '../../src/domain/work/goal.ts'
import { newTask } from '../../src/domain/work/task.ts'
import { meetingDocument } from '../../src/formats/meeting-document.ts'
import { loadMessages } from '../../src/messages/languages.ts'
import { memoryThings, put } from '../domain/things-kit.ts'

const test = suite('what a meeting gave, on paper')

const agenda = {
  b: newItem({ type: 'back', order: 0 }),
  q: newItem({ type: 'question', text: 'Vad bär?', order: 1 }),
  s: newItem({ type: 'question', text: 'Vad fattas?', order: 2 }),
  g: newItem({ type: 'goals', order: 3, dots: 3 }),
  t: newItem({ type: 'task', order: 4 }),
  f: newItem({ type: 'feedback', order: 5 }),
}

/** A workshop with every kind of item, something written late, a sheet that was photographed and a name nowhere. */
function workshop() {
  const things = memoryThings()
  const said = (id: string, item: string, text: string, more = {}) =>
    put(things, 'contribution', id, newContribution({ meeting: 'm', item, text, ...more }))
  put(things, 'meeting', 'm', {
    ...newMeeting({
      title: 'Verkstad 1',
      day: '2026-04-14',
      time: '13:00',
      place: 'Biblioteket',
      came: 5,
      state: 'closed',
    }),
    agenda,
    had: 'early000',
  })
  put(things, 'meeting', 'next', newMeeting({ order: 2, type: 'workshop' }))
  said('early000', 'q', 'Att vi möts')
  said('later000', 'q', 'Kaffet')
  said('sheet000', 'q', '', { media: 'image/jpeg' })
  said('gone0000', 'taken out', 'Skrevs till en punkt som togs bort')
  put(things, 'task', 'before', newTask({ title: 'Fråga en kollega', dueMeeting: 'm' }))
  put(things, 'contribution', 'back0000', newContribution({ task: 'before', text: 'Hon sa ja' }))
  put(things, 'taskMark', 'done', { task: 'before', state: 'done' })
  put(things, 'task', 'given', newTask({ title: 'Rita ditt nätverk', meeting: 'm', dueMeeting: 'next' }))
  put(things, 'goal', 'goal', newGoal({ text: 'En väg in' }))
  put(things, 'goal', 'none', newGoal({ text: 'Utan prickar' }))
  put(things, 'vote', 'v', { meeting: 'm', poll: 'g', dots: { goal: 2 } })
  const from = { meeting: 'm', from: ['early000'] }
  const told = { kind: 'strength', status: 'proposed', voices: 0, against: 0, of: '' } as const
  put(things, 'groupFinding', 'f1', { statement: 'Mötet bär', ...told, ...from })
  const meeting = things.one('meeting', 'm')
  assert.ok(meeting)
  return meetingPaper(things, meeting, [
    { person: 'p1', role: 'participant', groups: [''] },
    { person: 'p2', role: 'participant', groups: [''] },
  ])
}

for (const language of ['sv', 'fi', 'en'] as const)
  test(`its items in order with all that was written, what is late said so, and nobody named (${language})`, async () => {
    const { meetings, sessions } = await loadMessages(language)
    const blob = await meetingDocument(workshop(), language)
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
    const document = fromUtf8(files['word/document.xml'] ?? new Uint8Array()).replaceAll('\u00A0', ' ')
    const places = ['Mötet bär', 'Fråga en kollega', 'Hon sa ja', 'Att vi möts', 'Kaffet', 'Vad fattas?', 'En väg in']
      .concat('Rita ditt nätverk', 'Skrevs till en punkt som togs bort')
      .map(text => document.indexOf(text))
    assert.equal(
      places,
      places.toSorted((a, b) => a - b),
    )
    assert.ok(places.every(at => at > 0))
    for (const text of [
      meetings.back(1, 2),
      meetings.late,
      meetings.photoStays,
      meetings.nothingWritten,
      meetings.dueIn(`${sessions.types.workshop} 2`),
      meetings.cameFact(5),
      meetings.noNames,
    ])
      assert.ok(document.replaceAll(/<[^>]+>/g, '').includes(text), text)
    assert.not.ok(document.includes('Utan prickar'))
    assert.not.ok(/p1|p2/.test(document.replaceAll(/<[^>]+>/g, '')), 'nobody who is in the group stands in it')
    assert.is(document.split(meetings.late).length - 1, 3, 'what its closer did not have')
  })

test.run()
