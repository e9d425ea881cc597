import type { Change } from '../../domain/change.ts'
import { blankRound, type Survey, type SurveyAnswer, type SurveyQuestion } from '../../domain/surveys/survey.ts'
import { type Copy, inLanguage, isInvented, made } from './example-copy.ts'
import type { FileInstrument } from './example-file.ts'

/** Interview guides, surveys and their rounds. */
export function surveys({ file, id, language }: Copy): readonly Change[] {
  return [
    ...(file.Instrument ?? []).map(one =>
      one.kind === 'interview_guide'
        ? made('guide', id(one.id), {
            title: inLanguage(one.title, language),
            language,
            version: one.version,
            questions: one.questions.map(({ id, text }) => ({ id, text: inLanguage(text, language), prompt: '' })),
            twins: {},
            readAgainst: {},
          })
        : made('survey', id(one.id), surveyOf(one, one.kind)),
    ),
    ...(file.Round ?? []).map(one =>
      made('round', id(one.id), {
        ...blankRound,
        survey: id(one.instrumentId),
        label: one.label,
        from: one.opensOn ?? '',
        to: one.closesOn ?? '',
        population: one.population,
        frame: one.frame,
        handouts: one.handouts,
        k: one.k,
        state: one.status,
        inWords: one.resultText ?? '',
        invented: isInvented(one),
      }),
    ),
  ]
}

/** The answers of a file's rounds: they are no things, and are only read. */
export const answers = ({ file, id }: Copy): readonly SurveyAnswer[] =>
  (file.Response ?? []).map(({ roundId, variant, mode, answers }) => ({
    round: id(roundId),
    ...variant,
    mode,
    answers,
  }))

/** A survey as a file tells of it. */
export function surveyOf(one: FileInstrument, type: Survey['type']): Survey {
  return {
    origin: '',
    type,
    title: one.title,
    asker: {},
    easyAsker: {},
    version: one.version,
    state: one.status,
    languages: one.languages,
    dimensions: one.dimensions.map(({ id, label }) => ({ id, label })),
    scales: one.scales.map(({ id, kind, points }) => ({
      id,
      type: kind,
      points: points.map(({ value, label, easyLabel }) => ({ value, text: label, easy: easyLabel ?? {} })),
    })),
    questions: one.questions.map(questionOf),
    readAgainst: {},
    invented: isInvented(one),
  }
}

const types: Readonly<Record<string, SurveyQuestion['type']>> = {
  ordinal: 'ordinal',
  single_choice: 'choice',
  open_text: 'open_text',
}

const questionOf = (one: FileInstrument['questions'][number]): SurveyQuestion => ({
  id: one.id,
  type: types[one.type] ?? 'open_text',
  options: one.options ?? [],
  dimension: one.dimensionId ?? '',
  scale: one.scaleId ?? '',
  text: one.text,
  help: one.help ?? {},
  easy: one.easyText ?? {},
  easyHelp: one.easyHelp ?? {},
})
