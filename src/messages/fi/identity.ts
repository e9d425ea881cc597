import type { Messages } from '../messages.ts'

/** When something looks like a personal identity number. */
export const identity: Messages['identity'] = {
  title: 'Peitä',
}
