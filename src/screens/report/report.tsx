import './report.css'
import { useSignal } from '@preact/signals'
import { Plus, Search, Trash2 } from 'lucide'
import type { Change } from '../../domain/change.ts'
import type { ReportSheet } from '../../domain/report/checking.ts'
import { newReportLine } from '../../domain/report/report.ts'
import type { Thing } from '../../domain/thing.ts'
import { languageNames, languages } from '../../messages/languages.ts'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/language.ts'
import { apply } from '../editing/apply.ts'
import { BoundField, BoundSelect, BoundText } from '../editing/bound.tsx'
import { keep } from '../editing/saving.ts'
import { ChainLine } from '../frame/chain.tsx'
import { Screen } from '../frame/screen.tsx'
import { useRoute } from '../frame/use-route.ts'
import { api } from '../worker/api.ts'
import { newId } from '../worker/new-id.ts'
import { useThing, useView } from '../worker/things.ts'
import { HeldBack, MaybeNames } from './held-back.tsx'
import { LineCard } from './line-card.tsx'
import { Publish } from './publish.tsx'
import { TakeFinding } from './take-finding.tsx'

/** One report back as it is written: a card for each thing that was said, and what keeps it from being published. */
export function ReportPage({ id }: { id: string }) {
  const words = t().reports
  const report = useThing('report', id)
  const sheet = useView('report', { id })
  if (report === null || sheet === null) return null
  if (report === undefined)
    return (
      <Screen title={words.title} back="/reports">
        <p class="soft page">{words.gone}</p>
      </Screen>
    )
  return (
    <Screen title={report.values.title || words.title} tab={words.title} lead={words.lead} back="/reports">
      <Page key={id} report={report} sheet={sheet} />
    </Screen>
  )
}

type PageProps = { readonly report: Thing<'report'>; readonly sheet: ReportSheet }

function Page({ report, sheet }: PageProps) {
  const words = t().reports
  const last = Math.max(0, ...sheet.lines.map(one => one.line.values.order))
  return (
    <div class="page report">
      <BoundField thing={report} field="title" label={words.name} />
      <BoundSelect
        thing={report}
        field="language"
        label={words.language}
        hint={words.languageHint}
        options={[
          ...(report.values.language === '' ? [['', words.languageUnsaid] as const] : []),
          ...languages.map(one => [one, languageNames[one]] as const),
        ]}
      />
      <BoundText thing={report} field="lead" label={words.intro} rows={2} ours />
      <HeldBack held={sheet.held} />
      <MaybeNames names={sheet.names} />
      <ol class="cards">
        {sheet.lines.map((one, at) => (
          <LineCard
            key={one.line.id}
            checked={one}
            number={at + 1}
            before={sheet.lines[at - 1]?.line}
            after={sheet.lines[at + 1]?.line}
          />
        ))}
      </ol>
      <Add report={report.id} order={last + 1} taken={sheet.lines.map(one => one.line.values.finding)} />
      <BoundText thing={report} field="since" label={words.since} hint={words.sinceHint} rows={3} ours />
      <BoundText thing={report} field="unknown" label={words.unknown} rows={2} ours />
      <BoundText thing={report} field="next" label={words.next} rows={2} ours />
      <BoundField thing={report} field="contact" label={words.contact} />
      <Publish report={report} sheet={sheet} />
      <ChainLine id={report.id} kind="report" />
      <Remove report={report.id} sheet={sheet} />
    </div>
  )
}

type AddProps = { readonly report: string; readonly order: number; readonly taken: readonly string[] }

function Add({ report, order, taken }: AddProps) {
  const words = t().reports
  const taking = useSignal(false)
  const add = () => keep(() => api().create('reportLine', newReportLine({ report, order }), newId()))
  return (
    <div class="row no-print">
      <Button look="filled" icon={Search} onClick={() => (taking.value = true)}>
        {words.addFinding}
      </Button>
      <Button look="plain" icon={Plus} onClick={add}>
        {words.addLine}
      </Button>
      {taking.value && (
        <TakeFinding report={report} order={order} taken={taken} onClose={() => (taking.value = false)} />
      )}
    </div>
  )
}

function Remove({ report, sheet }: { report: string; sheet: ReportSheet }) {
  const words = t().reports
  const route = useRoute()
  const remove = async () => {
    const ids = [...sheet.lines.map(one => one.line.id), report]
    await apply(
      ids.map((id): Change => ({ do: 'remove', id })),
      words.removed,
    )
    route('/reports')
  }
  return (
    <div class="row no-print">
      <Button look="plain" icon={Trash2} onClick={remove}>
        {words.remove}
      </Button>
    </div>
  )
}
