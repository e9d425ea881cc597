import type { Stock } from './stock.ts'
import { LEAST_K } from './survey.ts'
import { inSteps } from './survey-edit.ts'

/** How a round stands on this device. */
export type RoundStanding = {
  /** How many answers the endpoint told of, in steps of k and never fewer. */
  readonly arrived: number
  /** How many are here and opened; 0 while they are fewer than k. */
  readonly opened: number
  /** Answers came that this device cannot open: the round's private key is not here yet. */
  readonly locked: boolean
  /** What stands against it at the endpoint, as the code of a problem; empty when nothing does. */
  readonly trouble: string
  /** Rounds with questions in common that did not begin later, the newest first: they may stand before this one. */
  readonly comparable: readonly { readonly id: string; readonly label: string; readonly earlier: boolean }[]
}

/** How a round stands; nothing when it is not here. */
export function roundStanding(stock: Stock, { id }: { readonly id: string }): RoundStanding | null {
  const round = stock.one('round', id)?.values
  if (!round) return null
  const arrived = arrivedAt(stock, id)
  const here = stock.answers(id).length
  const asked = questionsOf(stock, round.survey)
  const comparable = stock
    .all('round')
    .filter(one => one.id !== id && one.values.from <= round.from)
    .filter(one => questionsOf(stock, one.values.survey).some(question => asked.includes(question)))
    .sort((a, b) => b.values.from.localeCompare(a.values.from))
    .map(({ id, values }) => ({ id, label: values.label, earlier: values.from < round.from }))
  const hasKey = stock.all('roundKey').some(one => one.values.round === id)
  const locked = arrived > 0 && here === 0 && !hasKey
  return { arrived, opened: here < round.k ? 0 : here, locked, trouble: stock.trouble?.(id) ?? '', comparable }
}

/** How many answers to a round there are for all this device knows, in steps of its k and never fewer. */
export function arrivedAt(stock: Stock, id: string): number {
  const k = stock.one('round', id)?.values.k ?? LEAST_K
  return Math.max(stock.arrived(id), inSteps(stock.answers(id).length, k))
}

const questionsOf = (stock: Stock, survey: string): readonly string[] =>
  (stock.one('survey', survey)?.values.questions ?? []).filter(one => one.scale !== '').map(one => one.id)
