import { signal } from '@preact/signals'
import { type GroupRoom, groupOf } from '../../domain/together/group.ts'
import { t } from '../../ui/language.ts'
import { remember, remembered } from '../../ui/remembered.ts'
import { here, useMembers, useThings } from './things.ts'

const chosen = signal('')

/** Goes over to another group; the device remembers which one was open last in this project. */
export function openGroup(zone: string): void {
  chosen.value = zone
  remember('group', zone, here.value?.id)
}

/** The groups whose rooms I read, the first group's before the others by name; `null` until they are known. */
export function useGroups(): readonly GroupRoom[] | null {
  const rooms = useMembers()?.rooms
  const groups = useThings('group', {})
  if (!rooms || !groups) return null
  return rooms
    .map(room => ({ ...room, group: groupOf(groups, room.zone) }))
    .toSorted((a, b) => Number(b.first) - Number(a.first) || roomName(a).localeCompare(roomName(b)))
}

/** What a group is called; the first one after the project while nobody has given it a name. */
export const roomName = ({ first, group }: GroupRoom): string =>
  group?.values.name || (first ? t().groups.firstName : t().groups.nameless)

/** The group that is open: the one chosen last, else the first I am in. `undefined` when I am in none, `null` until that is known. */
export function useGroup(): GroupRoom | null | undefined {
  const rooms = useGroups()
  if (!rooms) return null
  const wanted = chosen.value || remembered('group', here.value?.id)
  return rooms.find(one => one.zone === wanted) ?? rooms[0]
}
