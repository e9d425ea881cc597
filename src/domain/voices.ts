import type { Excerpt } from './excerpt.ts'
import type { Finding } from './finding.ts'
import type { Stock } from './stock.ts'

/** Who speaks for and against a finding, and in how many sessions. */
export type Voices = {
  /** Distinct speaker codes for it; where nobody knows who spoke, the session counts as one voice. */
  readonly supporting: number
  readonly against: number
  readonly sessions: number
  /** Roster ids of those who speak for it. */
  readonly speakers: readonly string[]
}

/** Counts the voices of a finding: distinct speaker codes, else sessions. */
export function voicesOf(finding: Finding, excerptOf: (id: string) => Excerpt | undefined): Voices {
  const of = (stance: 'supports' | 'contradicts') =>
    Object.entries(finding.evidence).flatMap(([id, evidence]) => {
      const excerpt = evidence.type === 'excerpt' && evidence.stance === stance ? excerptOf(id) : undefined
      return excerpt ? [excerpt] : []
    })
  const count = (excerpts: readonly Excerpt[]) => new Set(excerpts.map(one => one.speaker || `in ${one.session}`)).size
  const supporting = of('supports')
  return {
    supporting: count(supporting),
    against: count(of('contradicts')),
    sessions: new Set(supporting.map(one => one.session)).size,
    speakers: [...new Set(supporting.map(one => one.speaker).filter(id => id !== ''))],
  }
}

/** How a stock's excerpts are looked up. */
export const excerptsIn =
  (stock: Stock) =>
  (id: string): Excerpt | undefined =>
    stock.one('excerpt', id)?.values
