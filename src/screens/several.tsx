import { useSignal } from '@preact/signals'
import { useLocation } from 'preact-iso/router'
import { newSession } from '../domain/new-session.ts'
import { Button } from '../ui/button.tsx'
import { Select, Tick } from '../ui/field.tsx'
import { t } from '../ui/language.ts'
import { Trouble } from '../ui/note.tsx'
import { say } from '../ui/said.tsx'
import { useAct } from './act.ts'
import { api } from './api.ts'
import { useNames } from './names.ts'
import { Screen } from './screen.tsx'
import { useMembers, useThings } from './things.ts'

type Line = {
  readonly on: boolean
  readonly day: string
  readonly time: string
  readonly interviewer: string
  readonly signal: boolean
}

const empty: Line = { on: true, day: '', time: '', interviewer: '', signal: false }

/** A table of codes × day × who × signal: one interview for each ticked code. */
export function Several() {
  const words = t().sessions
  const { route } = useLocation()
  const roster = (useThings('person') ?? []).filter(one => one.values.inScope && one.values.employment === 'active')
  const sessions = useThings('session')
  const guides = useThings('guide') ?? []
  const lines = useSignal<Readonly<Record<string, Line>>>({})
  const guide = useSignal('')
  const { busy, problem, run } = useAct()
  const planned = new Set((sessions ?? []).flatMap(({ values }) => values.people))
  const lineOf = (id: string): Line => lines.value[id] ?? { ...empty, on: !planned.has(id) }
  const set = (id: string, part: Partial<Line>) => {
    lines.value = { ...lines.value, [id]: { ...lineOf(id), ...part } }
  }
  const chosen = roster.filter(one => lineOf(one.id).on)
  const plan = () =>
    run(async () => {
      for (const person of chosen) {
        const { day, time, interviewer, signal } = lineOf(person.id)
        const interviewers = interviewer === '' ? [] : [interviewer]
        const values = {
          people: [person.id],
          guide: guide.value || guides[0]?.id || '',
          interviewers,
          day,
          time,
          signal,
        }
        await api().create('session', newSession(values))
      }
      say(words.plannedCount(chosen.length))
      route('/sessions')
    })
  return (
    <Screen title={words.several} back="/sessions">
      {roster.length === 0 ? (
        <div class="stack">
          <p class="soft">{words.whoNone}</p>
          <a class="button filled" href="/roster">
            {t().roster.title}
          </a>
        </div>
      ) : (
        <form
          class="stack"
          onSubmit={event => {
            event.preventDefault()
            if (chosen.length > 0) void plan()
          }}
        >
          <div class="page">
            <Select
              label={words.guide}
              value={guide.value || guides[0]?.id || ''}
              options={[['', words.guideNone], ...guides.map(one => [one.id, one.values.title] as const)]}
              onInput={value => (guide.value = value)}
            />
          </div>
          <Table
            people={roster.map(({ id, values }) => ({ id, code: values.code, role: values.role }))}
            lineOf={lineOf}
            set={set}
          />
          <Trouble text={problem.value} />
          <Button look="filled" type="submit" disabled={chosen.length === 0} busy={busy.value}>
            {words.planCount(chosen.length)}
          </Button>
        </form>
      )}
    </Screen>
  )
}

type TableProps = {
  readonly people: readonly { readonly id: string; readonly code: string; readonly role: string }[]
  readonly lineOf: (id: string) => Line
  readonly set: (id: string, part: Partial<Line>) => void
}

function Table({ people, lineOf, set }: TableProps) {
  const words = t().sessions
  const members = useMembers()?.members.filter(one => one.role === 'coordinator' || one.role === 'interviewer') ?? []
  const nameOf = useNames()
  return (
    <div class="scrolls">
      <table class="plain plan">
        <thead>
          <tr>
            <th>{words.who}</th>
            <th>{words.day}</th>
            <th>{words.time}</th>
            <th>{words.interviewers}</th>
            <th>{words.signal}</th>
          </tr>
        </thead>
        <tbody>
          {people.map(({ id, code, role }) => {
            const line = lineOf(id)
            return (
              <tr key={id}>
                <td>
                  <Tick
                    label={[code, role].filter(Boolean).join(', ')}
                    checked={line.on}
                    onChange={on => set(id, { on })}
                  />
                </td>
                <td>
                  <input
                    type="date"
                    autocomplete="off"
                    aria-label={`${words.day} ${code}`}
                    value={line.day}
                    data-empty={line.day === '' || undefined}
                    onInput={event => set(id, { day: event.currentTarget.value })}
                  />
                </td>
                <td>
                  <input
                    type="time"
                    autocomplete="off"
                    aria-label={`${words.time} ${code}`}
                    value={line.time}
                    data-empty={line.time === '' || undefined}
                    onInput={event => set(id, { time: event.currentTarget.value })}
                  />
                </td>
                <td>
                  <select
                    autocomplete="off"
                    aria-label={`${words.interviewers} ${code}`}
                    value={line.interviewer}
                    onChange={event => set(id, { interviewer: event.currentTarget.value })}
                  >
                    <option value="">–</option>
                    {members.map(({ person }) => (
                      <option key={person} value={person}>
                        {nameOf(person) ?? t().members.nameless}
                      </option>
                    ))}
                  </select>
                </td>
                <td>
                  <input
                    type="checkbox"
                    autocomplete="off"
                    class="tick"
                    aria-label={`${words.signal} ${code}`}
                    checked={line.signal}
                    onChange={event => set(id, { signal: event.currentTarget.checked })}
                  />
                  <span class="narrow small" aria-hidden="true">
                    {words.signal}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
