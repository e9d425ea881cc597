import type { Draft } from '../../domain/surveys/survey-edit.ts'
import { saidIn } from '../../domain/surveys/survey-said.ts'
import type { Thing } from '../../domain/thing.ts'
import { useSaidDraft } from '../editing/said-draft.ts'

const fields = ['title', 'asker', 'easyAsker', 'languages', 'dimensions', 'scales', 'questions'] as const

/** A draft of a survey while somebody works on it, saved as it is typed. */
export function useSurveyDraft(survey: Thing<'survey'>, inUse: () => boolean) {
  const { change, ...said } = useSaidDraft<Draft>(survey, {
    draft: draftOf(survey.values),
    changed: (next, before) =>
      Object.fromEntries(fields.flatMap(field => (next[field] === before[field] ? [] : [[field, next[field]]]))),
    inUse,
  })
  return {
    ...said,
    change: (next: Draft) =>
      change(next, { before: saidIn(said.now()), after: saidIn(next), languages: next.languages }),
  }
}

/** What `useSurveyDraft` answers. */
export type SurveyDraft = ReturnType<typeof useSurveyDraft>

function draftOf(values: Draft): Draft {
  const { title, asker, easyAsker, languages, dimensions, scales, questions, readAgainst } = values
  return { title, asker, easyAsker, languages, dimensions, scales, questions, readAgainst }
}
