import * as v from 'valibot'
import { ids, listOf, mapOf, maybe, number, oneOf, text, truth } from '../lenient.ts'
import { withChanges } from './frozen-changes.ts'
import { LEAST_K, MOST_K, type RoundKey } from './survey.ts'

const invented = truth(false)
const texts = mapOf(v.string())
const point = v.object({ value: v.number(), text: texts, easy: texts })
const scale = v.object({ id: v.string(), type: oneOf('ordinal', 'nominal'), points: listOf(point) })

const question = v.object({
  id: v.string(),
  type: oneOf('ordinal', 'choice', 'open_text'),
  options: listOf(v.object({ code: v.string(), label: texts, within: v.exactOptional(text) })),
  dimension: text,
  scale: text,
  text: texts,
  help: texts,
  easy: texts,
  easyHelp: texts,
})

/** In the order in which a form is written: its name is taken over its words as they stand. */
const form = v.object({
  v: v.literal(1),
  title: texts,
  languages: ids,
  scales: listOf(scale),
  questions: listOf(question),
  k: number,
  until: text,
  shownAt: text,
  shownBy: text,
  ask: text,
  key: text,
  tested: v.exactOptional(ids),
  staff: v.exactOptional(v.literal(true)),
  asker: v.exactOptional(texts),
  easyAsker: v.exactOptional(texts),
  shownIn: v.exactOptional(texts),
})

const dimensions = listOf(v.object({ id: v.string(), label: texts }))
const head = v.object({ label: text, from: text, population: maybe, frame: text, version: number, dimensions })

export const survey = v.object({
  origin: text,
  type: oneOf('survey', 'session_feedback', 'checklist', 'staff_pulse'),
  title: texts,
  asker: texts,
  easyAsker: texts,
  version: number,
  state: oneOf('draft', 'piloted', 'published', 'retired'),
  languages: ids,
  dimensions,
  scales: listOf(scale),
  questions: listOf(question),
  readAgainst: texts,
  invented,
})

export const round = v.object({
  survey: text,
  label: text,
  from: text,
  to: text,
  population: maybe,
  frame: text,
  handouts: listOf(v.object({ channel: text, count: number })),
  k: v.fallback(v.pipe(v.number(), v.safeInteger(), v.minValue(LEAST_K), v.maxValue(MOST_K)), LEAST_K),
  state: oneOf('planned', 'open', 'closed'),
  inWords: text,
  shownAt: text,
  shownIn: texts,
  shownBy: text,
  ask: text,
  key: text,
  secret: text,
  tested: ids,
  reachable: truth(false),
  invented,
})

export const easyTested = v.object({ language: text, who: text, on: text, texts: ids })

export const roundKey = v.pipe(
  v.object({
    round: text,
    secret: text,
    frozen: v.fallback(v.nullable(v.object({ form, link: text, head: v.exactOptional(head) })), null),
    state: oneOf('', 'open', 'closed'),
    changed: mapOf(v.union([v.string(), v.number(), v.null()])),
  }),
  v.transform(key => withChanges(key as RoundKey)),
)
