import { useSignal } from '@preact/signals'
import type { Change } from '../../../domain/change.ts'
import { Button } from '../../../ui/button.tsx'
import { dayHeading } from '../../../ui/dates.ts'
import { DayForm } from '../../../ui/day-form.tsx'
import { Select } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { useAble } from './able.ts'
import { picked } from './picked-sessions.ts'

type How = 'move' | 'give'

/** What can be done with the sessions that are ticked: another day, another interviewer, or none at all. */
export function SeveralSessions() {
  const words = t().sessions.together
  const open = useSignal<How | null>(null)
  const ids = [...(picked.value ?? [])]
  const act = async (changes: readonly Change[], said: string) => {
    await apply(changes, said)
    picked.value = null
  }
  const turn = (how: How) => (open.value = open.value === how ? null : how)
  return (
    <section class="several band" aria-label={words.label}>
      <p class="small">{words.chosen(ids.length)}</p>
      <div class="row tight">
        <Button disabled={ids.length === 0} onClick={() => turn('move')}>
          {words.move}
        </Button>
        <Button disabled={ids.length === 0} onClick={() => turn('give')}>
          {words.give}
        </Button>
        <Button
          disabled={ids.length === 0}
          onClick={() =>
            act(
              ids.map(id => ({ do: 'remove', id }) as const),
              words.off(ids.length),
            )
          }
        >
          {words.callOff}
        </Button>
        <Button look="plain" onClick={() => (picked.value = null)}>
          {words.done}
        </Button>
      </div>
      {open.value === 'move' && ids.length > 0 && (
        <DayForm
          label={t().sessions.day}
          act={words.moveAct}
          onDay={day => act(edits(ids, { day }), t().sessions.moved(dayHeading(day)))}
        />
      )}
      {open.value === 'give' && ids.length > 0 && (
        <Give
          onPerson={(person, name) => void act(edits(ids, { interviewers: [person] }), words.given(ids.length, name))}
        />
      )}
    </section>
  )
}

const edits = (ids: readonly string[], patch: Readonly<Record<string, unknown>>): readonly Change[] =>
  ids.map(id => ({ do: 'edit', id, patch }))

function Give({ onPerson }: { onPerson: (person: string, name: string) => void }) {
  const able = useAble()
  const person = useSignal('')
  const chosen = able.find(one => one.person === person.value)
  return (
    <form
      class="row fields"
      onSubmit={event => {
        event.preventDefault()
        if (chosen) onPerson(chosen.person, chosen.name)
      }}
    >
      <Select
        label={t().sessions.interviewers}
        value={person.value}
        options={[['', '–'], ...able.map(one => [one.person, one.name] as const)]}
        onInput={value => (person.value = value)}
      />
      <Button look="filled" type="submit" disabled={!chosen}>
        {t().sessions.together.giveAct}
      </Button>
    </form>
  )
}
