import { mayRead, type Role } from '../../domain/zone.ts'
import { here } from './things.ts'

/** My part in the open project; a guest's before it is known. */
export const myRole = (): Role => here.value?.role ?? 'guest'

/** Whether I coordinate the open project. */
export const isCoordinator = (): boolean => here.value?.role === 'coordinator'

/** Whether I read what was said in sessions, as those do who hear people. */
export const seesMaterial = (): boolean => mayRead(myRole(), 'material')
