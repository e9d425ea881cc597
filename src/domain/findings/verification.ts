import type { Excerpt } from '../marking/excerpt.ts'
import { isLater, type Session } from '../sessions/session.ts'
import type { Finding } from './finding.ts'

/** By which rule a finding may be held verified; *reason* is a person's written one. */
export type Rule = 'later' | 'voices' | 'document' | 'reason'

/** Looks up what a finding rests on. */
export type Grounds = {
  readonly excerpt: (id: string) => Excerpt | undefined
  readonly session: (id: string) => Session | undefined
}

/**
 * The first rule that a finding meets: evidence from a later session than the one it was put forward in, two voices in
 * different sessions, a document or number, or a written reason; nothing when it meets none of them.
 */
export function ruleMet(finding: Finding, grounds: Grounds): Rule | undefined {
  const excerpts = supporting(finding, grounds)
  const proposed = grounds.session(finding.proposedIn)
  const later = (excerpt: Excerpt) => {
    const session = grounds.session(excerpt.session)
    return session !== undefined && proposed !== undefined && isLater(session, proposed)
  }
  if (excerpts.some(later)) return 'later'
  if (twoVoices(excerpts)) return 'voices'
  if (Object.values(finding.evidence).some(one => one.stance === 'supports' && one.type !== 'excerpt'))
    return 'document'
  return finding.reason.trim() === '' ? undefined : 'reason'
}

const supporting = (finding: Finding, { excerpt }: Grounds): Excerpt[] =>
  Object.entries(finding.evidence).flatMap(([id, evidence]) => {
    const one = evidence.type === 'excerpt' && evidence.stance === 'supports' ? excerpt(id) : undefined
    return one ? [one] : []
  })

/** Two people in two sessions; an unknown speaker is somebody of that session. */
const twoVoices = (excerpts: readonly Excerpt[]): boolean =>
  excerpts.some(a =>
    excerpts.some(b => a.session !== b.session && (a.speaker === '' || b.speaker === '' || a.speaker !== b.speaker)),
  )
