import { useSignal } from '@preact/signals'
import { ChevronRight, CloudUpload, Split } from 'lucide'
import { byWhen } from '../domain/session.ts'
import type { Thing } from '../domain/thing.ts'
import { Icon } from '../ui/icon.tsx'
import { t } from '../ui/language.ts'
import { dayHeading } from './day.ts'
import { Screen } from './screen.tsx'
import { useSessionName } from './session-name.ts'
import { useThings } from './things.ts'

type Filter = 'all' | 'planned' | 'held'

/** All sessions by day, undated last. */
export function Sessions() {
  const words = t().sessions
  const sessions = useThings('session')
  const filter = useSignal<Filter>('all')
  const shown = (sessions ?? []).filter(session => fits(session, filter.value)).sort(byWhen)
  const days = [...new Set(shown.map(session => session.values.day))]
  return (
    <Screen title={words.title}>
      <div class="row">
        <a class="button filled" href="/sessions/new">
          {words.new}
        </a>
        <a class="button" href="/sessions/several">
          {words.several}
        </a>
      </div>
      {sessions?.length === 0 && <p class="soft band">{words.empty}</p>}
      {sessions && sessions.length > 0 && (
        <div class="chips band">
          {(
            [
              ['all', words.filterAll],
              ['planned', words.filterPlanned],
              ['held', words.filterHeld],
            ] as const
          ).map(([value, label]) => (
            <button
              key={value}
              type="button"
              aria-pressed={filter.value === value}
              onClick={() => (filter.value = value)}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      {days.map(day => (
        <section key={day} class="band page">
          <h2 class="label">{day === '' ? words.undated : dayHeading(day)}</h2>
          <ul class="lines">
            {shown
              .filter(session => session.values.day === day)
              .map(session => (
                <Row key={session.id} session={session} />
              ))}
          </ul>
        </section>
      ))}
    </Screen>
  )
}

function Row({ session }: { session: Thing<'session'> }) {
  const nameOf = useSessionName()
  const { values } = session
  return (
    <li>
      <a href={`/sessions/${session.id}`}>
        <span class="time soft">{values.time.replace(':', '.') || '–'}</span>
        <span class="main">
          {nameOf(values)}
          <small>{[t().sessions.states[values.state], values.place].filter(Boolean).join(' · ')}</small>
        </span>
        {Object.keys(session.conflicts).length > 0 && (
          <span class="wait">
            <Icon of={Split} />
            <span class="hidden">{t().today.twoVersions}</span>
          </span>
        )}
        {session.waiting && (
          <span class="wait">
            <Icon of={CloudUpload} />
            <span class="hidden">{t().reading.waits}</span>
          </span>
        )}
        <Icon of={ChevronRight} size={18} />
      </a>
    </li>
  )
}

function fits({ values }: Thing<'session'>, filter: Filter): boolean {
  if (filter === 'all') return true
  const open = values.state === 'planned' || values.state === 'started'
  return filter === 'planned' ? open : !open
}
