import { useSignal } from '@preact/signals'
import { FileDown, Printer } from 'lucide'
import { useEffect } from 'preact/hooks'
import type { Situation as Analysis } from '../../domain/situation.ts'
import { Button } from '../../ui/button.tsx'
import { Gradually } from '../../ui/gradually.tsx'
import { language, t } from '../../ui/language.ts'
import { Note } from '../../ui/note.tsx'
import { useAct } from '../act.ts'
import { api } from '../api.ts'
import { download } from '../download.ts'
import { Screen } from '../screen.tsx'
import { useView } from '../things.ts'
import { Causes } from './causes.tsx'
import { Kind } from './kind.tsx'
import { Margin } from './margin.tsx'
import { left, Parts } from './parts.tsx'

const FIRST = 12

/** The situation analysis as a document: what we know, how well, and what we lack. Every statement leads to its finding. */
export function Situation() {
  const words = t().situation
  const limit = useSignal(FIRST)
  const analysis = useView('situation', { limit: limit.value })
  useWholeOnPaper(() => (limit.value = Number.MAX_SAFE_INTEGER))
  if (!analysis) return null
  return (
    <div class="panes situation">
      <section class="list no-print" aria-label={words.parts}>
        <Parts analysis={analysis} />
      </section>
      <div class="pane">
        <Screen title={words.title} lead={<span class="no-print">{words.lead}</span>}>
          <p class="print-only">{analysis.project}</p>
          <Acts />
          <div class="split">
            <article class="sheet document">
              <Document analysis={analysis} onMore={() => (limit.value = Number.MAX_SAFE_INTEGER)} />
            </article>
            <Margin analysis={analysis} />
          </div>
        </Screen>
      </div>
    </div>
  )
}

function Document({ analysis, onMore }: { analysis: Analysis; onMore: () => void }) {
  const words = t().situation
  const out = left.value
  const practices = analysis.practices.map(one => `${one.title}, ${t().field.practice[one.state]}`)
  const parts = [
    analysis.goals.length > 0 && <Lines key="goals" id="goals" title={words.aims} lines={analysis.goals} />,
    !out.has('causes') && <Causes key="causes" trees={analysis.trees} />,
    ...analysis.kinds.map(one => !out.has(one.kind) && <Kind key={one.kind} of={one} onMore={onMore} />),
    practices.length > 0 && !out.has('practices') && (
      <Lines key="practices" id="practices" title={words.practices} lines={practices} />
    ),
    analysis.decisions.length > 0 && !out.has('decisions') && (
      <Lines key="decisions" id="decisions" title={words.decisions} lines={analysis.decisions} />
    ),
  ]
  return <Gradually parts={parts.filter(Boolean)} />
}

function Lines({ id, title, lines }: { id: string; title: string; lines: readonly string[] }) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      <ul class="plain">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}

function Acts() {
  const words = t().situation
  const { busy, problem, run } = useAct()
  const get = (as: 'docx' | 'xlsx' | 'csv') =>
    run(async () => {
      const without = [...left.value]
      const paper = as === 'docx' ? ({ of: 'situation', without } as const) : ({ of: 'findings', as } as const)
      download(await api().paper(paper, language.value), `${as === 'docx' ? words.title : t().findings.title}.${as}`)
    })
  return (
    <div class="no-print stack acts">
      <div class="row">
        <Button look="filled" icon={FileDown} busy={busy.value} onClick={() => void get('docx')}>
          {words.word}
        </Button>
        <Button icon={Printer} onClick={() => print()}>
          {t().common.print}
        </Button>
        <Button look="plain" busy={busy.value} onClick={() => void get('xlsx')}>
          {words.xlsx}
        </Button>
        <Button look="plain" busy={busy.value} onClick={() => void get('csv')}>
          {words.csv}
        </Button>
      </div>
      {problem.value && (
        <Note tone="bad">
          <p>{problem.value}</p>
        </Note>
      )}
    </div>
  )
}

/** What leaves on paper is whole, however little the screen showed. */
function useWholeOnPaper(whole: () => void): void {
  useEffect(() => {
    addEventListener('beforeprint', whole)
    return () => removeEventListener('beforeprint', whole)
  }, [])
}
