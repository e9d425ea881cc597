import { byName } from '../by-name.ts'
import type { Thing } from '../thing.ts'
import type { Things } from '../things.ts'
import { arrivedAt } from './round-standing.ts'
import type { Round, Survey } from './survey.ts'

/** A round in the list: `arrived` as the endpoint told it, in steps of k and never fewer. */
export type ListedRound = { readonly id: string; readonly values: Round; readonly arrived: number }

/** A survey with its rounds, the newest first. */
export type ListedSurvey = { readonly id: string; readonly values: Survey; readonly rounds: readonly ListedRound[] }

/** All surveys: those with an open round first, then by title and version, the newest version first. */
export function surveyList(things: Things): readonly ListedSurvey[] {
  const rounds = things.all('round')
  return things
    .all('survey')
    .map(({ id, values }) => ({ id, values, rounds: roundsOf(things, rounds, id) }))
    .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || byName(title(a), title(b)) || newerFirst(a, b))
}

function roundsOf(things: Things, rounds: readonly Thing<'round'>[], survey: string): readonly ListedRound[] {
  return rounds
    .filter(one => one.values.survey === survey)
    .map(({ id, values }) => ({ id, values, arrived: arrivedAt(things, id) }))
    .sort((a, b) => b.values.from.localeCompare(a.values.from) || b.values.label.localeCompare(a.values.label))
}

const isOpen = ({ rounds }: ListedSurvey): boolean => rounds.some(one => one.values.state === 'open')
const title = ({ values }: ListedSurvey): string => Object.values(values.title)[0] ?? ''
const newerFirst = (a: ListedSurvey, b: ListedSurvey): number => b.values.version - a.values.version
