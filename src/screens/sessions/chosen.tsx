import { changedHerself } from '../../domain/sessions/corrections.ts'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/language.ts'
import { toast } from '../../ui/toast.tsx'
import { BoundField } from '../editing/bound.tsx'
import { keep } from '../editing/saving.ts'
import { Screen } from '../frame/screen.tsx'
import { useRoute } from '../frame/use-route.ts'
import { api } from '../worker/api.ts'
import { useSessionName } from '../worker/session-name.ts'
import { useThing, useThings } from '../worker/things.ts'
import type { Chosen } from './notice-choice.tsx'

const known: readonly Chosen[] = ['ask', 'day', 'declined', 'nothing', 'group', 'left', 'read', 'unread']

/** The tablet is back: staff are told what the interviewee chose, and go on from there. */
export function ChosenPage({ id, what }: { id: string; what: string }) {
  const words = t().handed
  const nameOf = useSessionName()
  const session = useThing('session', id)
  if (session === null) return null
  const chosen = known.find(one => one === what) ?? 'left'
  return (
    <Screen title={words[chosen]} tab={t().notice.title} lead={session && nameOf(session.values)}>
      <div class="sheet page stack">
        <p>{words[`${chosen}Text`]}</p>
        {session && chosen === 'day' && (
          <div class="pair">
            <BoundField thing={session} field="day" label={t().sessions.day} type="date" />
            <BoundField thing={session} field="time" label={t().sessions.time} type="time" />
          </div>
        )}
        <div class="row">
          <Ways id={id} session={session} chosen={chosen} />
        </div>
      </div>
    </Screen>
  )
}

type WaysProps = { readonly id: string; readonly session: Thing<'session'> | undefined; readonly chosen: Chosen }

function Ways({ id, session, chosen }: WaysProps) {
  const words = t().handed
  const route = useRoute()
  if (session && (chosen === 'read' || chosen === 'unread')) return <AfterReading session={session} />
  const refused = chosen === 'declined' || chosen === 'nothing'
  const undo = () =>
    keep(async () => {
      if (session) await api().edit(id, planned(session), session.view)
      else await api().restore(id)
      toast(words.undone)
      route(`/sessions/${id}`, true)
    })
  const onward = session && (chosen === 'left' || chosen === 'group')
  const again = session?.values.state === 'planned' && !refused && chosen !== 'day'
  return (
    <>
      {again && (
        <a class="button filled" href={`/sessions/${id}/notice`}>
          {words.again}
        </a>
      )}
      {again || onward ? (
        <a class={again ? 'button plain' : 'button filled'} href={`/sessions/${id}`}>
          {words.toSession}
        </a>
      ) : (
        <a class="button filled" href="/">
          {t().finish.toToday}
        </a>
      )}
      {refused && (!session || session.values.state === 'held') && (
        <Button look="plain" onClick={() => undo()}>
          {t().common.undo}
        </Button>
      )}
    </>
  )
}

/** On to the end of the interview, or back to its notes; what she changed can be looked at. */
function AfterReading({ session }: { session: Thing<'session'> }) {
  const words = t().handed
  const begun = session.values.state === 'started'
  const changed = (useThings('note', { session: session.id }) ?? []).some(note => changedHerself(note.values))
  return (
    <>
      <a class="button filled" href={`/sessions/${session.id}${begun ? '/finish' : ''}`}>
        {begun ? words.toFinish : words.toSession}
      </a>
      {changed && (
        <a class="button" href={`/sessions/${session.id}/corrections`}>
          {t().readBack.changedText}
        </a>
      )}
    </>
  )
}

/** The plan as it was before the refusal was noted. */
const planned = ({ values }: Thing<'session'>): Record<string, unknown> => ({
  state: 'planned',
  finishedAt: 0,
  ...Object.fromEntries(values.people.map(person => [`attendance.${person}`, null])),
})
