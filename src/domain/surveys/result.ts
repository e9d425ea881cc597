import type { Things } from '../things.ts'
import { type AskedRound, askedRound, inItsLanguages } from './asked-round.ts'
import { fittingAnswers, givenTo } from './fitting-answers.ts'
import { choiceResults, groupResult, modeCounts, type Scaled } from './result-groups.ts'
import { differences, type Pair } from './round-difference.ts'
import type { Caveat, OpenResult, PublishedResult, RoundHead, RoundResult, ScaleResult } from './round-result.ts'
import { arrivedAt } from './round-standing.ts'
import { countsOf, distributionOf, LEAST_PERCENT, LEAST_POINTS, sum } from './scale-distribution.ts'
import { otherAnswers, type SurveyAnswer, type SurveyQuestion } from './survey.ts'
import { teamResult } from './team-result.ts'

/** A round as people were asked, with the answers that fit; those of fewer than k are as none. */
type Answered = AskedRound & { readonly answers: readonly SurveyAnswer[] }
type Survey = AskedRound['survey']

/** The result of a round, beside an earlier one if `against` names it; nothing when the round or its survey is not here. */
export function roundResult(
  things: Things,
  query: { readonly round: string; readonly against: string },
): RoundResult | null {
  const newest = answered(things, query.round)
  if (!newest) return null
  const earlier = answered(things, query.against)
  const all = earlier ? [earlier, newest] : [newest]
  const { survey, round, answers } = newest
  const scaled = scaledIn(survey)
  const groups = { scaled, k: round.k }
  const questions = scaleResults(all, scaled)
  const modes = modeCounts(survey, answers, round.k)
  return {
    survey: { title: survey.title, version: survey.version, ...(isPulse(things, newest) ? { pulse: true } : {}) },
    rounds: all.map(one => headOf(one, arrivedAt(things, one.id))),
    questions,
    choices: choiceResults(survey, answers, round.k),
    modes,
    languages: groupResult(answers, one => one.language, groups),
    reading: groupResult(answers, one => (one.easy ? 'easy' : 'standard'), groups),
    teams: teamResult(survey, answers, { ...groups, whole: isWhole(things, newest) }),
    open: openResults(survey, answers, round.k),
    mind: caveatsOf(all, questions).filter(note => note !== 'never_asked' || !isPulse(things, newest)),
    altered: all.some(one => one.altered),
  }
}

/**
 * What is published of a result: all of it but what was written freely, and what only its makers need to know. That
 * something is still to come is not published either: it never changes afterwards.
 */
export const published = ({ open: _, altered: __, ...result }: RoundResult): PublishedResult['result'] => ({
  ...result,
  teams: result.teams && result.teams.groups.length > 0 ? result.teams : null,
})

const isPulse = (things: Things, { round }: Answered): boolean =>
  things.one('survey', round.survey)?.values.type === 'staff_pulse'

/** Whether no answer can come any more: the endpoint keeps k back until it has heard that a round is closed. */
const isWhole = (things: Things, { id, round }: Answered): boolean =>
  round.state === 'closed' && things.arrived(id) <= things.answers(id).length

function answered(things: Things, id: string): Answered | undefined {
  const asked = askedRound(things, id)
  if (!asked) return undefined
  const { fit } = fittingAnswers(asked.survey, things.answers(id))
  return { ...asked, survey: inItsLanguages(asked.survey), answers: fit.length < asked.round.k ? [] : fit }
}

function headOf({ id, round, answers }: Answered, arrived: number): RoundHead {
  const { label, from, to, state, k, frame, invented } = round
  const handedOut = sum(round.handouts.map(one => one.count)) || (round.population ?? 0)
  // More answers than were handed out: nobody knows of how many they are a part.
  // While answers come and not all are opened, those that are here are no measure of how many have answered.
  const coming = state === 'open' && arrived > answers.length && answers.length > 0
  const known = !coming && frame !== '' && handedOut >= answers.length && answers.length > 0
  const rate = known ? answers.length / handedOut : null
  const head = { id, label, from, to, state, k, answers: answers.length || null, handedOut, frame, rate, invented }
  return coming ? { ...head, arrived } : head
}

