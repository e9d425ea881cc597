import * as v from 'valibot'
import { withChanges } from '../domain/surveys/frozen-changes.ts'
import type { RoundKey } from '../domain/surveys/survey.ts'
import { LEAST_K, MOST_K } from '../domain/surveys/survey.ts'
import { ids, listOf, mapOf, maybe, number, oneOf, text, truth } from './fallback.ts'
import { releaseShape, resultShape } from './shape-result.ts'

const invented = truth(false)
const range = v.fallback(v.nullable(v.object({ min: v.number(), max: v.number() })), null)
const texts = mapOf(v.string())
const point = v.object({ value: v.number(), text: texts, easy: texts })
const scale = v.object({ id: v.string(), type: oneOf('ordinal', 'nominal'), points: listOf(point) })

const question = v.object({
  id: v.string(),
  type: oneOf('ordinal', 'choice', 'open_text'),
  options: listOf(v.object({ code: v.string(), label: texts })),
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
  asker: v.exactOptional(texts),
  easyAsker: v.exactOptional(texts),
  shownIn: v.exactOptional(texts),
})

const dimensions = listOf(v.object({ id: v.string(), label: texts }))
const head = v.object({ label: text, from: text, population: maybe, frame: text, version: number, dimensions })

/** The shapes of what the findings lead to, and of what the work is set in. */
export const workShapes = {
  phase: v.object({
    name: text,
    order: number,
    from: text,
    to: text,
    focus: text,
    state: oneOf('planned', 'running', 'closed'),
    invented,
  }),
  goal: v.object({
    type: oneOf('goal', 'assignment', 'value', 'service_promise'),
    text,
    owner: text,
    indicators: ids,
    invented,
  }),
  actor: v.object({
    type: oneOf('organisation', 'role', 'team', 'unit', 'association', 'group'),
    label: text,
    sector: text,
    parent: text,
    inScope: truth(false),
    invented,
  }),
  task: v.object({
    type: oneOf('measure', 'intermediate', 'plan_item', 'follow_up'),
    title: text,
    session: text,
    dueSession: text,
    dueOn: text,
    assignees: ids,
    state: oneOf('open', 'doing', 'done', 'returned', 'dropped'),
    invented,
  }),
  practice: v.object({
    title: text,
    state: oneOf('idea', 'trial', 'evaluated', 'adopted', 'structure', 'dropped'),
    owner: text,
    origins: ids,
    anchors: ids,
    reviewOn: text,
    invented,
  }),
  decision: v.object({ text, by: text, on: text, basis: ids, tasks: ids, practices: ids, invented }),
  indicator: v.object({
    name: text,
    unit: text,
    better: oneOf('', 'higher', 'lower'),
    source: text,
    values: listOf(v.object({ period: text, value: maybe, inWords: text })),
    invented,
  }),
  service: v.object({
    name: text,
    provider: text,
    sector: text,
    purpose: text,
    targetGroup: text,
    channels: ids,
    waitMonths: range,
    oneWayKm: range,
    state: oneOf('running', 'trial', 'reduced', 'closed'),
    invented,
  }),
  map: v.object({
    type: oneOf('network', 'cause_tree', 'service_path', 'role_map'),
    title: text,
    perspective: text,
    asOf: text,
    invented,
  }),
  mapNode: v.object({
    map: text,
    refers: oneOf('step', 'actor', 'service', 'finding', 'duty'),
    ref: text,
    label: text,
    lane: text,
    order: number,
    invented,
  }),
  mapLink: v.object({ map: text, from: text, to: text, type: text, state: text, invented }),
  survey: v.object({
    origin: text,
    type: oneOf('survey', 'session_feedback', 'checklist'),
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
  }),
  round: v.object({
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
  }),
  easyTested: v.object({ language: text, who: text, on: text, texts: ids }),
  roundKey: v.pipe(
    v.object({
      round: text,
      secret: text,
      frozen: v.fallback(v.nullable(v.object({ form, link: text, head: v.exactOptional(head) })), null),
      state: oneOf('', 'open', 'closed'),
      changed: mapOf(v.union([v.string(), v.number(), v.null()])),
    }),
    v.transform(key => withChanges(key as RoundKey)),
  ),
  release: releaseShape,
  result: resultShape,
}
