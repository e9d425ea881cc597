import { useSignal } from '@preact/signals'
import { FileDown, FileSpreadsheet, MessageSquareReply, Printer } from 'lucide'
import type { Situation as Analysis } from '../../domain/findings/situation.ts'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { Gradually } from '../../ui/gradually.tsx'
import { Icon } from '../../ui/icon.tsx'
import { language, t } from '../../ui/language.ts'
import { download } from '../device/download.ts'
import { BoundText } from '../editing/bound.tsx'
import { Screen } from '../frame/screen.tsx'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { isCoordinator } from '../worker/role.ts'
import { useThings, useView } from '../worker/things.ts'
import { Causes } from './causes.tsx'
import { Kind } from './kind.tsx'
import { BeforeLeaving, useWayOut } from './leaving.tsx'
import { Margin } from './margin.tsx'
import { left, Parts } from './parts.tsx'
import { usePrint } from './printing.ts'

const FIRST = 12

/** The situation analysis as a document: what we know, how well, and what we lack. Every statement leads to its finding. */
export function Situation() {
  const words = t().situation
  const limit = useSignal(FIRST)
  const way = useWayOut()
  const analysis = useView('situation', { limit: limit.value })
  const showAll = () => {
    limit.value = Number.MAX_SAFE_INTEGER
  }
  const printing = usePrint(analysis?.kinds.every(one => one.rows.length === one.count) === true, showAll)
  if (!analysis) return null
  return (
    <div class="panes bleed situation" data-open="true">
      <section class="list no-print" aria-label={words.parts}>
        <Parts analysis={analysis} />
      </section>
      <div class="pane">
        <Screen title={words.title} lead={<span class="no-print">{words.lead}</span>}>
          <p class="print-only">{analysis.project}</p>
          <Acts printing={printing} out={way.out} />
          <div class="no-print stack leaving">
            <BeforeLeaving stopped={way.stopped} />
          </div>
          <div class="split">
            <article class="document">
              <Introduction />
              <Document analysis={analysis} onMore={showAll} />
            </article>
            <Margin analysis={analysis} />
          </div>
          <Tables />
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
    analysis.against.length > 0 && !out.has('decisions') && (
      <Lines key="against" id="against" title={t().decisions.against} lines={analysis.against} />
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

/** What a coordinator writes before the analysis, for those who decide; on paper it stands first. */
function Introduction() {
  const words = t().situation
  const project = useThings('project')?.[0]
  if (!project) return null
  const lead = project.values.lead ?? ''
  return (
    <>
      {isCoordinator() && (
        <div class="no-print">
          <BoundText
            thing={project}
            field="lead"
            label={words.introduction}
            hint={words.introductionHint}
            rows={2}
            ours
          />
        </div>
      )}
      {lead.trim() !== '' && <p class={isCoordinator() ? 'print-only' : 'lead'}>{lead}</p>}
    </>
  )
}

type ActsProps = { readonly printing: ReturnType<typeof usePrint>; readonly out: (work: () => void) => void }

/** The two ways the document leaves: on paper and to a word processor. */
function Acts({ printing, out }: ActsProps) {
  const words = t().situation
  const { busy, problem, run } = useAct()
  const get = () =>
    run(async () => {
      const paper = { of: 'situation', without: [...left.value] } as const
      download(await api().paper(paper, language.value), `${words.title}.docx`)
    })
  return (
    <div class="no-print stack acts">
      <div class="row">
        <Button look="plain" icon={Printer} busy={printing.busy} onClick={() => out(printing.start)}>
          {t().common.print}
        </Button>
        <Button look="filled" icon={FileDown} busy={busy.value} onClick={() => out(() => get())}>
          {words.word}
        </Button>
        <a class="button plain" href="/reports">
          <Icon of={MessageSquareReply} />
          {t().reports.title}
        </a>
      </div>
      <Trouble text={problem.value} />
    </div>
  )
}

/** The findings behind the document as tables, for those who count further. */
function Tables() {
  const words = t().situation
  const { busy, problem, run } = useAct()
  const way = useWayOut()
  const get = (as: 'xlsx' | 'csv') =>
    run(async () => download(await api().paper({ of: 'findings', as }, language.value), `${t().findings.title}.${as}`))
  return (
    <div class="no-print stack tables">
      <div class="row">
        <Button look="plain" icon={FileSpreadsheet} busy={busy.value} onClick={() => way.out(() => get('xlsx'))}>
          {words.xlsx}
        </Button>
        <Button look="plain" busy={busy.value} onClick={() => way.out(() => get('csv'))}>
          {words.csv}
        </Button>
      </div>
      <BeforeLeaving stopped={way.stopped} warns={false} />
      <Trouble text={problem.value} />
    </div>
  )
}
