import { useMemo } from 'preact/hooks'
import type { SessionRow } from '../../domain/sessions/session-row.ts'
import { momentWord } from '../../ui/dates.ts'
import { t } from '../../ui/language.ts'
import { visitBefore } from '../device/visit.ts'
import { rowName } from '../worker/session-name.ts'
import { here, useView } from '../worker/things.ts'

const SHOWN = 5

/** What others did since somebody was last here; nothing on a first visit or when nothing happened. */
export function SinceLast() {
  const words = t().today.since
  const before = useMemo(() => visitBefore(), [here.value?.id])
  const news = useView('since', { since: before, me: here.value?.person ?? '' })
  if (!news || before === 0) return null
  const { held, changed, findings, results } = news
  if (held.length + changed.length + findings + results === 0) return null
  return (
    <section class="band since">
      <h2 class="label">{words.title(momentWord(before))}</h2>
      <ul class="lines">
        <Sessions sessions={held} title={words.held(held.length)} />
        <Sessions sessions={changed} title={words.changed(changed.length)} />
        {findings > 0 && <Line href="/findings" title={words.findings(findings)} />}
        {results > 0 && <Line href="/results" title={words.results(results)} />}
      </ul>
    </section>
  )
}

function Sessions({ sessions, title }: { sessions: readonly SessionRow[]; title: string }) {
  const [first] = sessions
  if (!first) return null
  const names = sessions.slice(0, SHOWN).map(rowName).join(', ')
  const href = sessions.length === 1 ? `/sessions/${first.id}` : '/sessions'
  return <Line href={href} title={title} text={sessions.length > SHOWN ? `${names} …` : names} />
}

function Line({ href, title, text = '' }: { href: string; title: string; text?: string }) {
  return (
    <li>
      <a href={href}>
        <span class="main">
          {title}
          {text && <small>{text}</small>}
        </span>
      </a>
    </li>
  )
}
