import * as v from 'valibot'
import { ids, listOf, mapOf, maybe, number, oneOf, text, truth } from '../lenient.ts'
import { taken } from '../together/schema.ts'

const invented = truth(false)

export const phase = v.object({
  name: text,
  order: number,
  from: text,
  to: text,
  focus: text,
  state: oneOf('planned', 'running', 'closed'),
  invented,
})

export const goal = v.object({
  type: oneOf('goal', 'assignment', 'value', 'service_promise'),
  text,
  owner: text,
  indicators: ids,
  state: oneOf('proposed', 'agreed'),
  agreedBy: mapOf(v.string()),
  taken,
  invented,
})

export const task = v.object({
  type: oneOf('measure', 'intermediate', 'plan_item', 'follow_up'),
  title: text,
  session: text,
  dueSession: text,
  meeting: text,
  dueMeeting: text,
  dueOn: text,
  assignees: ids,
  state: oneOf('open', 'doing', 'done', 'returned', 'dropped'),
  answer: oneOf('words', 'photo', 'network'),
  invented,
})

export const practice = v.object({
  title: text,
  state: oneOf('idea', 'trial', 'evaluated', 'adopted', 'structure', 'dropped'),
  owner: text,
  origins: ids,
  anchors: ids,
  reviewOn: text,
  invented,
})

export const decision = v.object({ text, by: text, on: text, basis: ids, tasks: ids, practices: ids, invented })

export const indicator = v.object({
  name: text,
  unit: text,
  better: oneOf('', 'higher', 'lower'),
  source: text,
  values: listOf(v.object({ period: text, value: maybe, inWords: text })),
  invented,
})
