import { useEffect, useRef } from 'preact/hooks'
import type { Calendar } from '../../../domain/sessions/calendar.ts'
import type { SessionRow } from '../../../domain/sessions/session-row.ts'
import { isoDay, timeWord } from '../../../ui/dates.ts'
import { dateFormat, language, t } from '../../../ui/language.ts'
import { useNames } from '../../worker/names.ts'
import { rowName } from '../../worker/session-name.ts'

/** A week as a table: a row for each interviewer, a column for each day; weekends only where something stands there. */
export function WeekGrid({ week }: { week: Calendar }) {
  const words = t().sessions
  const nameOf = useNames()
  const today = useRef<HTMLTableCellElement>(null)
  const first = week.days[0]?.day
  useEffect(() => today.current?.scrollIntoView({ block: 'nearest', inline: 'center' }), [first])
  const days = week.days.filter((one, index) => index < 5 || one.rows.length > 0)
  const holders = [...new Set(week.days.flatMap(one => one.rows.flatMap(holdersOf)))]
  if (holders.length === 0) return <p class="soft">{words.calendar.free}</p>
  const called = (person: string) => (person === '' ? words.calendar.nobody : (nameOf(person) ?? t().members.nameless))
  return (
    <div class="scrolls">
      <table class="plain week">
        <thead>
          <tr>
            <td />
            {days.map(({ day }) => (
              <th
                key={day}
                scope="col"
                aria-current={day === isoDay() ? 'date' : undefined}
                ref={day === isoDay() ? today : null}
              >
                {shortWeekday(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...holders]
            .sort((a, b) => called(a).localeCompare(called(b), language.value))
            .map(person => (
              <tr key={person}>
                <th scope="row">{called(person)}</th>
                {days.map(({ day, rows }) => (
                  <td key={day}>
                    {rows
                      .filter(row => holdersOf(row).includes(person))
                      .map(row => (
                        <a key={row.id} href={`/sessions/${row.id}`} data-state={row.state}>
                          {row.time && <span class="soft">{timeWord(row.time)} </span>}
                          {row.codes || rowName(row)}
                        </a>
                      ))}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}

const holdersOf = (row: SessionRow): readonly string[] => (row.interviewers.length > 0 ? row.interviewers : [''])

/** *mån 30.11.* */
const shortWeekday = (day: string): string =>
  dateFormat({ weekday: 'short', day: 'numeric', month: 'numeric' }).format(new Date(`${day}T12:00:00`))
