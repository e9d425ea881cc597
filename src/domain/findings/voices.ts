import type { Excerpt } from '../marking/excerpt.ts'
import type { Things } from '../things.ts'
import type { Evidence, Finding } from './finding.ts'

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
  const { supports, contradicts } = excerptsOf(finding, excerptOf)
  return { voices: new Set(supports.map(voiceIn)), against: new Set(contradicts.map(voiceIn)) }
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

function excerptsOf(finding: Finding, excerptOf: (id: string) => Excerpt | undefined) {
  const found: Record<Evidence['stance'], Excerpt[]> = { supports: [], contradicts: [] }
  for (const [id, { type, stance }] of Object.entries(finding.evidence)) {
    const excerpt = type === 'excerpt' ? excerptOf(id) : undefined
    if (excerpt) found[stance].push(excerpt)
  }
  return found
}

/** Counts the voices of a finding: distinct speaker codes, else sessions. */
export function voicesOf(finding: Finding, excerptOf: (id: string) => Excerpt | undefined): Voices {
  const { supports, contradicts } = excerptsOf(finding, excerptOf)
  const count = (excerpts: readonly Excerpt[]) => new Set(excerpts.map(voiceIn)).size
  return {
    supporting: count(supports),
    against: count(contradicts),
    sessions: new Set([...supports, ...contradicts].map(one => one.session)).size,
    speakers: [...new Set(supports.map(one => one.speaker).filter(id => id !== ''))],
  }
}

/** How excerpts are looked up among things. */
export const excerptsIn =
  (things: Things) =>
  (id: string): Excerpt | undefined =>
    things.one('excerpt', id)?.values
