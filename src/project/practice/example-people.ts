import type { Change } from '../../domain/change.ts'
import { newSession } from '../../domain/sessions/new-session.ts'
import type { Attendance, SessionState } from '../../domain/sessions/session.ts'
import { type Copy, invention, isInvented, made } from './example-copy.ts'
import type { FileActor, FileSession } from './example-file.ts'

/** Persons go into the roster by their codes, everybody else among the actors. */
export function people(copy: Copy): readonly Change[] {
  const { id, file } = copy
  return (file.Actor ?? []).map(actor =>
    actor.kind === 'person'
      ? made('person', id(actor.id), { ...rosterPerson(actor, file.Actor ?? []), ...invention(actor) })
      : made('actor', id(actor.id), {
          type: actor.kind,
          label: actor.label,
          sector: actor.sector,
          parent: id(actor.parentId),
          inScope: actor.inScope,
          invented: isInvented(actor),
        }),
  )
}

/** A code such as K1 or M01; what stands beside it says the function. */
const coded = /\b([A-Z]\d{1,2})\b/

function rosterPerson(actor: FileActor, all: readonly FileActor[]) {
  const code = coded.exec(actor.label)?.[1] ?? actor.label
  return {
    code,
    unit: all.find(one => one.id === actor.parentId)?.label ?? '',
    role: actor.label.replace(coded, '').replace(/^[\s,]+|[\s,]+$/g, ''),
    side: code.startsWith('K') ? ('client' as const) : ('staff' as const),
    inScope: actor.inScope,
    employment: actor.employment ?? ('active' as const),
  }
}

/** The sessions with whom they were planned and who took part; a group that came as such stands among the people too. */
export function sessions(copy: Copy): readonly Change[] {
  const { id, file } = copy
  return (file.Session ?? []).map(session =>
    made('session', id(session.id), {
      ...newSession({
        type: session.kind,
        title: session.title,
        guide: id(session.guideId),
        people: session.attendance.map(one => id(one.actorId)),
        order: session.order,
        day: fullDay(session.heldOn ?? session.plannedOn),
        place: session.place ?? '',
        managerBlind: session.confidentiality === 'manager_blind',
        state: stateOf(session, file.Source ?? []),
        attendance: Object.fromEntries(session.attendance.flatMap(one => attended(one.state, id(one.actorId)))),
      }),
      ...invention(session),
    }),
  )
}

/** A day is a day only when all of it is known. */
const fullDay = (day: string | null): string => (day && /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : '')

function stateOf(session: FileSession, sources: readonly { sessionId: string; state: string }[]): SessionState {
  if (session.status === 'planned') return 'planned'
  return sources.some(one => one.sessionId === session.id && one.state === 'frozen') ? 'established' : 'held'
}

function attended(state: string, id: string): readonly [string, Attendance][] {
  return state === 'attended' || state === 'declined' || state === 'did_not_come' || state === 'on_leave'
    ? [[id, { state }]]
    : []
}
