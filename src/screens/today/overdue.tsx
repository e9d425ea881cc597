import { useSignal } from '@preact/signals'
import type { SessionRow } from '../../domain/sessions/session-row.ts'
import { Button } from '../../ui/button.tsx'
import { dayHeading, isoDay, timeWord } from '../../ui/dates.ts'
import { Field } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { useOnce } from '../../ui/once.ts'
import { apply } from '../editing/apply.ts'
import { useByWhom } from '../sessions/session-lines.tsx'
import { rowName } from '../worker/session-name.ts'

/** Sessions whose day has gone by: each is moved, was held after all, or is called off. */
export function Overdue({ sessions }: { sessions: readonly SessionRow[] }) {
  const words = t().today.overdue
  if (sessions.length === 0) return null
  return (
    <section class="band">
      <h2 class="label">{words.title(sessions.length)}</h2>
      <ul class="lines overdue">
        {sessions.map(session => (
          <Line key={session.id} session={session} />
        ))}
      </ul>
    </section>
  )
}

function Line({ session }: { session: SessionRow }) {
  const words = t().today.overdue
  const moving = useSignal(false)
  const byWhom = useByWhom()
  const name = rowName(session)
  const cancel = () => apply([{ do: 'remove', id: session.id }], t().sessions.calledOff(name))
  return (
    <li>
      <div class="line">
        <a class="main" href={`/sessions/${session.id}`}>
          {name}
          <small>
            {[dayHeading(session.day), timeWord(session.time), byWhom(session)].filter(Boolean).join(' · ')}
          </small>
        </a>
        <span class="row">
          <Button look="plain" label={`${words.move} ${name}`} onClick={() => (moving.value = !moving.value)}>
            {words.move}
          </Button>
          <a class="button plain" href={`/sessions/${session.id}/finish`} aria-label={`${words.held} ${name}`}>
            {words.held}
          </a>
          <Button look="plain" label={`${words.cancel} ${name}`} onClick={() => cancel()}>
            {words.cancel}
          </Button>
        </span>
      </div>
      {moving.value && <Move session={session} onDone={() => (moving.value = false)} />}
    </li>
  )
}

function Move({ session, onDone }: { session: SessionRow; onDone: () => void }) {
  const words = t().sessions
  const day = useSignal(isoDay())
  const time = useSignal(session.time)
  const move = useOnce(async () => {
    const patch = { day: day.value, time: time.value }
    await apply([{ do: 'edit', id: session.id, patch }], words.moved(dayHeading(day.value)))
    onDone()
  })
  return (
    <form
      class="row fields"
      onSubmit={event => {
        event.preventDefault()
        if (day.value !== '') void move()
      }}
    >
      <Field label={words.day} type="date" value={day.value} onInput={value => (day.value = value)} />
      <Field label={words.time} type="time" value={time.value} onInput={value => (time.value = value)} />
      <Button look="filled" type="submit" disabled={day.value === ''}>
        {t().today.overdue.move}
      </Button>
    </form>
  )
}
