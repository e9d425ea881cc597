import type { Project } from '../project.ts'
import type { Things } from '../things.ts'
import type { Role } from '../zone.ts'

/** A member as the record tells of her: her part and her last day, never her name. */
export type PartInProject = { readonly role: Role; readonly ends: string }

/** What a project really is and holds, as far as a record of processing has to tell it; numbers, never anybody's words. */
export type ProcessingFacts = {
  readonly name: string
  readonly controller: string
  readonly contact: string
  readonly until: string
  readonly country: Project['country']
  readonly staff: number
  readonly clients: number
  readonly contacts: number
  readonly interviews: number
  readonly groupSessions: number
  /** Family group conferences: one family each under a code, in days and numbers. */
  readonly conferences: number
  /** Interviews of which managers see no words. */
  readonly protected: number
  readonly recordings: number
  readonly pictures: number
  readonly documents: number
  readonly surveys: number
  readonly rounds: number
  /** The smallest number of answers from which anything of a round is shown; 0 without rounds. */
  readonly leastK: number
  readonly groups: number
  readonly reports: number
  readonly members: readonly (readonly [role: Role, count: number])[]
  /** The last days of those who have one, the nearest first. */
  readonly ends: readonly string[]
  /** The languages in which somebody was told what happens to what she says. */
  readonly noticeLanguages: readonly string[]
}

const order: readonly Role[] = ['coordinator', 'interviewer', 'participant', 'leader', 'guest']

/** Counts what the project holds. */
export function processingFacts(things: Things, members: readonly PartInProject[]): ProcessingFacts {
  const project = things.all('project')[0]?.values
  const people = things.all('person').map(({ values }) => values)
  const sessions = things.all('session').map(({ values }) => values)
  const interviews = sessions.filter(({ type }) => type === 'interview')
  const sources = things.all('source').map(({ values }) => values.form)
  const rounds = things.all('round').map(({ values }) => values)
  const of = (form: (typeof sources)[number]) => sources.filter(one => one === form).length
  const notices = sessions.flatMap(({ notice }) => Object.values(notice).map(({ language }) => language))
  const counted = order.map(role => [role, members.filter(one => one.role === role).length] as const)
  return {
    name: project?.name ?? '',
    controller: project?.who ?? '',
    contact: project?.contact ?? '',
    until: project?.until ?? '',
    country: project?.country ?? 'SE',
    staff: people.filter(({ side }) => side === 'staff').length,
    clients: people.filter(({ side }) => side === 'client').length,
    contacts: things.all('contact').length,
    interviews: interviews.length,
    groupSessions: sessions.length - interviews.length,
    conferences: things.all('conference').length,
    protected: interviews.filter(({ managerBlind }) => managerBlind).length,
    recordings: of('audio'),
    pictures: of('photo'),
    documents: of('document'),
    surveys: things.all('survey').length,
    rounds: rounds.length,
    leastK: rounds.length === 0 ? 0 : Math.min(...rounds.map(({ k }) => k)),
    groups: things.all('group').length,
    reports: things.all('toldReport').length,
    members: counted.filter(([, count]) => count > 0),
    ends: members.flatMap(({ ends }) => (ends === '' ? [] : [ends])).toSorted(),
    noticeLanguages: [...new Set(notices.filter(Boolean))].toSorted(),
  }
}
