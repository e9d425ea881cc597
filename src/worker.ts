import { expose } from 'comlink'
import { createApi } from './project/create-api.ts'
import { onlyOnce } from './project/things/only-once.ts'

onlyOnce(self)
expose(
  createApi(
    {
      session: async (paper, language) =>
        (await import('./formats/session-document.ts')).sessionDocument(paper, language),
      meeting: async (paper, language) =>
        (await import('./formats/meeting-document.ts')).meetingDocument(paper, language),
      situation: async (situation, wish) =>
        (await import('./formats/situation-document.ts')).situationDocument(situation, wish),
      findings: async (board, as, language) =>
        (await import('./formats/findings-sheet.ts')).findingsSheet(board, as, language),
      path: async (shown, as, language) => (await import('./formats/path-sheet.ts')).pathSheet(shown, as, language),
      roles: async (shown, as, language) => (await import('./formats/roles-sheet.ts')).rolesSheet(shown, as, language),
      network: async (shown, as, language) =>
        (await import('./formats/network-sheet.ts')).networkSheet(shown, as, language),
      calendar: async (entries, language) =>
        (await import('./formats/calendar-file.ts')).calendarFile(entries, language),
      report: async (told, wish) => (await import('./formats/report-document.ts')).reportDocument(told, wish),
      processing: async (facts, wish) =>
        (await import('./formats/processing-document.ts')).processingDocument(facts, wish),
      days: async (days, language, origin) => (await import('./formats/days-file.ts')).daysFile(days, language, origin),
      table: async file => (await import('./formats/table-file.ts')).tableOf(file),
      result: async (result, as, language, about) =>
        (await import('./formats/result-files.ts')).resultFile(result, as, language, about),
    },
    () => import('./survey/outbox.ts'),
  ),
)
