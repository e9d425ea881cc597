import { signal, useSignal } from '@preact/signals'
import type { SessionRow } from '../../domain/sessions/session-row.ts'
import { Button } from '../../ui/button.tsx'
import { dayHeading, timeWord } from '../../ui/dates.ts'
import { Later } from '../../ui/gradually.tsx'
import { useInfiniteScroll } from '../../ui/infinite-scroll.ts'
import { t } from '../../ui/language.ts'
import { RowMarks } from '../../ui/row-marks.tsx'
import { Screen } from '../frame/screen.tsx'
import { rowName, stateWord } from '../worker/session-name.ts'
import { useView } from '../worker/things.ts'
import { InterviewerFilter } from './planning/interviewer-filter.tsx'
import { pick, picked, shownInterviewer } from './planning/picked-sessions.ts'
import { SeveralSessions } from './planning/several-sessions.tsx'
import { useByWhom } from './session-lines.tsx'

type Filter = 'all' | 'planned' | 'held'

/** So many rows more each time the end comes into sight. */
const STEP = 16

/** Which sessions the list shows; kept while the page stands, so that the list is the same beside each session. */
const filter = signal<Filter>('all')

/** The place *Sessions*: the list, and the ways to plan. */
export function Sessions() {
  const words = t().sessions
  const { planned } = useView('sessions', { state: 'planned', interviewer: '', count: 0 }) ?? { planned: 0 }
  return (
    <Screen title={words.title}>
      <div class="row">
        <a class="button filled" href="/sessions/new">
          {words.new}
        </a>
        <a class="button" href="/sessions/several">
          {words.several}
        </a>
        <a class="button plain" href="/sessions/calendar">
          {words.calendar.title}
        </a>
        {picked.value === null && planned > 0 && (
          <Button look="plain" onClick={() => (picked.value = new Set())}>
            {words.together.choose}
          </Button>
        )}
      </div>
      {picked.value && <SeveralSessions />}
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
  const list = useView('sessions', {
    state: filter.value,
    interviewer: shownInterviewer.value,
    count: count.value,
  })
  const rows = list?.rows ?? []
  const days = [...new Set(rows.map(row => row.day))]
  const end = useInfiniteScroll(rows.length < (list?.found ?? 0), rows.length, () => (count.value += STEP))
  if (list?.all === 0) return <p class="soft band">{words.empty}</p>
  return (
    <>
      {list && <Filters />}
      {list && !current && <InterviewerFilter />}
      {list?.found === 0 && <p class="soft band">{words.noneFound}</p>}
      {days.map(day => {
        const ofDay = rows.filter(row => row.day === day)
        const timed = ofDay.some(row => row.time !== '')
        return (
          <section key={day} class="band page">
            <h2 class="label">{day === '' ? words.undated : dayHeading(day)}</h2>
            <ul class="lines">
              {ofDay.map(row =>
                !current && picked.value && isStill(row) ? (
                  <Choice key={row.id} row={row} on={picked.value.has(row.id)} />
                ) : (
                  <Row key={row.id} row={row} current={row.id === current} timed={timed} />
                ),
              )}
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

/** Only what is not begun can be moved, given to somebody else or called off. */
const isStill = (row: SessionRow): boolean => row.state === 'planned'

function Choice({ row, on }: { row: SessionRow; on: boolean }) {
  return (
    <li>
      <label class="line">
        <input type="checkbox" class="tick" autocomplete="off" checked={on} onChange={() => pick(row.id)} />
        <RowText row={row} />
      </label>
    </li>
  )
}

function RowText({ row }: { row: SessionRow }) {
  const byWhom = useByWhom()
  return (
    <span class="main">
      {rowName(row)}
      <small>
        {[stateWord(row), row.away && t().roster.standing[row.away], row.place, byWhom(row)]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </span>
  )
}

/** The place of the time stands empty only where another session of the day has one. */
function Row({ row, current, timed }: RowProps) {
  return (
    <li>
      <a href={`/sessions/${row.id}`} aria-current={current ? 'page' : undefined}>
        {timed && <span class="time soft">{timeWord(row.time)}</span>}
        <RowText row={row} />
        <RowMarks twoVersions={row.twoVersions} waiting={row.waiting} />
      </a>
    </li>
  )
}
