import { distributionInWords } from '../../../domain/surveys/result-in-words.ts'
import type { RoundHead, ScaleResult } from '../../../domain/surveys/round-result.ts'
import { t } from '../../../ui/language.ts'
import { inMyLanguage } from '../../../ui/texts.ts'
import type { Ground } from '../../findings/make-evidence.tsx'
import { figures } from './words.ts'

/** What can be made evidence of a question: its figure in the newest round, and the comparison where there is one. */
export function figuresOf(of: ScaleResult, rounds: readonly RoundHead[]): readonly Ground[] {
  const { evidence, to, verdict } = t().results
  const newest = rounds.at(-1)
  const fall = of.falls.at(-1)
  if (!newest || !fall || fall.as === 'few') return []
  const base = { round: newest.id, question: of.question, n: fall.n, frame: newest.frame, free: false }
  const said = (label: string, figure: string) => evidence.figure(label, inMyLanguage(of.text), figure)
  const { range, points } = figures()
  const figure =
    fall.as === 'points'
      ? evidence.share(fall.best.x, fall.best.n, range(fall.best.low, fall.best.high))
      : `${distributionInWords(fall, of.points.map(inMyLanguage), t().results)} (n = ${fall.n})`
  const alone: Ground = { ...base, text: said(newest.label, figure) }
  const share = of.difference?.share
  if (!of.difference || !share) return [alone]
  const label = t().results.compared(newest.label, rounds[0]?.label ?? '')
  const change = `${to(points(share[0]), points(share[1]), points(share[2]))}: ${verdict[of.difference.verdict].toLowerCase()}`
  return [alone, { ...base, text: said(label, `${change} (n = ${of.falls.map(nOf).join(', ')})`) }]
}

const nOf = (fall: ScaleResult['falls'][number]): string => (fall.as === 'few' ? '–' : String(fall.n))
