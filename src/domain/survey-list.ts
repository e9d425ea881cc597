import { arrivedAt } from './round-standing.ts'
import type { Stock } from './stock.ts'
import type { Round, Survey } from './survey.ts'
import { inSteps } from './survey-edit.ts'
import type { Thing } from './thing.ts'

/** A round in the list: `arrived` as the endpoint told it, in steps of k and never fewer. */
export type ListedRound = { readonly id: string; readonly values: Round; readonly arrived: number }

/** A survey with its rounds, the newest first. */
export type ListedSurvey = { readonly id: string; readonly values: Survey; readonly rounds: readonly ListedRound[] }

/** All surveys: those with an open round first, then by title and version, the newest version first. */
export function surveyList(stock: Stock): readonly ListedSurvey[] {
  const rounds = stock.all('round')
  return stock
    .all('survey')
    .map(({ id, values }) => ({ id, values, rounds: roundsOf(stock, rounds, id) }))
    .sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || title(a).localeCompare(title(b)) || newerFirst(a, b))
}

function roundsOf(stock: Stock, rounds: readonly Thing<'round'>[], survey: string): readonly ListedRound[] {
  return rounds
    .filter(one => one.values.survey === survey)
    .map(({ id, values }) => ({ id, values, arrived: toldOf(stock, id, values.k) }))
    .sort((a, b) => b.values.from.localeCompare(a.values.from) || b.values.label.localeCompare(a.values.label))
}

/** What the endpoint told, or what is opened here when that is more, in steps of k. */
const toldOf = (stock: Stock, id: string, k: number): number =>
  Math.max(arrivedAt(stock, id), inSteps(stock.answers(id).length, k))

const isOpen = ({ rounds }: ListedSurvey): boolean => rounds.some(one => one.values.state === 'open')
const title = ({ values }: ListedSurvey): string => Object.values(values.title)[0] ?? ''
const newerFirst = (a: ListedSurvey, b: ListedSurvey): number => b.values.version - a.values.version
