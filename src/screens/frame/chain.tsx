import './chain.css'
import { useSignal } from '@preact/signals'
import { ChevronDown, ChevronRight } from 'lucide'
import type { ChainLink, LinkKind, Chain as Standing } from '../../domain/chain/chain.ts'
import { loadChainWords } from '../../messages/chain.ts'
import { Button } from '../../ui/button.tsx'
import { dateWord } from '../../ui/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { ownWords } from '../../ui/own-words.ts'
import { rowName } from '../worker/session-name.ts'
import { useView } from '../worker/things.ts'

const own = ownWords(loadChainWords)

/** The words of the chain; whoever shows them waits for them with `useChainWords`. */
export const w = own.words
export const useChainWords = own.useWords

/** What is counted as one thing in the line: a finding is a finding wherever it lies. */
const stageOf = {
  session: 'session',
  meeting: 'meeting',
  finding: 'finding',
  groupFinding: 'finding',
  decision: 'decision',
  task: 'task',
  practice: 'practice',
  indicator: 'indicator',
  round: 'round',
  result: 'round',
  report: 'report',
  toldReport: 'report',
} as const satisfies Record<LinkKind, string>
type Stage = (typeof stageOf)[LinkKind]

/** The address before the id of each kind, as the table of the places has it. */
const placeOf: Readonly<Record<LinkKind, string>> = {
  session: '/sessions/',
  meeting: '/meetings/',
  finding: '/findings/',
  groupFinding: '/group/',
  decision: '/decisions/',
  task: '/actions/',
  practice: '/practices/',
  indicator: '/indicators/',
  round: '/rounds/',
  result: '/results/',
  report: '/reports/',
  toldReport: '/told/',
}

const SHOWN = 6

/**
 * Where something stands in the chain from what was said to the report back: a line of what led to it and what it led to,
 * which opens to the things themselves. Nothing stands there while it is in no chain.
 */
export function ChainLine({ id, kind }: { id: string; kind: LinkKind }) {
  const chain = useView('chain', { id })
  const open = useSignal(false)
  if (!useChainWords() || chain?.id !== id || chain.before.length + chain.after.length === 0) return null
  return (
    <details class="chain no-print" onToggle={event => (open.value = event.currentTarget.open)}>
      <summary>
        <span class="label">
          {w().title}
          <Icon of={ChevronDown} size={18} />
        </span>
        <Line chain={chain} kind={kind} />
      </summary>
      {open.value && (
        <div class="stack">
          {chain.before.length > 0 && <Side title={w().before} links={chain.before} />}
          {kind !== 'toldReport' && <Side title={w().after} links={chain.after} />}
        </div>
      )}
    </details>
  )
}

function counted(links: readonly ChainLink[]): readonly string[] {
  const counts = new Map<Stage, number>()
  for (const { kind } of links) counts.set(stageOf[kind], (counts.get(stageOf[kind]) ?? 0) + 1)
  return [...counts].map(([stage, n]) => w().count[stage](n))
}

function Line({ chain, kind }: { chain: Standing; kind: LinkKind }) {
  const parts = [
    ...counted(chain.before).map(text => ({ text, here: false })),
    { text: w().here[stageOf[kind]], here: true },
    ...counted(chain.after).map(text => ({ text, here: false })),
  ]
  return (
    <span class="steps">
      {parts.map(({ text, here }, at) => (
        <span key={`${here} ${text}`}>
          {at > 0 && <Icon of={ChevronRight} size={16} />}
          {here ? <strong>{text}</strong> : text}
        </span>
      ))}
    </span>
  )
}

function Side({ title, links }: { title: string; links: readonly ChainLink[] }) {
  const all = useSignal(false)
  const shown = all.value ? links : links.slice(0, SHOWN)
  return (
    <section>
      <h2 class="label">{title}</h2>
      {links.length === 0 && <p class="soft">{w().afterNone}</p>}
      <ul class="lines">
        {shown.map(link => (
          <li key={link.id}>
            <a href={placeOf[link.kind] + link.id}>
              <span class="main">
                {nameOf(link)}
                <small>{factsOf(link).filter(Boolean).join(' · ')}</small>
              </span>
              <Icon of={ChevronRight} size={18} />
            </a>
          </li>
        ))}
      </ul>
      {shown.length < links.length && (
        <Button look="plain" onClick={() => (all.value = true)}>
          {w().more(links.length - shown.length)}
        </Button>
      )}
    </section>
  )
}

const nameOf = ({ session, name }: ChainLink): string => (session ? rowName(session) : name) || t().common.untitled

function factsOf({ kind, finding, practice, against, day }: ChainLink): readonly (string | false | undefined)[] {
  const { field } = t()
  return [
    finding ? field.kind[finding] : w().sort[stageOf[kind]],
    kind === 'groupFinding' && w().ofGroup,
    kind === 'report' && w().draft,
    practice && field.practice[practice],
    against && w().against,
    day !== '' && dateWord(day),
  ]
}
