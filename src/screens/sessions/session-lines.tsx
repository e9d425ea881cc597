import { CloudOff } from 'lucide'
import type { SessionRow } from '../../domain/sessions/session-row.ts'
import { dayHeading, timeWord } from '../../ui/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { useNames } from '../worker/names.ts'
import { rowName } from '../worker/session-name.ts'
import { here } from '../worker/things.ts'

type Props = { readonly title: string; readonly sessions: readonly SessionRow[]; readonly dated?: boolean }

/** Sessions under a heading on Today; one that somebody else holds says who, and at which unit. */
export function SessionLines({ title, sessions, dated }: Props) {
  const byWhom = useByWhom()
  if (sessions.length === 0) return null
  return (
    <section class="band">
      <h2 class="label">{title}</h2>
      <ul class="lines">
        {sessions.map(session => (
          <li key={session.id}>
            <a href={`/sessions/${session.id}`}>
              <span class="time soft">{timeWord(session.time) || '–'}</span>
              <span class="main">
                {rowName(session)}
                <small>
                  {[dated && session.day && dayHeading(session.day), byWhom(session)].filter(Boolean).join(' · ')}
                </small>
              </span>
              <State session={session} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who holds a session that is not one's own, and the unit it is with; empty for one's own. */
export function useByWhom(): (session: SessionRow) => string {
  const nameOf = useNames()
  const me = here.value?.person ?? ''
  return ({ interviewers, units }) => {
    if (interviewers.length === 0 || interviewers.includes(me)) return ''
    const names = interviewers.map(one => nameOf(one) ?? t().members.nameless)
    return [...names, ...units].join(' · ')
  }
}

function State({ session }: { session: SessionRow }) {
  if (session.waiting && session.state === 'held') return <span class="small waits">{t().reading.waits}</span>
  if (session.away !== '') return <span class="small waits">{t().roster.standing[session.away]}</span>
  if (session.state === 'started') return <span class="small soft">{t().sessions.states.started}</span>
  if (!session.signal && session.state === 'planned')
    return (
      <span class="small soft row">
        <Icon of={CloudOff} size={18} /> {t().today.withoutSignal}
      </span>
    )
  return null
}
