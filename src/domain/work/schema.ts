import * as v from 'valibot'
import { ids, mapOf, maybe, number, oneOf, text, truth } from '../lenient.ts'
import { taken } from '../together/schema.ts'
import { outcomes } from './conference.ts'
import { origins } from './task.ts'
import { MOST_HOURS } from './time-promise.ts'

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
  measures: mapOf(v.picklist(['indicator', 'dimension'])),
  behaviour: text,
  practices: mapOf(v.literal('practice')),
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
  owner: text,
  decision: text,
  followUp: text,
  origin: oneOf(...origins),
  invented,
})

export const practice = v.object({
  title: text,
  state: oneOf('idea', 'trial', 'evaluated', 'adopted', 'structure', 'dropped'),
  owner: text,
  origins: mapOf(v.literal('finding')),
  history: mapOf(
    v.object({
      state: oneOf('idea', 'trial', 'evaluated', 'adopted', 'structure', 'dropped'),
      on: text,
      by: text,
      note: text,
      order: number,
    }),
  ),
  evaluation: text,
  held: mapOf(v.string()),
  places: text,
  effects: mapOf(v.picklist(['finding', 'indicator'])),
  reviewOn: text,
  reason: text,
  invented,
})

export const decision = v.object({
  text,
  against: truth(false),
  because: text,
  by: text,
  on: text,
  basis: mapOf(v.literal('finding')),
  practices: mapOf(v.literal('practice')),
  followOn: text,
  followed: text,
  invented,
})

export const conference = v.object({
  code: text,
  day: text,
  steps: mapOf(v.string()),
  network: maybe,
  professionals: maybe,
  fromClient: maybe,
  fromNetwork: maybe,
  fromStaff: maybe,
  agreed: maybe,
  aloud: oneOf('', 'yes', 'no'),
  // An answer that only a newer app knows is no answer here: it would count as one of the three.
  followUps: mapOf(v.object({ outcome: v.picklist(outcomes), on: text })),
  invented,
})

const figure = v.object({
  period: text,
  value: maybe,
  lower: maybe,
  upper: maybe,
  n: maybe,
  inWords: text,
  note: text,
  from: v.exactOptional(text),
})

export const indicator = v.object({
  name: text,
  unit: text,
  better: oneOf('', 'higher', 'lower'),
  kind: oneOf('', 'cost', 'quality'),
  source: text,
  figures: mapOf(figure),
  pair: text,
  alone: text,
  comparedWith: text,
  definition: text,
  invented,
})

const hours = v.pipe(v.number(), v.minValue(0), v.maxValue(MOST_HOURS))

export const timePromise = v.object({
  team: text,
  hours: v.fallback(v.nullable(hours), null),
  from: text,
  weeks: mapOf(v.picklist(['kept', 'partly', 'not'])),
  invented,
})
