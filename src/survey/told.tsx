import type { VNode } from 'preact'
import type { ToldReport } from '../domain/report/report.ts'
import { hasReportWords, loadReportWords } from '../messages/reports.ts'
import { loadResultWords } from '../messages/results.ts'
import { loadTeamWords } from '../messages/teams.ts'
import type { Told } from './outcome.ts'
import { ReportView } from './report-view.tsx'
import { ToldView } from './told-view.tsx'

/** Draws what stands behind a link in a language. */
export const drawn = async (told: Told, language: string): Promise<VNode> =>
  'report' in told ? (
    drawnReport(told.report, language)
  ) : (
    <ToldView
      told={told}
      words={await loadResultWords(language)}
      teams={told.teams ? await loadTeamWords(language) : null}
      language={language}
    />
  )

/** A report has one language: the words around it are those of its own, which whoever reads it aloud is told. */
async function drawnReport(report: ToldReport, language: string): Promise<VNode> {
  const own = hasReportWords(report.language) ? report.language : undefined
  return <ReportView report={report} lang={own} words={await loadReportWords(own ?? language)} />
}
