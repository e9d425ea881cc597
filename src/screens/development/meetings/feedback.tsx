import type { Thing } from '../../../domain/thing.ts'
import { t } from '../../../ui/language.ts'

/** The minute of feedback at the end of a meeting: anonymous, each on her own phone. */
export function FeedbackItem(_: { meeting: Thing<'meeting'> }) {
  return <p class="soft no-print">{t().meetings.feedbackText}</p>
}
