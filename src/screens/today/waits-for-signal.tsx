import { CloudUpload } from 'lucide'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { rowName } from '../worker/session-name.ts'
import { useSync, useView } from '../worker/things.ts'

const SHOWN = 5

/** What has been saved here and leaves by itself when there is signal. */
export function WaitsForSignal() {
  const sync = useSync()
  const lines = useView('waiting', {}) ?? []
  if (!sync || sync.waiting === 0) return null
  return (
    <section>
      <h2 class="label">{sync.state === 'offline' ? t().today.waitsForSignal : t().today.waitsToSync}</h2>
      <ul class="lines">
        {lines.slice(0, SHOWN).map(({ session, count }) => (
          <li key={session.id}>
            <a href="/sync" class="waiting">
              <Icon of={CloudUpload} />
              <span class="main">
                {rowName(session)}
                <small>{t().today.notesWaiting(count)}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p class="small soft">
        {lines.length === 0 && `${t().common.waiting(sync.waiting)}. `}
        {sync.state === 'offline' ? t().common.waitingNote : t().common.waitingSoon}
      </p>
    </section>
  )
}
