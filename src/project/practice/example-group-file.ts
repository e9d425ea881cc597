import type { AgendaItem } from '../../domain/together/meeting.ts'
import type { Base } from './example-file.ts'

type Texts = Readonly<Record<string, string>>

/** A group as an example tells it; the first of a file has the room every project is founded with. */
export type FileGroup = Base & {
  readonly name: string
  readonly purpose: string
  readonly scope: 'internal' | 'across' | 'clients'
  readonly phaseId: string | null
  readonly rules: readonly string[]
}

/** A group's meeting with its agenda. */
export type FileMeeting = Base & {
  readonly groupId: string
  readonly phaseId: string | null
  readonly kind: 'workshop' | 'developer_group_meeting' | 'large_group_meeting'
  readonly order: number
  readonly title: string
  readonly day: string | null
  readonly state: 'planned' | 'closed'
  readonly came: number | null
  readonly feedbackRoundId?: string | null
  readonly agenda: readonly (Pick<AgendaItem, 'type' | 'text' | 'minutes'> & {
    readonly id: string
    readonly first?: boolean
    readonly dots?: number
    readonly ref?: string
  })[]
}

/** What somebody wrote to an item of a meeting. */
export type FileContribution = Base & {
  readonly groupId: string
  readonly meetingId: string
  readonly itemId: string
  readonly text: string
}

/** A word a group agreed on. */
export type FileDefinition = Base & {
  readonly groupId: string
  readonly term: Texts
  readonly text: string
  readonly agreedOn: string
  readonly agreedInId: string | null
}
