import { CircleDashed } from 'lucide'
import type { OpenTask } from '../../domain/together/development.ts'
import { dateWord } from '../../ui/dates.ts'
import { t } from '../../ui/language.ts'
import type { Matter } from '../../ui/matter-lines.tsx'

/** A task between two meetings as a line of what waits. */
export function taskLine({ id, title, dueTitle, dueOn, lost }: OpenTask): Matter {
  const words = t().development
  const due = dueTitle ? words.dueMeeting(dueTitle) : dueOn ? words.due(dateWord(dueOn)) : ''
  return {
    key: id,
    icon: CircleDashed,
    title: title || t().common.untitled,
    text: lost ? words.dueLost : due,
    href: `/tasks/${id}`,
  }
}
