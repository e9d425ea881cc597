import type { Problem } from '../../wire/problem.ts'
import type { Things } from '../things.ts'
import { type AskedRound, askedRound, leastOf, stateOf } from './asked-round.ts'
import { type Aside, fittingAnswers } from './fitting-answers.ts'
import type { Round } from './survey.ts'
import { inSteps } from './survey-edit.ts'

/** How a round stands on this device. */
export type RoundStanding = {
  /** How many answers the endpoint told of, in steps of k and never fewer. */
  readonly arrived: number
  /** From how many answers on anything is shown, and whether it takes answers: as coordinators keep it, where that is known. */
  readonly k: number
  readonly state: Round['state']
  /** Somebody has written something else into the round or its survey than what people were asked. */
  readonly altered: boolean
  /** Answers that are here and are not counted, by why. */
  readonly aside: Aside
  /** How many are here and counted; 0 while they are fewer than k. */
  readonly opened: number
  /** Answers came that this device cannot open: the round's private key is not here yet. */
  readonly locked: boolean
  /** What stands against it at the endpoint, as the code of a problem; empty when nothing does. */
  readonly trouble: Problem | ''
  /** Rounds with questions in common that did not begin later, the newest first: they may stand before this one. */
  readonly comparable: readonly { readonly id: string; readonly label: string; readonly earlier: boolean }[]
}

/** How a round stands; nothing when it is not here. */
export function roundStanding(things: Things, { id }: { readonly id: string }): RoundStanding | null {
  const round = things.one('round', id)?.values
  if (!round) return null
  const asked = askedRound(things, id)
  const k = leastOf(things, id)
  const arrived = arrivedAt(things, id)
  const opened = things.answers(id)
  const { fit, aside } = asked ? fittingAnswers(asked.survey, opened) : { fit: [], aside: {} }
  const unread = things.unread?.(id) ?? 0
  const hasKey = things.all('roundKey').some(one => one.values.round === id)
  return {
    arrived,
    k,
    state: stateOf(things, id),
    altered: asked?.altered === true,
    aside: unread > 0 ? { ...aside, unread } : aside,
    opened: fit.length < k ? 0 : fit.length,
    locked: arrived > 0 && opened.length === 0 && !hasKey,
    trouble: things.trouble?.(id) ?? '',
    comparable: asked ? comparableWith(things, asked) : [],
  }
}

function comparableWith(things: Things, { id, round, survey }: AskedRound): RoundStanding['comparable'] {
  const questions = scaledIn(survey)
  return things
    .all('round')
    .flatMap(one => (one.id === id ? [] : (askedRound(things, one.id) ?? [])))
    .filter(one => one.round.from <= round.from && scaledIn(one.survey).some(question => questions.includes(question)))
    .sort((a, b) => b.round.from.localeCompare(a.round.from))
    .map(one => ({ id: one.id, label: one.round.label, earlier: one.round.from < round.from }))
}

/** How many answers to a round there are for all this device knows, in steps of its k and never fewer. */
export const arrivedAt = (things: Things, id: string): number =>
  Math.max(things.arrived(id), inSteps(things.answers(id).length, leastOf(things, id)))

const scaledIn = ({ questions }: AskedRound['survey']): readonly string[] =>
  questions.filter(one => one.scale !== '').map(one => one.id)
