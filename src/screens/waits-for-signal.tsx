import { CloudUpload } from 'lucide'
import { Icon } from '../ui/icon.tsx'
import { t } from '../ui/language.ts'
import { useSessionName } from './session-name.ts'
import { useSync, useThings } from './things.ts'

/** What has been saved here and leaves by itself when there is signal. */
export function WaitsForSignal() {
  const sync = useSync()
  const sessions = useThings('session')
  const notes = useThings('note')
  const nameOf = useSessionName()
  if (!sync || sync.waiting === 0) return null
  const lines = (sessions ?? [])
    .map(session => ({
      session,
      count:
        (notes ?? []).filter(note => note.waiting && note.values.session === session.id).length +
        Number(session.waiting),
    }))
    .filter(line => line.count > 0)
  return (
    <section>
      <h2 class="label">{t().today.waitsForSignal}</h2>
      <ul class="lines">
        {lines.slice(0, 5).map(({ session, count }) => (
          <li key={session.id}>
            <a href="/sync" class="waiting">
              <Icon of={CloudUpload} />
              <span class="main">
                {nameOf(session.values)}
                <small>{t().today.notesWaiting(count)}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p class="small soft">
        {lines.length === 0 && `${t().common.waiting(sync.waiting)}. `}
        {t().common.waitingNote}
      </p>
    </section>
  )
}
