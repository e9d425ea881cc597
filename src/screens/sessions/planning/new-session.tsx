import { newSession } from '../../../domain/sessions/new-session.ts'
import type { SessionKind } from '../../../domain/sessions/session.ts'
import { mayRead } from '../../../domain/zone.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { isoDay } from '../../../ui/dates.ts'
import { Field, Select, Tick } from '../../../ui/field.tsx'
import { Gradually, Later } from '../../../ui/gradually.tsx'
import { t } from '../../../ui/language.ts'
import { useBegun } from '../../editing/begun.ts'
import { Screen } from '../../frame/screen.tsx'
import { useRoute } from '../../frame/use-route.ts'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { useNames } from '../../worker/names.ts'
import { here, useMembers, useThings, useView } from '../../worker/things.ts'
import { useGuideChoice } from './guide-choice.tsx'

const kinds: readonly SessionKind[] = ['interview', 'group_discussion', 'workshop', 'large_group_meeting']

/** One new session, planned with a few choices; everything can be changed later. */
export function NewSession() {
  const words = t().sessions
  const route = useRoute()
  const { guide, choice } = useGuideChoice()
  const me = here.value?.person
  const { draft, made } = useBegun('session', { draft: newSession({ day: isoDay(), interviewers: me ? [me] : [] }) })
  const { busy, problem, run } = useAct()
  const set = (part: Partial<typeof draft.value>) => {
    draft.value = { ...draft.value, ...part }
  }
  const plan = () =>
    run(async () => {
      const id = await api().create('session', { ...draft.value, guide })
      made()
      route(`/sessions/${id}`)
    })
  return (
    <Screen title={words.new} back="/sessions">
      <form
        class="page stack"
        onSubmit={event => {
          event.preventDefault()
          void plan()
        }}
      >
        <Select
          label={words.type}
          value={draft.value.type}
          options={kinds.map(kind => [kind, words.types[kind]] as const)}
          onInput={type => set({ type: type as SessionKind })}
        />
        <People chosen={draft.value.people} onChange={people => set({ people })} />
        <Field label={words.name} hint={words.nameHint} value={draft.value.title} onInput={title => set({ title })} />
        <Later>
          <div class="pair">
            <Field label={words.day} type="date" value={draft.value.day} onInput={day => set({ day })} />
            <Field label={words.time} type="time" value={draft.value.time} onInput={time => set({ time })} />
          </div>
          <Field label={words.place} value={draft.value.place} onInput={place => set({ place })} />
          <Tick label={words.signal} checked={draft.value.signal} onChange={signal => set({ signal })} />
          {choice}
          <Interviewers chosen={draft.value.interviewers} onChange={interviewers => set({ interviewers })} />
        </Later>
        <Trouble text={problem.value} />
        <Button look="filled" type="submit" busy={busy.value}>
          {words.plan}
        </Button>
      </form>
    </Screen>
  )
}

/** Ticks for the codes of the roster. */
export function People(props: { chosen: readonly string[]; onChange: (people: readonly string[]) => void }) {
  const roster = useView('people', {})
  // A group that came as such stands among the people by its own name.
  const groups = useThings('actor')?.filter(one => props.chosen.includes(one.id)) ?? []
  const words = t().sessions
  return (
    <fieldset class="field">
      <legend>{words.who}</legend>
      {roster?.length === 0 && (
        <p class="small soft">
          {words.whoNone} <a href="/roster">{t().roster.title}</a>
        </p>
      )}
      <div class="columns">
        <Gradually
          step={12}
          parts={(roster ?? []).map(({ id, code, role }) => (
            <Tick
              key={id}
              label={[code, role].filter(Boolean).join(', ')}
              checked={props.chosen.includes(id)}
              onChange={on => props.onChange(toggled(props.chosen, id, on))}
            />
          ))}
        />
        {groups.map(({ id, values }) => (
          <Tick key={id} label={values.label} checked onChange={on => props.onChange(toggled(props.chosen, id, on))} />
        ))}
      </div>
    </fieldset>
  )
}

/** Ticks for those members who hold interviews. */
export function Interviewers(props: { chosen: readonly string[]; onChange: (people: readonly string[]) => void }) {
  const members = useMembers()?.members ?? []
  const nameOf = useNames()
  const able = members.filter(one => mayRead(one.role, 'material'))
  return (
    <fieldset class="field">
      <legend>{t().sessions.interviewers}</legend>
      <div class="columns">
        {able.map(({ person }) => (
          <Tick
            key={person}
            label={nameOf(person) ?? t().members.nameless}
            checked={props.chosen.includes(person)}
            onChange={on => props.onChange(toggled(props.chosen, person, on))}
          />
        ))}
      </div>
    </fieldset>
  )
}

const toggled = (list: readonly string[], id: string, on: boolean) =>
  on ? [...list, id] : list.filter(other => other !== id)
