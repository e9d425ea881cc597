import { strFromU8, unzipSync } from 'fflate'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { processingFacts } from '../../src/domain/processing/facts.ts'
import { newSession } from '../../src/domain/sessions/new-session.ts'
import { newConference } from '../../src/domain/work/conference.ts'
import { processingDocument } from '../../src/formats/processing-document.ts'
import { languages } from '../../src/messages/languages.ts'
import { processing as sv } from '../../src/messages/sv/processing.ts'
import { type MemoryThings, memoryThings, put } from '../domain/things-kit.ts'

const test = suite('the record of processing, and what an impact assessment begins with')

const members = [
  { role: 'coordinator', ends: '' },
  { role: 'guest', ends: '2026-10-31' },
  { role: 'guest', ends: '2026-09-30' },
] as const

function project(): MemoryThings {
  const things = memoryThings()
  const said = {
    ...{ name: 'Norrvik', country: 'SE', until: '2027-06-30', contact: 'Ylva 070', who: 'Norrviks kommun' },
    tested: {},
  }
  put(things, 'project', 'p', said as never)
  const person = { ...{ unit: '', role: '', inScope: true, employment: 'active', calls: {} } }
  put(things, 'person', 'a', { ...person, code: 'M1', side: 'staff' } as never)
  put(things, 'person', 'b', { ...person, code: 'K1', side: 'client' } as never)
  put(things, 'contact', 'c', { person: 'b', name: 'Kalle Karlsson', phone: '070', email: '', note: 'Ring kvällar' })
  put(things, 'session', 's', newSession({ type: 'interview', notice: { b: notice('fi'), a: notice('sv') } }))
  put(things, 'session', 't', newSession({ type: 'interview', managerBlind: false }))
  put(things, 'session', 'u', newSession({ type: 'group_discussion' }))
  put(things, 'conference', 'f', newConference({ code: 'Familjen F77', day: '2026-05-04' }))
  return things
}
const notice = (language: string) => ({ version: 1, language, easy: false, at: 0, by: '' })

const read = async (...wish: Parameters<typeof processingDocument>) =>
  strFromU8(
    unzipSync(new Uint8Array(await (await processingDocument(...wish)).arrayBuffer()))['word/document.xml'] ??
      new Uint8Array(),
  ).replaceAll('\u00A0', ' ')

test('it counts what the project really holds', () => {
  const facts = processingFacts(project(), members)
  assert.equal([facts.staff, facts.clients, facts.contacts, facts.interviews, facts.groupSessions], [1, 1, 1, 2, 1])
  assert.equal([facts.protected, facts.leastK, facts.noticeLanguages], [1, 0, ['fi', 'sv']])
  assert.equal(facts.members, [
    ['coordinator', 1],
    ['guest', 2],
  ])
  assert.equal(facts.ends, ['2026-09-30', '2026-10-31'])
})

test('the record says it in words, and nothing of whom it counts', async () => {
  const facts = processingFacts(project(), members)
  const text = await read(facts, { paper: 'record', language: 'sv', day: '2026-11-29' })
  for (const line of [
    'Norrviks kommun',
    sv.record.clients(1),
    sv.record.contacts(1),
    sv.record.conferences(1),
    sv.record.protected(1, 2),
    sv.record.untilDay('30 juni 2027'),
    '30 september 2026, 31 oktober 2026',
    'finska, svenska',
  ])
    assert.ok(text.includes(line), line)
  assert.not.match(text, /M1|K1|F77|Karlsson|kvällar/)
})

test('an empty project says what is to be filled in, and invents nothing', async () => {
  const facts = processingFacts(memoryThings(), [])
  const text = await read(facts, { paper: 'record', language: 'sv', day: '2026-11-29' })
  for (const line of [sv.record.fill, sv.record.untilNone, sv.record.noContacts]) assert.ok(text.includes(line), line)
  for (const line of [sv.record.respondents, sv.record.interviews(0)]) assert.not(text.includes(line), line)
})

test('both are written in each language, with as many risks, and a strange day does not stop them', async () => {
  const facts = processingFacts(project(), members)
  for (const language of [...languages, 'xx'])
    for (const paper of ['record', 'assessment'] as const) {
      const text = await read(
        { ...facts, noticeLanguages: ['_'], until: 'snart', ends: ['9999-99-99'] },
        { paper, language, day: 'i dag' },
      )
      assert.ok(text.length > 4_000)
      if (paper === 'assessment') assert.is(text.match(/<w:tr[ >]/g)?.length, 9, 'eight risks under a head')
    }
})

test.run()
