import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Thing } from '../../../domain/thing.ts'
import { leads } from '../../../domain/together/leading.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { t } from '../../../ui/language.ts'
import { narrow } from '../../../ui/narrow.ts'
import { here, useThings } from '../../worker/things.ts'
import { AgendaRail } from './agenda-rail.tsx'
import { Beside } from './beside.tsx'
import { useChoosing } from './choosing.ts'
import { CloseMeeting } from './close-meeting.tsx'
import { Foot } from './foot.tsx'
import { GatherBar } from './gather.tsx'
import { HoldTop } from './hold-top.tsx'
import { OpenItem } from './open-item.tsx'
import { itemName } from './said.ts'
import { StateVersions } from './state-versions.tsx'
import { type Following, useFollowing } from './use-following.ts'

/** A meeting while it is held: on a tablet agenda, open item and what came back side by side; on a phone the item alone. */
export function Hold({ meeting, onLeave }: { meeting: Thing<'meeting'>; onLeave: () => void }) {
  const words = t().meetings
  const written = useThings('contribution', { meeting: meeting.id }, meeting.zone)
  const following = useFollowing(meeting)
  const choice = useChoosing()
  const closing = useSignal(false)
  const leader = leads(meeting.values, here.value?.person ?? '')
  useEffect(() => {
    document.title = `${words.title} · Rinnalla`
  }, [words.title])
  const page = useRef<HTMLElement>(null)
  const there = written !== null
  useEffect(() => page.current?.querySelector('h1')?.focus({ preventScroll: true }), [there])
  if (!written) return null
  const { item } = following
  return (
    <article ref={page} class="holding" data-leads={leader || undefined}>
      <HoldTop
        meeting={meeting}
        following={following}
        written={written}
        leader={leader}
        onClose={() => (closing.value = true)}
      />
      {!narrow.value && <AgendaRail meeting={meeting} following={following} />}
      <section class="open-item" aria-label={item ? itemName(item) : words.agenda}>
        <StateVersions meeting={meeting} />
        {meeting.values.state === 'closed' ? <Closed onLeave={onLeave} /> : <GoneOn following={following} />}
        {item ? (
          <OpenItem key={item.id} meeting={meeting} item={item} written={written} leader={leader} choice={choice} />
        ) : (
          <p class="soft">{words.agendaEmpty}</p>
        )}
      </section>
      {!narrow.value && <Beside meeting={meeting} thoughts={written.filter(one => one.values.task === '').length} />}
      {choice.choosing ? (
        <GatherBar meeting={meeting} all={written} choice={choice} />
      ) : (
        <Foot meeting={meeting} following={following} leader={leader} onClose={() => (closing.value = true)} />
      )}
      {closing.value && <CloseMeeting meeting={meeting} written={written} onClose={() => (closing.value = false)} />}
    </article>
  )
}

/** The meeting has gone on while somebody wrote, or looked at something else: one press follows. */
function GoneOn({ following: { goneOn, look } }: { following: Following }) {
  const words = t().meetings
  if (!goneOn) return null
  return (
    <div class="gone-on" role="status">
      <p>{words.goneOn(itemName(goneOn))}</p>
      <Button look="plain" onClick={() => look(goneOn.id)}>
        {words.follow}
      </Button>
    </div>
  )
}

/** The meeting was closed while somebody wrote. */
function Closed({ onLeave }: { onLeave: () => void }) {
  const words = t().meetings
  return (
    <Callout tone="plain">
      <p>{words.closedMeanwhile}</p>
      <Button onClick={onLeave}>{words.seeGiven}</Button>
    </Callout>
  )
}
