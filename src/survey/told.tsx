import type { VNode } from 'preact'
import { loadReportWords } from '../messages/reports.ts'
import { loadResultWords } from '../messages/results.ts'
import { loadTeamWords } from '../messages/teams.ts'
import type { Told } from './outcome.ts'
import { ReportView } from './report-view.tsx'
import { ToldView } from './told-view.tsx'

/** Draws what stands behind a link in a language. */
export const drawn = async (told: Told, language: string): Promise<VNode> =>
  'report' in told ? (
    <ReportView report={told.report} words={await loadReportWords(language)} />
  ) : (
    <ToldView
      told={told}
      words={await loadResultWords(language)}
      teams={told.teams ? await loadTeamWords(language) : null}
      language={language}
    />
  )
