import { ChevronLeft } from 'lucide'
import { useEffect } from 'preact/hooks'
import type { FindingSheet } from '../../domain/findings/finding-sheet.ts'
import { Callout } from '../../ui/callout.tsx'
import { Gradually } from '../../ui/gradually.tsx'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { ChainLine } from '../frame/chain.tsx'
import { SyncBadge } from '../frame/sync-badge.tsx'
import { useThing, useView } from '../worker/things.ts'
import { Aside } from './aside.tsx'
import { Deeper } from './deeper.tsx'
import { Facts } from './facts.tsx'
import { Grounds } from './grounds.tsx'
import { Drifted } from './share.tsx'
import { Statement } from './statement.tsx'

/** One finding: what it says, what speaks for and against it, and what lies deeper. */
export function FindingPage({ id }: { id: string }) {
  const words = t().findings
  const finding = useThing('finding', id)
  const sheet = useView('findingSheet', { id })
  useEffect(() => {
    document.title = `${words.title} · Rinnalla`
  }, [words.title])
  if (finding === undefined) return <Gone />
  if (finding === null || sheet === null) return null
  return (
    <article class="finding">
      <Top sheet={sheet} />
      <div class="halves">
        <div class="body">
          <Statement thing={finding} label={words.one.statement} />
          {!sheet.row.worded && finding.values.statement !== '' && (
            <Callout tone="plain">
              <p>{words.wording.is}</p>
            </Callout>
          )}
          <Facts row={sheet.row} metrics={finding.values.metrics} />
          <Drifted id={id} sheet={sheet} />
          <Gradually
            parts={[
              '',
              <Grounds key="for" thing={finding} grounds={sheet.supports} stance="supports" />,
              <Grounds key="against" thing={finding} grounds={sheet.contradicts} stance="contradicts" />,
              <Deeper key="deeper" sheet={sheet} />,
              <ChainLine key="chain" id={id} kind="finding" />,
            ]}
          />
        </div>
        <Gradually parts={['', <Aside key="aside" thing={finding} sheet={sheet} />]} />
      </div>
    </article>
  )
}

/** Where it belongs, the way back, and in the corner whether all is saved. */
function Top({ sheet }: { sheet?: FindingSheet }) {
  const words = t().findings.one
  const [above] = sheet?.above ?? []
  const belongs = sheet?.area
    ? words.area(sheet.area.place, sheet.area.of)
    : above && above.kind !== 'problem'
      ? words.deeperOf(above.statement)
      : sheet && t().field.kind[sheet.row.kind]
  const href = sheet?.area ? '/causes' : above && above.kind !== 'problem' ? `/findings/${above.id}` : undefined
  return (
    <div class="top">
      <div>
        <a class="back no-print" href="/findings">
          <Icon of={ChevronLeft} />
          {t().common.back}
        </a>
        <p class="label belongs">{href ? <a href={href}>{belongs}</a> : belongs}</p>
      </div>
      <SyncBadge />
    </div>
  )
}

function Gone() {
  return (
    <div class="finding">
      <Top />
      <h1 tabIndex={-1}>{t().findings.title}</h1>
      <p class="soft">{t().findings.one.gone}</p>
    </div>
  )
}
