import { useSignal } from '@preact/signals'
import { ChevronLeft, Lock } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { lock } from '../../device/lock.ts'
import { SyncBadge } from '../../frame/sync-badge.tsx'
import { useRoute } from '../../frame/use-route.ts'
import { useSessionName } from '../../worker/session-name.ts'
import { Stopped } from '../stopped.tsx'

/** Above the page that is written: the ways out of it, each one tap away. */
export function CaptureHead({ session }: { session: Thing<'session'> }) {
  const nameOf = useSessionName()
  const stopping = useSignal(false)
  const route = useRoute()
  // Of one that was held nobody stops any more: who may erase it does so on its own page.
  const held = session.values.state === 'held'
  const finish = () => route(`/sessions/${session.id}/finish`)
  return (
    <header>
      <a class="back" href="/">
        <Icon of={ChevronLeft} />
        <span>{t().places.today}</span>
      </a>
      <h1>{nameOf(session.values)}</h1>
      <SyncBadge />
      <span class="ways">
        {!held && (
          <Button look="plain" onClick={() => (stopping.value = true)}>
            {t().stopping.open}
          </Button>
        )}
        <Button look="plain" icon={Lock} label={t().project.lock} onClick={() => lock()}>
          {''}
        </Button>
      </span>
      <Button onClick={finish}>{t().capture.finish}</Button>
      {stopping.value && <Stopped session={session} onKeep={finish} onClose={() => (stopping.value = false)} />}
    </header>
  )
}
