import { useSignal } from '@preact/signals'
import { Search, Trash2, X } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { findingKinds } from '../../../domain/findings/finding.ts'
import type { MarkKind } from '../../../domain/marking/excerpt.ts'
import type { Placed } from '../../../domain/marking/marked-text.ts'
import type { Use } from '../../../domain/marking/session-marks.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Select } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { keep } from '../../editing/saving.ts'
import { useTapped } from '../../editing/tapped.ts'
import { FindFinding } from '../../findings/find-finding.tsx'
import { api } from '../../worker/api.ts'
import { CodeChips } from './code-chips.tsx'
import { addToFinding, makeFinding, removeMark } from './marking-acts.ts'
import { Speaker } from './speaker.tsx'

type Props = {
  readonly session: Thing<'session'>
  readonly placed: Placed
  readonly uses: readonly Use[]
  readonly onClose: () => void
}

/** What is known of one passage: its kind, codes and speaker, and the findings that rest on it. */
export function MarkPanel({ session, placed, uses, onClose }: Props) {
  const { excerpt } = placed
  const words = t().marking
  const { values } = excerpt
  const finding = useSignal(false)
  const [codes, setCodes] = useTapped<readonly string[]>(excerpt, 'codes')
  const panel = useRef<HTMLElement>(null)
  useBeneath(panel, excerpt.id)
  const set = (patch: Record<string, unknown>) => void keep(() => api().edit(excerpt.id, patch, excerpt.view))
  const kinds = [...findingKinds, 'quote' as const].map(kind => [kind, t().field.kind[kind]] as const)
  return (
    <section ref={panel} class="marking-bar mark-panel no-print" aria-label={words.title}>
      <header>
        <h2 class="label">{t().field.kind[values.as]}</h2>
        <Button look="plain" icon={X} label={words.close} onClick={onClose}>
          {''}
        </Button>
      </header>
      <blockquote class="spoken">{values.anchor.quote}</blockquote>
      <Uses uses={uses} />
      {uses.length === 0 && values.as !== 'quote' && (
        <Button onClick={() => makeFinding(excerpt, values.as as never, values.anchor.quote)}>
          {words.makeFinding}
        </Button>
      )}
      {finding.value ? (
        <FindFinding
          onChoose={(row, stance) => {
            finding.value = false
            return addToFinding(excerpt.id, row, stance)
          }}
        />
      ) : (
        <Button look="plain" icon={Search} onClick={() => (finding.value = true)}>
          {words.existing}
        </Button>
      )}
      <Select label={words.kind} value={values.as} options={kinds} onInput={as => set({ as: as as MarkKind })} />
      <Speaker session={session.values} value={values.speaker} onChange={speaker => set({ speaker })} />
      <CodeChips chosen={codes} onChange={setCodes} />
      <Button
        look="plain"
        icon={Trash2}
        onClick={() => {
          onClose()
          return removeMark(excerpt.id, uses)
        }}
      >
        {words.removeMark}
      </Button>
    </section>
  )
}

/** The panel stands beneath its passage; Esc closes it. */
function useBeneath(panel: { readonly current: HTMLElement | null }, excerpt: string): void {
  useLayoutEffect(() => {
    const mark = [...document.querySelectorAll(`mark[data-excerpts~="${excerpt}"]`)].at(-1)
    const sheet = panel.current?.closest('.sheet')
    if (!panel.current || !sheet) return
    const bottom = mark?.getBoundingClientRect().bottom ?? sheet.getBoundingClientRect().top + 24
    panel.current.style.insetBlockStart = `${bottom - sheet.getBoundingClientRect().top + 8}px`
    panel.current.scrollIntoView({ block: 'nearest' })
  }, [excerpt])
}

function Uses({ uses }: { uses: readonly Use[] }) {
  const words = t().marking
  if (uses.length === 0) return <p class="small soft">{words.inNone}</p>
  return (
    <>
      <p class="small soft">{words.inFindings}</p>
      <ul class="lines">
        {uses.map(use => (
          <li key={use.finding}>
            <a href={`/findings/${use.finding}`}>
              <span class="main">
                {use.statement}
                <small>{use.stance === 'supports' ? words.supports : words.contradicts}</small>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
