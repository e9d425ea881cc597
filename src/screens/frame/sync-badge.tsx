import { Check, CircleAlert, CloudCheck, CloudUpload } from 'lucide'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { late, saving } from '../editing/saving.ts'
import { here, useSync } from '../worker/things.ts'

/** Problems that do not pass by waiting: a person must act. */
const stopping: readonly string[] = ['device-removed', 'members-differ', 'server-newer', 'only-coordinator']

/** The corner of every screen: saved, waiting or synced, in words and icon; press to see why. */
export function SyncBadge() {
  const sync = useSync()
  const words = t().common
  const practice = here.value?.practice && saving.value !== 'failed'
  if (practice) return null
  // Until all that lies here has been counted, nobody says that it is synced.
  if (!sync?.counted) return <span class="corner" />
  const waits = sync.waiting > 0
  const stopped = sync.state === 'failed' && stopping.includes(sync.problem ?? '')
  const state =
    saving.value === 'failed' || stopped
      ? 'problem'
      : sync.state === 'sending' && waits
        ? 'sending'
        : waits
          ? 'waiting'
          : 'synced'
  const isLate = state !== 'problem' && late.value > 0
  const icon = { problem: CircleAlert, sending: CloudUpload, waiting: CloudUpload, synced: CloudCheck }[state]
  return (
    <a class="corner no-print" href="/sync" data-state={state} data-saved={saving.value}>
      <Icon of={saving.value === 'saving' ? Check : icon} />
      <span role="status">
        {isLate && words.saving}
        {!isLate && state === 'synced' && words.synced}
        {state === 'problem' && (stopped ? words.stopped : words.notSaved)}
        {(state === 'waiting' || state === 'sending') && (
          <>
            {!isLate && words.saved}
            <small>
              {state === 'sending'
                ? words.sending(Math.min(sync.sent + 1, sync.of), sync.of)
                : words.waiting(sync.waiting)}
            </small>
          </>
        )}
      </span>
    </a>
  )
}
