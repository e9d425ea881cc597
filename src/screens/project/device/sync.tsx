import { CloudCheck, CloudUpload, RefreshCw } from 'lucide'
import type { SyncStatus } from '../../../project/sync-status.ts'
import { Button } from '../../../ui/button.tsx'
import { Trouble } from '../../../ui/callout.tsx'
import { momentWord } from '../../../ui/dates.ts'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { Screen } from '../../frame/screen.tsx'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'
import { problemText } from '../../worker/problem.ts'
import { rowName } from '../../worker/session-name.ts'
import { here, useSync, useView } from '../../worker/things.ts'
import { Backup } from './backup.tsx'
import { SaveAsFile, TakeInFile } from './hand-over.tsx'
import { Storage } from './storage.tsx'

/** What waits, since when, why, and what to do; then the storage of this device. */
export function Sync() {
  const words = t().sync
  const sync = useSync()
  if (!sync?.counted) return null
  if (here.value?.practice)
    return (
      <Screen title={words.title} back="/project">
        <p class="page">{t().problems['practice-only']}</p>
      </Screen>
    )
  return (
    <Screen title={words.title} back="/project">
      <div class="page stack syncing">
        <section class="stack">
          <h2 class="label">{words.waits}</h2>
          {sync.waiting === 0 ? (
            <p class="state">
              <Icon of={CloudCheck} /> {words.nothing}
            </p>
          ) : (
            <p class="state wait">
              <Icon of={CloudUpload} />
              <span>
                {words.waitsCount(sync.waiting)} {sync.since > 0 && words.since(momentWord(sync.since))}
              </span>
            </p>
          )}
          {sync.unfinished && <Trouble text={`${words.unfinished} ${problemText(sync.unfinished)}`} />}
          {sync.beside > 0 && <p>{words.beside(sync.beside)}</p>}
          {(sync.waiting > 0 || sync.state === 'failed') && <Why sync={sync} />}
          {sync.state === 'sending' && sync.of > 0 && (
            <>
              <progress class="progress" value={sync.sent} max={sync.of} aria-label={words.sendingNow} />
              <p class="small soft">{t().common.sending(Math.min(sync.sent + 1, sync.of), sync.of)}</p>
            </>
          )}
          <Acts sync={sync} />
        </section>
        <Waiting />
        <TakeInFile />
        <section class="stack">
          <h2 class="label">{words.lastContact}</h2>
          <p>{sync.lastContact > 0 ? momentWord(sync.lastContact) : words.never}</p>
        </section>
        <Unread sync={sync} />
        <Storage />
        <Backup />
        <Log sync={sync} />
      </div>
    </Screen>
  )
}

/** What can be done about what waits: send it, or save it as a file. */
function Acts({ sync }: { sync: SyncStatus }) {
  const words = t().sync
  const { busy, run } = useAct()
  const sending = busy.value || sync.state === 'sending'
  // A device that may no longer send has one thing left to do.
  const removed = sync.state === 'failed' && sync.problem === 'device-removed' && sync.waiting > 0
  return (
    <>
      <div class="row">
        <Button
          look={removed ? 'outlined' : 'filled'}
          icon={RefreshCw}
          busy={sending}
          onClick={() => run(() => api().syncNow())}
        >
          {sending ? words.sendingNow : words.sendNow}
        </Button>
        {sync.waiting > 0 && <SaveAsFile which="all" look={removed ? 'filled' : 'outlined'} />}
      </div>
      {sync.waiting > 0 && <p class="small soft">{words.file.saveHint}</p>}
    </>
  )
}

function Why({ sync }: { sync: SyncStatus }) {
  const words = t().sync
  const problem =
    sync.state === 'failed' && sync.problem
      ? problemText(sync.problem)
      : sync.state === 'offline'
        ? problemText('offline')
        : ''
  return <p class="soft">{problem || words.whatToDo}</p>
}

function Waiting() {
  const words = t().sync
  const lines = useView('waiting', {}) ?? []
  if (lines.length === 0) return null
  return (
    <ul class="lines">
      {lines.map(({ session, count, held }) => (
        <li key={session.id}>
          <a href={`/sessions/${session.id}`}>
            <Icon of={CloudUpload} />
            <span class="main">
              {rowName(session)}
              <small>
                {held ? (words.heldWhy as Readonly<Record<string, string>>)[held] : words.waitsCount(count)}
              </small>
            </span>
          </a>
          {held && (
            <p class="row">
              <SaveAsFile which="held" session={session.id} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

const reasons = ['locked', 'dead', 'newer', 'strange', 'misplaced'] as const

/** What cannot be read here and why; nothing else stops because of it, and what is unsent of it goes into a file. */
function Unread({ sync }: { sync: SyncStatus }) {
  const words = t().sync
  const found = reasons.flatMap(why => {
    const count = sync.unreadable[why] ?? 0
    return count > 0 ? [{ why, count }] : []
  })
  if (found.length === 0) return null
  return (
    <section class="stack">
      <h2 class="label">{words.unreadable(found.reduce((sum, one) => sum + one.count, 0))}</h2>
      <ul>
        {found.map(({ why, count }) => (
          <li key={why}>{words.unreadableWhy[why](count)}</li>
        ))}
      </ul>
      <SaveAsFile which="unread" />
      <p class="small soft">{words.unreadableFile}</p>
    </section>
  )
}

function Log({ sync }: { sync: SyncStatus }) {
  const words = t().sync
  if (sync.log.length === 0) return null
  return (
    <section>
      <h2 class="label">{words.log}</h2>
      <ul class="lines">
        {sync.log.map(line => (
          <li key={line.at}>
            <div class="line">
              <span class="main">
                {momentWord(line.at)}
                <small>
                  {line.problem ? problemText(line.problem) : `${words.sent(line.sent)}, ${words.got(line.got)}`}
                  {line.fault && ` (${line.fault})`}
                </small>
              </span>
            </div>
          </li>
        ))}
      </ul>
      <p>
        <a href="/help">{words.details}</a>
      </p>
    </section>
  )
}
