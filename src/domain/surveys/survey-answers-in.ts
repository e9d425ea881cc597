import type { Finding, SurveyGround } from '../findings/finding.ts'

/**
 * How many answers to surveys speak for findings, of everybody or one side. Whoever answered a round may be behind each
 * of its figures and answers, so a round counts once: by the question most answers of which are used.
 */
export function answersIn(findings: readonly Pick<Finding, 'evidence'>[], of?: SurveyGround['of']): number {
  const used = new Map<string, number>()
  const largest = new Map<string, number>()
  for (const { evidence } of findings)
    for (const { survey, stance, type } of Object.values(evidence)) {
      if (!survey || stance !== 'supports' || (of && survey.of !== of)) continue
      const key = `${survey.round} ${survey.question}`
      const before = used.get(key) ?? 0
      // Two answers written to one question come from two people; a figure tells of all at once.
      used.set(key, type === 'document' ? before + survey.n : Math.max(before, survey.n))
      largest.set(survey.round, Math.max(largest.get(survey.round) ?? 0, used.get(key) ?? 0))
    }
  return [...largest.values()].reduce((sum, n) => sum + n, 0)
}
