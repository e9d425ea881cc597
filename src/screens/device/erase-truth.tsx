import { shortDay, t } from '../../ui/language.ts'
import { api } from '../worker/api.ts'
import { useAsked } from '../worker/use-asked.ts'

/** The last day on which older copies of the server are kept, as it is written here; nothing while that is not known. */
export function useBackupsUntil(): string | undefined {
  const until = useAsked(() => api().backupsUntil()) ?? 0
  return until > 0 ? shortDay(new Date(until)) : undefined
}

/** What erasing does, and what it cannot do. */
export function EraseTruth() {
  const words = t().erasing
  const day = useBackupsUntil()
  return <p class="small">{day ? words.truth(day) : words.truthUnknown}</p>
}
