import type { Messages } from '../messages.ts'

/** Practice projects and the plain lists of what the work leads to. */
export const examples: Messages['examples'] = {
  title: 'Övningsprojekt',
}
