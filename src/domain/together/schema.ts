import * as v from 'valibot'
import { ids, listOf, mapOf, maybe, number, oneOf, text, truth } from '../lenient.ts'
import { contributionKinds } from './contribution.ts'
import { groupScopes } from './group.ts'
import { itemTypes } from './meeting.ts'

const invented = truth(false)

/** Where something was taken from; nothing for what was made in its own group. */
export const taken = v.exactOptional(v.fallback(v.nullable(v.object({ of: v.string(), as: v.string() })), null))

export const group = v.object({
  name: text,
  purpose: text,
  scope: oneOf(...groupScopes),
  phase: text,
  rules: ids,
  invented,
})

export const agendaItem = v.object({
  type: oneOf(...itemTypes),
  text,
  order: number,
  minutes: number,
  ref: text,
  first: truth(false),
  dots: number,
})

export const meetingType = oneOf('workshop', 'developer_group_meeting', 'large_group_meeting')

export const meeting = v.object({
  type: meetingType,
  title: text,
  phase: text,
  order: number,
  day: text,
  time: text,
  place: text,
  signal: truth(true),
  bring: text,
  goals: ids,
  agenda: mapOf(agendaItem),
  state: oneOf('planned', 'open', 'closed'),
  facilitators: ids,
  current: text,
  opened: mapOf(v.boolean()),
  came: maybe,
  had: text,
  feedback: text,
  feedbackLink: text,
  invented,
})

export const contribution = v.object({
  meeting: text,
  item: text,
  task: text,
  text,
  kind: oneOf(...contributionKinds),
  forAnother: truth(false),
  finding: text,
  invented,
  media: text,
  bytes: number,
})

export const definition = v.object({
  term: mapOf(v.string()),
  text,
  agreed: text,
  forms: ids,
  agreedOn: text,
  agreedIn: text,
  earlier: listOf(v.object({ text: v.string(), until: v.string() })),
  taken,
  invented,
})

export const vote = v.object({ meeting: text, poll: text, dots: mapOf(v.number()) })

export const taskMark = v.object({ task: text, state: oneOf('begun', 'done', 'returned') })

export const leave = v.object({ person: text, holder: text, signature: text })
