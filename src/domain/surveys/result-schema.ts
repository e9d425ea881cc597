import * as v from 'valibot'
import { listOf, mapOf, number, oneOf, text, truth } from '../lenient.ts'

const texts = mapOf(v.string())
const share = v.object({ x: v.number(), n: v.number(), low: v.number(), high: v.number(), few: truth(false) })
const three = v.tuple([v.number(), v.number(), v.number()])
const hidden = v.picklist(['few', 'hidden_with'])
const group = { group: v.string(), count: v.union([v.number(), hidden]) }
const maybe = v.nullable(v.number())

const fall = v.variant('as', [
  v.object({ as: v.literal('points'), n: v.number(), counts: v.array(v.number()), best: share }),
  v.object({ as: v.literal('classes'), n: v.number(), counts: three }),
  v.object({ as: v.literal('alike'), of: v.picklist(['points', 'classes']), n: v.number(), at: v.number() }),
  v.object({ as: v.literal('few') }),
])
const difference = v.object({
  verdict: v.picklist(['no_clear_change', 'clearly_better', 'clearly_worse', 'too_few_to_compare']),
  share: v.nullable(three),
  delta: v.nullable(three),
  p: maybe,
  holm: maybe,
})
const question = v.object({
  question: v.string(),
  dimension: texts,
  text: texts,
  points: v.array(texts),
  falls: v.array(fall),
  others: v.array(v.nullable(v.record(v.string(), v.number()))),
  difference: v.nullable(difference),
})
const groups = v.fallback(
  v.nullable(
    v.object({
      groups: v.array(v.object(group)),
      shares: v.array(v.object({ question: v.string(), of: v.array(v.union([share, hidden, v.literal('alike')])) })),
    }),
  ),
  null,
)
const teams = v.fallback(
  v.nullable(
    v.object({
      groups: listOf(v.object({ ...group, label: texts, unit: text })),
      shares: listOf(v.object({ question: v.string(), of: v.array(v.union([share, hidden, v.literal('alike')])) })),
    }),
  ),
  null,
)
const head = v.object({
  id: v.string(),
  label: v.string(),
  from: text,
  to: text,
  state: oneOf('planned', 'open', 'closed'),
  k: v.number(),
  answers: maybe,
  arrived: v.exactOptional(number),
  handedOut: number,
  frame: text,
  rate: maybe,
  invented: truth(false),
})
const note = v.picklist([
  'never_asked',
  'answered_twice',
  'helped_by_staff',
  'ceiling',
  'few',
  'no_frame',
  'still_open',
  'wording_changed',
  'languages_pooled',
  'invented',
])
const choice = v.object({
  question: v.string(),
  text: texts,
  options: v.array(v.object({ ...group, label: texts })),
})
const empty = { survey: { title: {}, version: 1 }, rounds: [], questions: [], choices: [], modes: [], mind: [] }

const told = {
  v: v.literal(1),
  title: texts,
  answers: number,
  earlier: text,
  questions: listOf(
    v.object({
      text: texts,
      points: v.array(texts),
      fall,
      verdict: v.nullable(difference.entries.verdict),
    }),
  ),
  teams: v.exactOptional(
    listOf(
      v.object({
        label: texts,
        within: v.boolean(),
        n: v.number(),
        shares: v.array(v.nullable(v.tuple([v.number(), v.number()]))),
      }),
    ),
  ),
}

/** What those who were asked are told of a result, as it comes back from the endpoint. */
export const toldSchema = v.object({ ...told, next: text })

/** What a coordinator released of a result. */
export const release = v.object({
  round: text,
  result: text,
  on: text,
  told: v.fallback(v.object(told), { v: 1, title: {}, answers: 0, earlier: '', questions: [] }),
  next: text,
})

/** A published result. */
export const result = v.object({
  round: text,
  on: text,
  result: v.fallback(
    v.object({
      survey: v.object({ title: texts, version: v.number(), pulse: v.exactOptional(v.literal(true)) }),
      rounds: listOf(head),
      questions: listOf(question),
      choices: listOf(choice),
      modes: listOf(v.object(group)),
      languages: groups,
      reading: groups,
      teams,
      mind: listOf(note),
    }),
    { ...empty, languages: null, reading: null, teams: null },
  ),
  next: text,
})
