import type { Messages } from '../messages.ts'

/** Findings: the list, one finding, sharing it, the problem and its causes, the group's own list. */
export const findings: Messages['findings'] = {
  title: 'Iakttagelser',
}
