import { signal, useSignal } from '@preact/signals'
import type { SessionRow } from '../domain/session-row.ts'
import { Later } from '../ui/gradually.tsx'
import { t } from '../ui/language.ts'
import { dayHeading, timeWord } from './day.ts'
import { useMore } from './more.ts'
import { RowMarks } from './row-marks.tsx'
import { Screen } from './screen.tsx'
import { rowName, stateWord } from './session-name.ts'
import { useView } from './things.ts'

type Filter = 'all' | 'planned' | 'held'

/** So many rows more each time the end comes into sight. */
const STEP = 16

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
      <Later>
        <SessionList />
      </Later>
    </Screen>
  )
}

/** All sessions by day, undated last; `current` is the one that stands beside the list. */
export function SessionList({ current }: { current?: string }) {
  const words = t().sessions
  const count = useSignal(STEP)
  const list = useView('sessions', { state: filter.value, count: count.value })
  const rows = list?.rows ?? []
  const days = [...new Set(rows.map(row => row.day))]
  const end = useMore(rows.length < (list?.found ?? 0), rows.length, () => (count.value += STEP))
  if (list?.all === 0) return <p class="soft band">{words.empty}</p>
  return (
    <>
      {list && <Filters />}
      {days.map(day => {
        const ofDay = rows.filter(row => row.day === day)
        const timed = ofDay.some(row => row.time !== '')
        return (
          <section key={day} class="band page">
            <h2 class="label">{day === '' ? words.undated : dayHeading(day)}</h2>
            <ul class="lines">
              {ofDay.map(row => (
                <Row key={row.id} row={row} current={row.id === current} timed={timed} />
              ))}
            </ul>
          </section>
        )
      })}
      <div ref={end} />
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

type RowProps = { readonly row: SessionRow; readonly current: boolean; readonly timed: boolean }

/** The place of the time stands empty only where another session of the day has one. */
function Row({ row, current, timed }: RowProps) {
  return (
    <li>
      <a href={`/sessions/${row.id}`} aria-current={current ? 'page' : undefined}>
        {timed && <span class="time soft">{timeWord(row.time)}</span>}
        <span class="main">
          {rowName(row)}
          <small>{[stateWord(row), row.place].filter(Boolean).join(' · ')}</small>
        </span>
        <RowMarks twoVersions={row.twoVersions} waiting={row.waiting} />
      </a>
    </li>
  )
}
