import type { Messages } from '../messages.ts'

/** Marking passages: the bar, quick marks, going through them, the codebook. */
export const marking: Messages['marking'] = {
  title: 'Markera',
}
