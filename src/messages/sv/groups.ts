import type { Messages } from '../messages.ts'

/** Groups: rooms of their own, and who is in them. */
export const groups: Messages['groups'] = {
  firstName: 'Projektets grupp',
  nameless: 'Grupp utan namn',
}
