import { useSignal } from '@preact/signals'
import { Eye } from 'lucide'
import { alike } from '../../domain/alike.ts'
import type { Change } from '../../domain/change.ts'
import type { ReportSheet } from '../../domain/report/checking.ts'
import { mayBeTold, toldReport } from '../../domain/report/told.ts'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { dateWord, isoDay } from '../../ui/dates.ts'
import { Acts, Dialog } from '../../ui/dialog.tsx'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { apply } from '../editing/apply.ts'
import { isCoordinator } from '../worker/role.ts'
import { useThing } from '../worker/things.ts'
import { ToldBody } from './told-body.tsx'

type Props = { readonly report: Thing<'report'>; readonly sheet: ReportSheet }

/** Publishes a report for everybody in the project, once nothing of it is held back. */
export function Publish({ report, sheet }: Props) {
  const words = t().reports
  const asking = useSignal(false)
  const told = useThing('toldReport', report.values.told) ?? undefined
  const held = sheet.lines.filter(one => one.held.length > 0).length + (sheet.held.length > 0 ? 1 : 0)
  const now = toldReport(report.values, sheet, told?.values.on ?? '')
  return (
    <section class="no-print stack">
      {told && (
        <p class="soft">
          {words.published(dateWord(told.values.on))}. {!alike(now, told.values) && words.changed}
        </p>
      )}
      {held > 0 && (
        <Callout tone="waits">
          <p>{words.heldTitle}</p>
          <p>{words.heldText(held)}</p>
        </Callout>
      )}
      {!isCoordinator() && <p class="soft">{words.onlyCoordinator}</p>}
      <div class="row">
        {isCoordinator() && (
          <Button look="filled" disabled={!mayBeTold(sheet)} onClick={() => (asking.value = true)}>
            {told ? words.publishAgain : words.publish}
          </Button>
        )}
        {told && (
          <a class="button plain" href={`/told/${told.id}`}>
            <Icon of={Eye} />
            {words.read}
          </a>
        )}
      </div>
      {asking.value && (
        <Ask report={report} sheet={sheet} before={told?.id ?? ''} onClose={() => (asking.value = false)} />
      )}
    </section>
  )
}

/** The same for whoever publishes a report first, so that two who do it apart make one. */
const toldIdOf = (report: string): string => report.slice(16) + report.slice(0, 16)

/** Shows exactly what leaves before it does. */
function Ask({ report, sheet, before, onClose }: Props & { readonly before: string; readonly onClose: () => void }) {
  const words = t().reports
  const values = toldReport(report.values, sheet, isoDay())
  const publish = async () => {
    const id = before || toldIdOf(report.id)
    const changes: readonly Change[] = before
      ? [{ do: 'edit', id, patch: values }]
      : [
          { do: 'create', kind: 'toldReport', id, values },
          { do: 'edit', id: report.id, patch: { told: id } },
        ]
    await apply(changes, words.publishDone)
    onClose()
  }
  return (
    <Dialog
      title={words.publishTitle}
      onClose={onClose}
      actions={<Acts act={words.publishDo} onAct={publish} onClose={onClose} />}
    >
      <p>{words.publishText}</p>
      <div class="preview">
        <ToldBody told={values} />
      </div>
    </Dialog>
  )
}
