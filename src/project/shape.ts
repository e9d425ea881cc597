import * as v from 'valibot'
import type { Kind } from '../domain/kind.ts'
import { isShort } from '../domain/plain-text.ts'
import type { Values } from '../domain/thing.ts'
import { ids, mapOf, number, oneOf, text, truth } from './fallback.ts'
import { findingShapes } from './shape-finding.ts'
import { workShapes } from './shape-work.ts'

const question = v.object({ id: text, text, prompt: text })
const attendance = v.object({
  state: oneOf('attended', 'declined', 'did_not_come', 'on_leave'),
  cameToo: v.exactOptional(v.boolean()),
})
/** Said only where it is so. */
const invented = v.exactOptional(truth(false))
/** A text that is there only where somebody wrote it. */
const said = v.exactOptional(text)
const readBack = v.exactOptional(v.fallback(v.object({ at: number, language: text }), { at: 0, language: '' }))
const notice = v.object({ version: number, language: text, easy: truth(false), at: number, by: text })

/** What came of a call; what only a newer app knows counts as having called. */
const call = v.object({ how: oneOf('called', 'declined', 'call_back'), day: text, at: number, by: text })

const tested = v.object({ who: v.string(), on: v.string(), texts: ids })

/** A version of each kind that this app writes; a higher one is a newer app's. */
export const VERSION = 1

const shapes = {
  project: v.object({
    name: text,
    country: oneOf('SE', 'FI'),
    until: text,
    contact: text,
    who: text,
    lead: text,
    tested: mapOf(tested),
  }),
  name: v.object({ name: text, person: text, expected: v.exactOptional(truth(false)) }),
  device: v.object({ label: text, person: text }),
  guide: v.object({
    title: text,
    language: text,
    version: v.fallback(v.number(), 1),
    questions: v.fallback(v.array(question), []),
    twins: mapOf(v.string()),
    readAgainst: mapOf(v.string()),
  }),
  person: v.object({
    code: text,
    unit: text,
    role: text,
    side: oneOf('staff', 'client'),
    inScope: truth(true),
    employment: oneOf('active', 'on_leave', 'left'),
    calls: mapOf(call),
    invented,
  }),
  feedback: v.object({ text, answered: truth(false) }),
  contact: v.object({ person: text, name: text, phone: text, email: text, note: text }),
  session: v.object({
    type: oneOf('interview', 'group_discussion', 'workshop', 'large_group_meeting', 'developer_group_meeting'),
    title: text,
    guide: text,
    people: ids,
    interviewers: ids,
    order: number,
    day: text,
    time: text,
    place: text,
    signal: truth(false),
    managerBlind: truth(true),
    state: oneOf('planned', 'started', 'held', 'established'),
    startedAt: number,
    finishedAt: number,
    corrections: text,
    corrected: said,
    readBack,
    attendance: mapOf(attendance),
    notice: mapOf(notice),
    invented,
  }),
  note: v.object({ session: text, question: text, writer: text, text, before: said, begun: number, invented }),
  source: v.object({
    session: text,
    question: text,
    form: oneOf('document', 'audio', 'photo'),
    name: text,
    media: text,
    bytes: number,
    length: number,
    marks: v.fallback(v.array(v.object({ question: text, at: number })), []),
    writer: text,
    begun: number,
    state: oneOf('whole', 'open', 'cut'),
    preview: text,
  }),
  ...findingShapes,
  ...workShapes,
} satisfies { [K in Kind]: v.GenericSchema<unknown, Values[K]> }

/** More than anybody writes in one line. */
const LONGEST_LINE = 400

/** Fields that are one line each end somewhere, whatever somebody has put into them; what is stored stays as it is. */
const clipped = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) =>
      typeof value === 'string' && value.length > LONGEST_LINE && isShort(name)
        ? [name, `${value.slice(0, LONGEST_LINE)}…`]
        : [name, value],
    ),
  )

/** The values of a kind out of whatever fields a row holds: what is missing or of another shape becomes empty. */
export function shaped<K extends Kind>(kind: K, fields: Readonly<Record<string, unknown>>): Values[K] {
  return v.parse(shapes[kind] as unknown as v.GenericSchema<unknown, Values[K]>, clipped(fields))
}
