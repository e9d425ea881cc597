/** The versions of a log's rules. An entry names the one it was made by; a log never goes back to an older one. */
export const rulesVersions = [1, 2] as const
export type RulesVersion = (typeof rulesVersions)[number]

/** The rules of a new log. */
export const newestRules: RulesVersion = 2

/** What a log bears. */
type Rules = {
  /** Entries in all; removals and new keys are never refused for want of room. */
  readonly log: number
  /** How many of them, at the end, are for coordinators alone. */
  readonly kept: number
  /** Holders in use: devices, open invitations, papers. */
  readonly holders: number
  /** Open invitations: by the first rules all, by the second those for somebody new. */
  readonly openInvitations: number
  /** Papers and links to an own device that one person makes in the life of the log. */
  readonly papers: number
  readonly doors: number
}

const without = Number.POSITIVE_INFINITY

/**
 * By the first rules one member could fill the log, so that nobody could be removed any more; the second bound what
 * people enter about themselves. 10,000 members fit into them: an invitation, two devices and two papers each are 70,000
 * entries, twenty years of new keys on 250 days 5,000, each of them removed by itself 10,000.
 */
const byVersion: Readonly<Record<RulesVersion, Rules>> = {
  1: { log: 5000, kept: 0, holders: 1000, openInvitations: 200, papers: without, doors: without },
  2: { log: 120_000, kept: 10_000, holders: 50_000, openInvitations: 2000, papers: 20, doors: 20 },
}

/** The rules of a version. */
export const rulesOf = (version: RulesVersion): Rules => byVersion[version]
