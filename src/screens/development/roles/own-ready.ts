import { signal } from '@preact/signals'
import { saidIn } from '../../../domain/maps/roles/letters.ts'
import type { OpenRoles } from './roles-page.tsx'

/** The rows that were called ready on this device though not every duty is answered: map and role. */
const called = signal<readonly string[]>([])

const keyOf = ({ map }: OpenRoles, role: string): string => `${map.id} ${role}`

/** Calls my row of a role ready. */
export function callReady(open: OpenRoles, role: string): void {
  called.value = [...called.value, keyOf(open, role)]
}

/** How many duties I have answered for a role. */
export const answeredIn = ({ shown }: OpenRoles, role: string): number => {
  const says = shown.talk.says[role] ?? {}
  return shown.duties.filter(({ id }) => Object.hasOwn(says, id) && saidIn(says[id] ?? '') !== '').length
}

/** Whether my row of a role is ready: all is answered, or I said so. */
export const isRowReady = (open: OpenRoles, role: string): boolean =>
  open.shown.duties.length > 0 &&
  (answeredIn(open, role) === open.shown.duties.length || called.value.includes(keyOf(open, role)))

/** Whether I have said my own, so that the others' answers lead me no more. */
export const isOwnReady = (open: OpenRoles): boolean =>
  open.shown.talk.mine.length > 0 && open.shown.talk.mine.every(role => isRowReady(open, role))
