import { alike } from '../alike.ts'
import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import { type Frozen, type FrozenHead, LEAST_K, MOST_K, type Round, type Survey, type Texts } from './survey.ts'
import { formOf } from './survey-form.ts'

/** The parts of a survey that people were asked, and that a result is made of. */
export type AskedSurvey = Pick<Survey, 'title' | 'version' | 'languages' | 'dimensions' | 'scales' | 'questions'> & {
  readonly asker?: Texts
}

/**
 * A round as people were asked: what a coordinator froze when it was opened, where that is known here. `altered` says that
 * somebody has since written something else into the round or its survey.
 */
export type AskedRound = {
  readonly id: string
  readonly round: Round
  readonly survey: AskedSurvey
  readonly altered: boolean
}

/** What coordinators keep of a round, by id, so that all devices take the same one first. */
export const keysOfRound = (all: readonly Thing<'roundKey'>[], round: string): readonly Thing<'roundKey'>[] =>
  all.filter(one => one.values.round === round).sort((a, b) => a.id.localeCompare(b.id))

/** Whether coordinators call a round open; nothing where they have not said. */
export const saidState = (keys: readonly Thing<'roundKey'>[]): 'open' | 'closed' | undefined =>
  keys.flatMap(({ values: { state } }) => (state === '' ? [] : [state]))[0]

/** Whether a form promises what may be promised: neither too few answers nor so many that none is ever read. */
export const inBounds = ({ form }: Frozen): boolean => form.k >= LEAST_K && form.k <= MOST_K

const keysIn = (things: Things, round: string) => keysOfRound(things.all('roundKey'), round)

/** What a coordinator froze of a round; nothing where that is not known here. */
export const frozenOf = (things: Things, round: string): Frozen | undefined =>
  keysIn(things, round).flatMap(({ values: { frozen } }) => (frozen && inBounds(frozen) ? [frozen] : []))[0]

/** From how many answers on anything of a round is shown: as it was promised, whatever the round says now. */
export const leastOf = (things: Things, round: string): number =>
  frozenOf(things, round)?.form.k ?? things.one('round', round)?.values.k ?? LEAST_K

/** Whether a round is open, as coordinators say; where they have not said, as the round says. */
export const stateOf = (things: Things, round: string): Round['state'] =>
  saidState(keysIn(things, round)) ?? things.one('round', round)?.values.state ?? 'planned'

/** What a result tells of a round besides its form. */
export const headOf = ({ version, dimensions }: Survey, { label, from, population, frame }: Round): FrozenHead => ({
  label,
  from,
  population,
  frame,
  version,
  dimensions,
})

/**
 * A survey with its texts in the languages it was asked in alone, the first of them first: what stands in others nobody
 * was asked, and nobody has read.
 */
export function inItsLanguages<S extends AskedSurvey>(survey: S): S {
  const only = (texts: Texts): Texts =>
    Object.fromEntries(survey.languages.flatMap(tag => (texts[tag] ? [[tag, texts[tag]]] : [])))
  return {
    ...survey,
    title: only(survey.title),
    dimensions: survey.dimensions.map(one => ({ ...one, label: only(one.label) })),
    scales: survey.scales.map(scale => ({
      ...scale,
      points: scale.points.map(point => ({ ...point, text: only(point.text), easy: only(point.easy) })),
    })),
    questions: survey.questions.map(one => ({
      ...one,
      text: only(one.text),
      help: only(one.help),
      easy: only(one.easy),
      easyHelp: only(one.easyHelp),
      options: one.options.map(option => ({ ...option, label: only(option.label) })),
    })),
  }
}

/** A round as people were asked; nothing when it is not here, or nobody knows what was asked. */
export function askedRound(things: Things, id: string): AskedRound | undefined {
  const row = things.one('round', id)?.values
  if (!row) return undefined
  const survey = things.one('survey', row.survey)?.values
  const round = { ...row, state: stateOf(things, id) }
  const frozen = frozenOf(things, id)
  if (!frozen) return survey && { id, round, survey, altered: false }
  const { title, languages, scales, questions, k, until, tested = [], asker = {} } = frozen.form
  // What an older app froze has no head: that part is as it stands now.
  const { version, dimensions, ...head } = frozen.head ?? (survey ? headOf(survey, row) : bare(row))
  return {
    id,
    round: { ...round, ...head, k, to: until, tested },
    survey: { title, asker, languages, scales, questions, version, dimensions },
    altered: !survey || isAltered(frozen, survey, row),
  }
}

const bare = ({ label, from, population, frame }: Round): FrozenHead => ({
  label,
  from,
  population,
  frame,
  version: 1,
  dimensions: [],
})

function isAltered({ form, head }: Frozen, survey: Survey, round: Round): boolean {
  const said = ({
    title,
    languages,
    scales,
    questions,
    k,
    until,
    shownAt,
    shownBy,
    ask,
    asker,
    shownIn,
  }: Frozen['form']) => ({
    shownAt,
    shownBy,
    ask,
    title,
    languages,
    scales,
    questions,
    k,
    until,
    // Forms of older apps have neither.
    ...(form.asker ? { asker } : {}),
    ...(form.shownIn ? { shownIn } : {}),
  })
  return !alike(said(form), said(formOf(survey, round))) || (head !== undefined && !alike(head, headOf(survey, round)))
}
