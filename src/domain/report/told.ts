import { FEW_VOICES } from '../findings/sharing.ts'
import { linesIn } from '../plain-text.ts'
import type { CheckedLine, ReportSheet } from './checking.ts'
import type { Report, ToldLine, ToldReport } from './report.ts'

/** Whether nothing of a report is held back: there is a line, and none is. */
export const mayBeTold = ({ lines, held }: ReportSheet): boolean =>
  lines.length > 0 && held.length === 0 && lines.every(one => one.held.length === 0)

/** A report as it is published on a day; only what stands here leaves. */
export const toldReport = (report: Report, sheet: ReportSheet, on: string): ToldReport => ({
  title: report.title.trim(),
  language: report.language,
  lead: report.lead.trim(),
  lines: sheet.lines.map(toldLine),
  since: linesIn(report.since),
  unknown: report.unknown.trim(),
  next: report.next.trim(),
  contact: report.contact.trim(),
  on,
  invented: report.invented || sheet.lines.some(one => one.line.values.invented),
})

function toldLine({ line: { values }, voices }: CheckedLine): ToldLine {
  const { said, found, outcome, done, easySaid, easyFound, easyDone } = values
  const easy = easySaid.trim() !== '' || easyFound.trim() !== '' || easyDone.trim() !== ''
  return {
    said: said.trim(),
    found: found.trim(),
    outcome,
    done: linesIn(done),
    easy: easy ? { said: easySaid.trim(), found: easyFound.trim(), done: linesIn(easyDone) } : null,
    voices: voices === null || voices === 0 ? 0 : voices < FEW_VOICES ? 'few' : voices,
  }
}

/** What a line says to those who read it; of easy words those that are there. */
export function wordsOfLine({ said, found, done, easy }: ToldLine, easily: boolean) {
  if (!easily || !easy) return { said, found, done }
  return { said: easy.said || said, found: easy.found || found, done: easy.done.length > 0 ? easy.done : done }
}

const YEAR_MS = 365 * 24 * 3_600_000

/** Whether a report is a year old, so that the next one may be due. */
export const isOld = ({ on }: Pick<ToldReport, 'on'>, day: string): boolean =>
  on !== '' && Date.parse(day) - Date.parse(on) > YEAR_MS
