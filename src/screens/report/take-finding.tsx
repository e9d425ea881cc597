import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { FindingRow } from '../../domain/findings/finding-row.ts'
import { newReportLine } from '../../domain/report/report.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Field } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { keep } from '../editing/saving.ts'
import { api } from '../worker/api.ts'
import { newId } from '../worker/new-id.ts'
import { useView } from '../worker/things.ts'

const SHOWN = 30

type Props = {
  readonly report: string
  readonly order: number
  readonly taken: readonly string[]
  readonly onClose: () => void
}

/** Takes a finding into the report with what became of it; its words are the maker's to write. */
export function TakeFinding({ report, order, taken, onClose }: Props) {
  const words = t()
  const search = useSignal('')
  const chosen = useSignal<FindingRow | null>(null)
  // The list stands until the line is stored: a second tap on it is not a second line.
  const taking = useRef(false)
  const query = { kind: 'all', by: 'evidence', knows: '', reachable: false, count: SHOWN } as const
  const found = useView('board', { ...query, search: search.value })?.groups.flatMap(group => group.rows)
  const rows = found?.filter(row => row.worded && !taken.includes(row.id))
  const finding = chosen.value?.id ?? ''
  const became = useView('becameOf', { finding })
  useEffect(() => {
    const row = chosen.value
    if (!row || became?.finding !== row.id) return
    const line = newReportLine({
      report,
      order,
      finding: row.id,
      found: row.statement,
      outcome: became.outcome,
      done: became.done.join('\n'),
      invented: row.invented,
    })
    chosen.value = null
    taking.current = true
    void keep(() => api().create('reportLine', line, newId())).then(onClose, () => {
      taking.current = false
    })
  }, [chosen.value, became])
  const take = (row: FindingRow) => {
    if (!taking.current) chosen.value = row
  }
  return (
    <Dialog
      title={words.reports.addFinding.replace('…', '')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words.common.cancel}</Button>}
    >
      <Field label={words.marking.find} value={search.value} onInput={value => (search.value = value)} />
      {rows?.length === 0 && <p class="small soft">{words.marking.noneFound}</p>}
      <ul class="lines picks">
        {rows?.map(row => (
          <li key={row.id}>
            <button type="button" onClick={() => take(row)}>
              <span class="main">
                {row.statement}
                <small>
                  {[words.field.kind[row.kind], row.voices > 0 && words.field.voices(row.voices, row.against)]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
