import { type Session, sessionName } from '../../domain/sessions/session.ts'
import type { SessionRow } from '../../domain/sessions/session-row.ts'
import { t } from '../../ui/language.ts'
import { useCodes } from './names.ts'

/** Names a session as people do: its kind and title or codes. */
export function useSessionName(): (session: Session) => string {
  const codeOf = useCodes()
  return session => named(session, sessionName(session, codeOf, t().sessions.unknownToo))
}

/** The name of a session in a list. */
export const rowName = (row: SessionRow): string => named(row, row.title || row.codes)

/** How far a session has come, in a word; when all its people declined it says so. */
export const stateWord = (row: Pick<SessionRow, 'state' | 'declined'>): string =>
  row.declined ? t().finish.declined : t().sessions.states[row.state]

function named({ type, title }: Pick<Session, 'type' | 'title'>, name: string): string {
  const kind = t().sessions.types[type]
  return name === '' ? kind : title === '' ? `${kind} ${name}` : name
}