function scaledIn(survey: Survey): readonly Scaled[] {
  return survey.questions.flatMap(question => {
    const scale = survey.scales.find(one => one.id === question.scale)
    return question.type === 'ordinal' && scale ? [{ question, scale }] : []
  })
}

function scaleResults(all: readonly Answered[], scaled: readonly Scaled[]): readonly ScaleResult[] {
  const newest = all[all.length - 1]
  const rows = scaled.map(({ question, scale }) => ({
    question,
    scale,
    counts: all.map(one =>
      asksTheSame(one.survey, newest?.survey, question) ? countsOf(one.answers, question, scale) : [],
    ),
  }))
  const compared = differences(rows.map(({ counts: [a, b] }): Pair | null => (a && b && a.length > 0 ? [a, b] : null)))
  return rows.map(({ question, scale, counts }, at) => ({
    question: question.id,
    dimension: newest?.survey.dimensions.find(one => one.id === question.dimension)?.label ?? {},
    text: question.text,
    points: scale.points.map(point => point.text),
    falls: counts.map((one, i) => distributionOf(one, all[i]?.round.k ?? LEAST_POINTS)),
    others: all.map(one => othersOf(one, question)),
    difference: compared[at] ?? null,
  }))
}

/** Rounds are compared only where the same words were asked on the same scale. */
function asksTheSame(survey: Survey, newest: Survey | undefined, question: SurveyQuestion): boolean {
  const words = (of: Survey | undefined) => {
    const one = of?.questions.find(({ id }) => id === question.id)
    const points = of?.scales.find(({ id }) => id === one?.scale)?.points
    return one && JSON.stringify([one.text, one.easy, points?.map(({ value, text, easy }) => [value, text, easy])])
  }
  return words(survey) !== undefined && words(survey) === words(newest)
}

function othersOf({ answers }: Answered, question: SurveyQuestion): Readonly<Record<string, number>> | null {
  if (answers.length < LEAST_POINTS) return null
  const given = answers.map(one => givenTo(one, question.id) ?? 'skipped')
  const counts = [...otherAnswers, 'skipped'].map(code => [code, given.filter(one => one === code).length] as const)
  return Object.fromEntries(counts.filter(([, count]) => count > 0))
}

/** In the order of the alphabet: the order in which they came is nobody's business. */
function openResults(survey: Survey, answers: readonly SurveyAnswer[], k: number): readonly OpenResult[] {
  return survey.questions
    .filter(one => one.type === 'open_text')
    .map(({ id, text }) => {
      const given = answers.map(one => String(givenTo(one, id) ?? '').trim()).filter(one => one !== '')
      return { question: id, text, answers: given.length < k ? [] : given.sort((a, b) => a.localeCompare(b)) }
    })
}

/** What was written freely in a round, as far as it may be shown; nothing to those who may not read answers. */
export function openAnswersOf(things: Things, id: string): readonly string[] {
  const round = answered(things, id)
  return round ? openResults(round.survey, round.answers, round.round.k).flatMap(one => one.answers) : []
}

function caveatsOf(all: readonly Answered[], questions: readonly ScaleResult[]): readonly Caveat[] {
  const newest = all[all.length - 1]
  const high = questions.some(({ falls: [fall] }) => fall?.as === 'points' && fall.best.x / fall.best.n >= 0.8)
  const mind: readonly (readonly [Caveat, boolean])[] = [
    ['invented', all.some(one => one.round.invented)],
    ['still_open', all.some(one => one.round.state === 'open')],
    ['never_asked', true],
    ['no_frame', all.some(one => one.round.frame === '')],
    ['few', all.some(one => one.answers.length < LEAST_PERCENT)],
    ['helped_by_staff', all.some(helped)],
    ['languages_pooled', new Set(newest?.answers.map(one => one.language)).size > 1],
    ['ceiling', high],
    ['answered_twice', all.length > 1],
    ['wording_changed', all.length > 1 && questions.some(one => one.difference === null)],
  ]
  return mind.flatMap(([note, holds]) => (holds ? [note] : []))
}

const helped = ({ survey, answers }: Answered): boolean =>
  modeCounts(survey, answers, 1).some(one => one.group === 'assisted_staff')
