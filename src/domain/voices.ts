import type { Excerpt } from './excerpt.ts'
import type { Evidence, Finding } from './finding.ts'
import type { Stock } from './stock.ts'

/** Who speaks for and against a finding, and in how many sessions in all. */
export type Voices = {
  /** Distinct speaker codes for it; where nobody knows who spoke, the session counts as one voice. */
  readonly supporting: number
  readonly against: number
  readonly sessions: number
  /** Roster ids of those who speak for it. */
  readonly speakers: readonly string[]
}

/** How many speak for and against something. */
export type Balance = { readonly voices: number; readonly against: number }

/** Who speaks for and against, by roster id; where nobody knows who spoke, by session. */
export type Speaking = { readonly voices: ReadonlySet<string>; readonly against: ReadonlySet<string> }

/** Those whose words speak for and against a finding. */
export function speakingOf(finding: Finding, excerptOf: (id: string) => Excerpt | undefined): Speaking {
  const of = (stance: Evidence['stance']) => new Set(excerptsOf(finding, stance, excerptOf).map(voiceIn))
  return { voices: of('supports'), against: of('contradicts') }
}

/** How the voices of a finding are told; with `whole` those of all that lies below it, each counted once. */
export function voiceWords(
  words: { readonly voices: (n: number, against: number) => string; readonly inAll: (voices: string) => string },
  row: Balance,
  whole?: Balance | null,
): string {
  if (whole && (whole.voices !== row.voices || whole.against !== row.against))
    return words.inAll(words.voices(whole.voices, whole.against))
  return row.voices + row.against > 0 ? words.voices(row.voices, row.against) : ''
}

const voiceIn = (excerpt: Excerpt): string => excerpt.speaker || `in ${excerpt.session}`

const excerptsOf = (
  finding: Finding,
  stance: Evidence['stance'],
  excerptOf: (id: string) => Excerpt | undefined,
): readonly Excerpt[] =>
  Object.entries(finding.evidence).flatMap(([id, evidence]) => {
    const excerpt = evidence.type === 'excerpt' && evidence.stance === stance ? excerptOf(id) : undefined
    return excerpt ? [excerpt] : []
  })

/** Counts the voices of a finding: distinct speaker codes, else sessions. */
export function voicesOf(finding: Finding, excerptOf: (id: string) => Excerpt | undefined): Voices {
  const { voices, against } = speakingOf(finding, excerptOf)
  const supporting = excerptsOf(finding, 'supports', excerptOf)
  return {
    supporting: voices.size,
    against: against.size,
    sessions: new Set([...supporting, ...excerptsOf(finding, 'contradicts', excerptOf)].map(one => one.session)).size,
    speakers: [...new Set(supporting.map(one => one.speaker).filter(id => id !== ''))],
  }
}

/** How a stock's excerpts are looked up. */
export const excerptsIn =
  (stock: Stock) =>
  (id: string): Excerpt | undefined =>
    stock.one('excerpt', id)?.values
