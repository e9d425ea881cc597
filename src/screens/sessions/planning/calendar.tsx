import { signal } from '@preact/signals'
import { CalendarArrowDown, ChevronLeft, ChevronRight } from 'lucide'
import { daysAfter, mondayOf, weekNumber } from '../../../domain/days.ts'
import type { Calendar as Week } from '../../../domain/sessions/calendar.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { dayHeading, isoDay } from '../../../ui/dates.ts'
import { language, locale, t } from '../../../ui/language.ts'
import { download } from '../../device/download.ts'
import { Screen } from '../../frame/screen.tsx'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { useView } from '../../worker/things.ts'
import { SessionLines } from '../session-lines.tsx'
import { InterviewerFilter } from './interviewer-filter.tsx'
import { shownInterviewer } from './picked-sessions.ts'
import { WeekGrid } from './week-grid.tsx'

/** The Monday of the week that is shown, and how; kept while the page stands. */
const monday = signal(mondayOf(isoDay()))
const asGrid = signal(false)

/** A week of sessions, of everybody or one interviewer, as a list or as a grid. */
export function Calendar() {
  const words = t().sessions.calendar
  const week = useView('calendar', { from: monday.value, interviewer: shownInterviewer.value })
  return (
    <Screen title={words.title} back="/sessions">
      <div class="stack calendar">
        <Turn />
        <InterviewerFilter />
        <div class="chips">
          <button type="button" aria-pressed={!asGrid.value} onClick={() => (asGrid.value = false)}>
            {words.list}
          </button>
          <button type="button" aria-pressed={asGrid.value} onClick={() => (asGrid.value = true)}>
            {words.grid}
          </button>
        </div>
        {week && (asGrid.value ? <WeekGrid week={week} /> : <WeekList week={week} />)}
        {week && week.undated > 0 && (
          <p class="soft">
            <a href="/sessions">{words.undated(week.undated)}</a>
          </p>
        )}
        <TakeAlong />
      </div>
    </Screen>
  )
}

function Turn() {
  const words = t().sessions.calendar
  const step = (days: number) => (monday.value = daysAfter(monday.value, days))
  return (
    <div class="row tight turn">
      <Button look="plain" icon={ChevronLeft} onClick={() => step(-7)}>
        <span class="hidden">{words.before}</span>
      </Button>
      <h2 aria-live="polite">
        {words.week(weekNumber(monday.value))} <small class="soft">{spanOf(monday.value)}</small>
      </h2>
      <Button look="plain" icon={ChevronRight} onClick={() => step(7)}>
        <span class="hidden">{words.after}</span>
      </Button>
      {monday.value !== mondayOf(isoDay()) && (
        <Button look="plain" onClick={() => (monday.value = mondayOf(isoDay()))}>
          {words.now}
        </Button>
      )}
    </div>
  )
}

/** *30.11.–6.12.* as it is written in the language. */
const spanOf = (from: string): string =>
  new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'numeric' }).formatRange(
    new Date(`${from}T12:00:00`),
    new Date(`${daysAfter(from, 6)}T12:00:00`),
  )

function WeekList({ week }: { week: Week }) {
  const filled = week.days.filter(one => one.rows.length > 0)
  if (filled.length === 0) return <p class="soft">{t().sessions.calendar.free}</p>
  return (
    <>
      {filled.map(({ day, rows }) => (
        <SessionLines key={day} title={dayHeading(day)} sessions={rows} />
      ))}
    </>
  )
}

function TakeAlong() {
  const words = t().sessions.calendar
  const { busy, problem, run } = useAct()
  const take = () =>
    run(async () => {
      const paper = { of: 'calendar', interviewer: shownInterviewer.value } as const
      download(await api().paper(paper, language.value), `${words.title}.ics`)
    })
  return (
    <div class="band no-print">
      <Button icon={CalendarArrowDown} busy={busy.value} onClick={() => take()}>
        {words.file}
      </Button>
      <p class="small soft">{words.fileNote}</p>
      <Trouble text={problem.value} />
    </div>
  )
}
