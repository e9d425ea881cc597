import * as v from 'valibot'
import { ids, mapOf, number, oneOf, text, truth } from '../lenient.ts'

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

export const guide = v.object({
  title: text,
  language: text,
  version: v.fallback(v.number(), 1),
  questions: v.fallback(v.array(question), []),
  twins: mapOf(v.string()),
  readAgainst: mapOf(v.string()),
})

export const session = v.object({
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
})

export const note = v.object({
  session: text,
  question: text,
  writer: text,
  text,
  before: said,
  begun: number,
  invented,
})

export const source = v.object({
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
})
