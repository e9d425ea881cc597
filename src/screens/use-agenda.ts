import type { Agenda } from '../domain/agenda.ts'
import { isoDay } from './day.ts'
import { here, useView } from './things.ts'

/** Follows what stands before this person today; a coordinator sees everybody's sessions. */
export function useAgenda(): Agenda | null {
  const me = here.value
  return useView('agenda', { day: isoDay(), me: me?.person ?? '', everybody: me?.role === 'coordinator' })
}
