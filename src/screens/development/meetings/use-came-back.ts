import type { Thing } from '../../../domain/thing.ts'
import type { CameBack } from '../../../domain/together/came-back.ts'
import { useMembers, useView } from '../../worker/things.ts'

/** What came back of the tasks that are due in a meeting; `null` until it is known. */
export function useCameBack(meeting: Thing<'meeting'>): readonly CameBack[] | null {
  const members = useMembers()?.members ?? []
  const those = members.map(({ person, role, groups }) => ({ person, role, groups }))
  return useView('cameBack', { group: meeting.zone, meeting: meeting.id, members: those })
}
