import type { Thing } from '../thing.ts'
import type { Evidence } from './finding.ts'

/** Whether a finding was written by its group: one that was shared from the material would rest on itself. */
export const isOfGroup = ({ values }: Thing<'groupFinding'>): boolean =>
  values.of === '' && values.statement.trim() !== ''

/** What a group says, as evidence for or against a finding of the material; its day is that of the meeting it was gathered in. */
export const saidByGroup = (
  { id, values }: Thing<'groupFinding'>,
  meeting: Thing<'meeting'> | undefined,
  stance: Evidence['stance'],
): Evidence => ({
  type: 'document',
  stance,
  text: values.statement.trim(),
  group: { finding: id, day: meeting?.values.day ?? '', clients: values.clients === true },
})
