import type { Thing } from '../../../domain/thing.ts'
import type { CameBack } from '../../../domain/together/came-back.ts'
import type { Member } from '../../../domain/together/task-standing.ts'
import { useMembers, useView } from '../../worker/things.ts'

/** What came back of the tasks that are due in a meeting; `null` until it is known. */
export function useCameBack(meeting: Thing<'meeting'>): readonly CameBack[] | null {
  return useView('cameBack', { group: meeting.zone, meeting: meeting.id, members: useThoseAsked() })
}

/** Who is in the project and in which groups, as far as it is told how many a task was for. */
export const useThoseAsked = (): readonly Member[] =>
  (useMembers()?.members ?? []).map(({ person, role, groups }) => ({ person, role, groups }))
