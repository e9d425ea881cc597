import type { Excerpt } from '../marking/excerpt.ts'
import { isLater, type Session } from '../sessions/session.ts'
import type { Evidence, Finding } from './finding.ts'

/** By which rule a finding may be held verified; *reason* is a person's written one. */
export type Rule = 'later' | 'voices' | 'document' | 'reason'

/** Looks up what a finding rests on. */
export type Grounds = {
  readonly excerpt: (id: string) => Excerpt | undefined
  readonly session: (id: string) => Session | undefined
}

/**
 * The first rule that a finding meets: evidence from a later session or meeting than where it was put forward, two voices in
 * different sessions, a document or number, or a written reason; nothing when it meets none of them.
 */
export function ruleMet(finding: Finding, grounds: Grounds): Rule | undefined {
  const excerpts = supporting(finding, grounds)
  const others = Object.values(finding.evidence).filter(one => one.stance === 'supports' && one.type !== 'excerpt')
  const proposed = grounds.session(finding.proposedIn)
  const later = (excerpt: Excerpt) => {
    const session = grounds.session(excerpt.session)
    return session !== undefined && proposed !== undefined && isLater(session, proposed)
  }
  const laterGroup = ({ group }: Evidence) => Boolean(group && proposed?.day && group.day > proposed.day)
  if (excerpts.some(later) || others.some(laterGroup)) return 'later'
  if (twoVoices(excerpts)) return 'voices'
  // What a group says is what people say, not a document: alone it holds when it was said later.
  if (others.some(one => !one.group)) return 'document'
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
