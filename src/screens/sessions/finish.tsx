import { useSignal } from '@preact/signals'
import { CircleCheck } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import type { AttendanceState } from '../../domain/sessions/session.ts'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { isoDay, timeWord } from '../../ui/dates.ts'
import { Radios } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { recording, stopRecording } from '../device/recording.ts'
import { BoundField, BoundText } from '../editing/bound.tsx'
import { keep } from '../editing/saving.ts'
import { Screen } from '../frame/screen.tsx'
import { useRoute } from '../frame/use-route.ts'
import { api } from '../worker/api.ts'
import { useCodes } from '../worker/names.ts'
import { rowName, useSessionName } from '../worker/session-name.ts'
import { useThing, useThings } from '../worker/things.ts'
import { useAgenda } from '../worker/use-agenda.ts'
import { useSaid } from './anything-said.ts'
import { NoSession } from './no-session.tsx'
import { People } from './planning/new-session.tsx'
import { Stopped } from './stopped.tsx'

/** Finishing: who took part, what the interviewee wants changed, and done. */
export function Finish({ id }: { id: string }) {
  const session = useThing('session', id)
  const done = useSignal(false)
  const route = useRoute()
  // Whoever comes back to its address would reopen what is final.
  const final = session?.values.state === 'established' && !done.value
  useEffect(() => {
    if (final) route(`/sessions/${id}`, true)
  }, [final])
  if (session === undefined) return <NoSession />
  if (session === null || final) return null
  return done.value ? <Done session={session} /> : <Sheet session={session} onDone={() => (done.value = true)} />
}

function Sheet({ session, onDone }: { session: Thing<'session'>; onDone: () => void }) {
  const words = t().finish
  const codeOf = useCodes()
  const empty = useEmptyQuestions(session)
  const extra = useSignal<readonly string[] | null>(null)
  const chosen = useSignal<Readonly<Record<string, AttendanceState>>>({})
  const people = [...new Set([...session.values.people, ...(extra.value ?? [])])]
  const stateOf = (person: string): AttendanceState =>
    (Object.hasOwn(chosen.value, person) && chosen.value[person]) ||
    (session.values.attendance[person]?.state ?? 'attended')
  const said = useSaid(session.id)
  const asking = useSignal(false)
  // Whoever declined after all is asked what happens to what is written.
  const declined = people.length > 0 && people.every(person => stateOf(person) === 'declined')
  const press = () => (declined && said?.anything ? ask() : finish())
  const ask = () => {
    asking.value = true
  }
  // What was typed just now stands in its field before this screen is told of it: no older day is put in its place.
  const typed = useRef<string | undefined>(undefined)
  const finish = async () => {
    const undated = (typed.current ?? session.values.day) === ''
    if (recording.value?.session === session.id) await stopRecording()
    await keep(async () => {
      const attendance = people.map(person => {
        const cameToo = !session.values.people.includes(person)
        return [`attendance.${person}`, { state: stateOf(person), ...(cameToo ? { cameToo } : {}) }]
      })
      const today = undated ? { day: isoDay() } : {}
      const patch = { ...Object.fromEntries(attendance), state: 'held', finishedAt: Date.now(), ...today }
      await api().edit(session.id, patch, session.view)
      void api().syncNow()
      onDone()
    })
  }
  // One that was held without the app has no notes to go back to.
  const begun = session.values.state !== 'planned'
  const back = begun ? `/sessions/${session.id}/write` : `/sessions/${session.id}`
  return (
    <Screen title={words.heading} back={back}>
      <div class="sheet page stack finish">
        <h2 class="label">{words.who}</h2>
        {people.map(person => (
          <Radios
            key={person}
            legend={codeOf(person) ?? '?'}
            value={stateOf(person)}
            options={[
              ['attended', words.took],
              ['declined', words.declined],
              ['did_not_come', words.didNotCome],
              ['on_leave', words.onLeave],
            ]}
            onInput={state => (chosen.value = { ...chosen.value, [person]: state })}
          />
        ))}
        {extra.value === null ? (
          <Button look="plain" onClick={() => (extra.value = [])}>
            {words.cameToo}
          </Button>
        ) : (
          <People chosen={extra.value} onChange={more => (extra.value = more)} />
        )}
        {said?.words && session.values.people.length === 1 && (
          <a class="button" href={`/sessions/${session.id}/read`}>
            {t().readBack.open}
          </a>
        )}
        <div class="pair" onInput={event => (typed.current = dayTyped(event) ?? typed.current)}>
          <BoundField thing={session} field="day" label={words.heldOn} type="date" />
          <BoundField thing={session} field="time" label={t().sessions.time} type="time" />
        </div>
        <BoundText thing={session} field="corrections" label={words.corrections} />
        {empty > 0 && <p class="soft">{words.empty(empty)}</p>}
        <div class="row">
          <Button look="filled" onClick={press}>
            {words.act}
          </Button>
          {begun && (
            <a class="button plain" href={back}>
              {words.goBack}
            </a>
          )}
        </div>
      </div>
      {asking.value && (
        <Stopped session={session} declined onKeep={() => finish()} onClose={() => (asking.value = false)} />
      )}
    </Screen>
  )
}

const dayTyped = ({ target }: Event): string | undefined =>
  target instanceof HTMLInputElement && target.type === 'date' ? target.value : undefined

function Done({ session }: { session: Thing<'session'> }) {
  const words = t().finish
  const route = useRoute()
  const nameOf = useSessionName()
  const day = useAgenda()
  const ahead = day?.next ? [day.next, ...day.later] : []
  const next = ahead.find(one => one.day === isoDay() && one.id !== session.id)
  return (
    <Screen title={nameOf(session.values)} tab={words.title}>
      <div class="sheet page stack">
        <p class="done">
          <Icon of={CircleCheck} size={28} />
          {session.waiting ? words.done : words.doneSynced}
        </p>
        {session.waiting && <p class="soft">{t().common.waitingNote}</p>}
        {next && (
          <>
            <h2 class="label">{words.nextToday}</h2>
            <p>
              {timeWord(next.time)} {rowName(next)}
            </p>
          </>
        )}
        <Button look="filled" onClick={() => route('/', true)}>
          {words.toToday}
        </Button>
      </div>
    </Screen>
  )
}

function useEmptyQuestions(session: Thing<'session'>): number {
  const guide = useThing('guide', session.values.guide)
  const notes = useThings('note', { session: session.id }) ?? []
  const written = new Set(notes.filter(note => note.values.text.trim() !== '').map(note => note.values.question))
  return guide?.values.questions.filter(question => !written.has(question.id)).length ?? 0
}
