import type { SurveyForm } from '../domain/surveys/survey-form.ts'

type Map = Readonly<Record<string, unknown>>

const isMap = (one: unknown): one is Map => typeof one === 'object' && one !== null && !Array.isArray(one)
const isText = (one: unknown): one is string => typeof one === 'string'
const areTexts = (one: unknown): boolean => isMap(one) && Object.values(one).every(isText)
const listOf = (one: unknown, is: (line: Map) => boolean): boolean =>
  Array.isArray(one) && one.every(line => isMap(line) && is(line))
const has = (one: Map, names: readonly string[], is: (value: unknown) => boolean): boolean =>
  names.every(name => is(one[name]))

const isPoint = (one: Map): boolean => typeof one.value === 'number' && has(one, ['text', 'easy'], areTexts)
const isScale = (one: Map): boolean => has(one, ['id', 'type'], isText) && listOf(one.points, isPoint)
const isOption = (one: Map): boolean => isText(one.code) && areTexts(one.label)
const isQuestion = (one: Map): boolean =>
  has(one, ['id', 'type', 'dimension', 'scale'], isText) &&
  has(one, ['text', 'help', 'easy', 'easyHelp'], areTexts) &&
  listOf(one.options, isOption)

/** Whether something opened with a link's secret is a form this page can show, down to each of its texts. */
export const isForm = (form: object): form is SurveyForm =>
  isMap(form) &&
  form.v === 1 &&
  typeof form.k === 'number' &&
  areTexts(form.title) &&
  Array.isArray(form.languages) &&
  form.languages.every(isText) &&
  (form.tested === undefined || (Array.isArray(form.tested) && form.tested.every(isText))) &&
  has({ asker: {}, easyAsker: {}, shownIn: {}, ...form }, ['asker', 'easyAsker', 'shownIn'], areTexts) &&
  has(form, ['until', 'shownAt', 'shownBy', 'ask', 'key'], isText) &&
  listOf(form.scales, isScale) &&
  listOf(form.questions, isQuestion)
