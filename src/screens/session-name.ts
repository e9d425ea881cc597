import { type Session, sessionName } from '../domain/session.ts'
import { t } from '../ui/language.ts'
import { useCodes } from './names.ts'

/** Names a session as people do: its kind and title or codes. */
export function useSessionName(): (session: Session) => string {
  const codeOf = useCodes()
  return session => {
    const name = sessionName(session, codeOf)
    const type = t().sessions.types[session.type]
    return name === '' ? type : session.title === '' ? `${type} ${name}` : name
  }
}
