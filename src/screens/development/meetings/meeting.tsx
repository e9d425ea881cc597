import './meetings.css'
import './holding.css'
import './holding-narrow.css'
import './contributions.css'
import './given.css'
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Thing } from '../../../domain/thing.ts'
import { t } from '../../../ui/language.ts'
import { Screen } from '../../frame/screen.tsx'
import { useThing } from '../../worker/things.ts'
import { Given } from './given.tsx'
import { Hold } from './hold.tsx'
import { Planned } from './planned.tsx'
import { isWriting } from './writing.ts'

/** A meeting as far as it has come: its plan, the meeting itself, or what it gave. */
export function MeetingPage({ id }: { id: string }) {
  const meeting = useThing('meeting', id)
  if (meeting === null) return null
  if (meeting === undefined) return <Gone />
  return <ByState key={id} meeting={meeting} />
}

/** What stands where a meeting was that somebody removed, or that has not come to this device. */
export function Gone() {
  const words = t().meetings
  return (
    <Screen title={words.title} back="/meetings">
      <p class="soft">{words.gone}</p>
    </Screen>
  )
}

/** The screen changes with the meeting, but never under the hands of somebody who is writing in it. */
function ByState({ meeting }: { meeting: Thing<'meeting'> }) {
  const { state } = meeting.values
  const shown = useSignal(state)
  useEffect(() => {
    if (shown.value === state || (shown.value === 'open' && isWriting(meeting.id))) return
    // Whoever went in before she heard that it was opened stays in.
    if (shown.value !== 'open' || state !== 'planned') shown.value = state
  }, [state])
  if (shown.value === 'planned') return <Planned meeting={meeting} onEnter={() => (shown.value = 'open')} />
  if (shown.value === 'open') return <Hold meeting={meeting} onLeave={() => (shown.value = state)} />
  return <Given meeting={meeting} />
}
