import { signal } from '@preact/signals'
import { byWhen } from '../domain/session.ts'
import type { Thing } from '../domain/thing.ts'
import { t } from '../ui/language.ts'
import { dayHeading, timeWord } from './day.ts'
import { inTwo, RowMarks } from './row-marks.tsx'
import { Screen } from './screen.tsx'
import { useSessionName } from './session-name.ts'
import { useThings } from './things.ts'

type Filter = 'all' | 'planned' | 'held'

/** Which sessions the list shows; kept while the page stands, so that the list is the same beside each session. */
const filter = signal<Filter>('all')

/** The place *Sessions*: the list, and the ways to plan. */
export function Sessions() {
  const words = t().sessions
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
      <SessionList />
    </Screen>
  )
}

/** All sessions by day, undated last; `current` is the one that stands beside the list. */
export function SessionList({ current }: { current?: string }) {
  const words = t().sessions
  const sessions = useThings('session')
  const shown = (sessions ?? []).filter(session => fits(session, filter.value)).sort(byWhen)
  const days = [...new Set(shown.map(session => session.values.day))]
  if (sessions?.length === 0) return <p class="soft band">{words.empty}</p>
  return (
    <>
      {sessions && <Filters />}
      {days.map(day => (
        <section key={day} class="band page">
          <h2 class="label">{day === '' ? words.undated : dayHeading(day)}</h2>
          <ul class="lines">
            {shown
              .filter(session => session.values.day === day)
              .map(session => (
                <Row key={session.id} session={session} current={session.id === current} />
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Filters() {
  const words = t().sessions
  const choices: readonly (readonly [Filter, string])[] = [
    ['all', words.filterAll],
    ['planned', words.filterPlanned],
    ['held', words.filterHeld],
  ]
  return (
    <div class="chips band">
      {choices.map(([value, label]) => (
        <button
          key={value}
          type="button"
          aria-pressed={filter.value === value}
          onClick={() => {
            filter.value = value
          }}
        >
          {label}
        </button>
      ))}
    </div>
  )
}

function Row({ session, current }: { session: Thing<'session'>; current: boolean }) {
  const nameOf = useSessionName()
  const { values } = session
  return (
    <li>
      <a href={`/sessions/${session.id}`} aria-current={current ? 'page' : undefined}>
        <span class="time soft">{timeWord(values.time) || '–'}</span>
        <span class="main">
          {nameOf(values)}
          <small>{[t().sessions.states[values.state], values.place].filter(Boolean).join(' · ')}</small>
        </span>
        <RowMarks twoVersions={inTwo(session)} waiting={session.waiting} />
      </a>
    </li>
  )
}

function fits({ values }: Thing<'session'>, filter: Filter): boolean {
  if (filter === 'all') return true
  const open = values.state === 'planned' || values.state === 'started'
  return filter === 'planned' ? open : !open
}
