import type { Change } from '../../domain/change.ts'
import { newContribution } from '../../domain/together/contribution.ts'
import { newDefinition } from '../../domain/together/definition.ts'
import { newGroup } from '../../domain/together/group.ts'
import { newItem, newMeeting } from '../../domain/together/meeting.ts'
import { type Copy, isInvented, made, roomIn } from './example-copy.ts'
import type { FileMeeting } from './example-group-file.ts'

/** The groups of an example with their meetings, what was written there, and the words they agreed on. */
export const together = (copy: Copy): readonly Change[] => [
  ...groups(copy),
  ...(copy.file.Meeting ?? []).map(one => meeting(copy, one)),
  ...written(copy),
]

const groups = (copy: Copy): readonly Change[] =>
  (copy.file.Group ?? []).map(one => {
    const room = roomIn(copy, one.id)
    const { name, purpose, scope, rules } = one
    const values = newGroup({ name, purpose, scope, rules, phase: copy.id(one.phaseId), invented: isInvented(one) })
    return made('group', room, values, room)
  })

function meeting(copy: Copy, one: FileMeeting): Change {
  const { id, me } = copy
  const items = one.agenda.map(({ id: item, ref, ...values }, order) => [
    id(item),
    newItem({ first: false, dots: 0, ...values, order: order + 1, ref: id(ref) }),
  ])
  const values = newMeeting({
    type: one.kind,
    title: one.title,
    phase: id(one.phaseId),
    order: one.order,
    day: one.day ?? '',
    state: one.state,
    came: one.came,
    agenda: Object.fromEntries(items),
    facilitators: [me],
    feedback: id(one.feedbackRoundId),
    invented: isInvented(one),
  })
  return made('meeting', id(one.id), values, roomIn(copy, one.groupId))
}

const written = (copy: Copy): readonly Change[] => {
  const { file, id } = copy
  return [
    ...(file.Contribution ?? []).map(one => {
      const values = { meeting: id(one.meetingId), item: id(one.itemId), text: one.text, invented: isInvented(one) }
      return made('contribution', id(one.id), newContribution(values), roomIn(copy, one.groupId))
    }),
    ...(file.Definition ?? []).map(one => {
      const { term, text, agreedOn } = one
      const agreedIn = id(one.agreedInId)
      const values = newDefinition({ term, text, agreed: text, agreedOn, agreedIn, invented: isInvented(one) })
      return made('definition', id(one.id), values, roomIn(copy, one.groupId))
    }),
  ]
}
