import { clockOf } from '../../domain/days.ts'
import type { Agenda } from '../../domain/sessions/agenda.ts'
import { mayRead } from '../../domain/zone.ts'
import { isoDay } from '../../ui/dates.ts'
import { here, useMembers, useView } from './things.ts'

/** Whoever is so late has not just been held up on the road. */
const LATE_HOURS = 2

/** The full hour before which what was planned for today has gone by. */
const goneBy = (): string => clockOf(Math.max(0, new Date().getHours() - LATE_HOURS) * 60)

/** Follows what stands before this person today; a coordinator sees everybody's sessions. */
export function useAgenda(): Agenda | null {
  const me = here.value
  const members = useMembers()?.members ?? []
  const alone = members.filter(one => mayRead(one.role, 'material')).length < 2
  const wish = { day: isoDay(), since: goneBy(), me: me?.person ?? '', alone }
  return useView('agenda', { ...wish, everybody: me?.role === 'coordinator' })
}
