import type { Messages } from '../messages.ts'

/** The situation analysis and what leaves on paper. */
export const situation: Messages['situation'] = {
  title: 'Situationsanalys',
}
