import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Evidence } from '../../domain/findings/finding.ts'
import type { FindingRow } from '../../domain/findings/finding-row.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { useView } from '../worker/things.ts'

const SHOWN = 8

type Props = {
  readonly onChoose: (row: FindingRow, stance: Evidence['stance']) => unknown
  /** Something else comes first: the field does not take the focus. */
  readonly quiet?: boolean
}

/** Finds a finding by typing; two buttons say whether the words speak for it or against it. */
export function FindFinding({ onChoose, quiet = false }: Props) {
  const words = t().marking
  const search = useSignal('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!quiet) field.current?.focus({ preventScroll: true })
  }, [])
  const query = { kind: 'all', by: 'evidence', knows: '', reachable: false, count: SHOWN } as const
  const found = useView('board', { ...query, search: search.value })?.groups.flatMap(group => group.rows)
  return (
    <div class="find-finding">
      <Field label={words.find} value={search.value} onInput={value => (search.value = value)} inputRef={field} />
      {found?.length === 0 && <p class="small soft">{words.noneFound}</p>}
      <ul class="lines">
        {found?.map(row => (
          <li key={row.id}>
            <span class="main">
              {row.statement}
              <small>
                {t().field.kind[row.kind]}
                {row.evident ? ` · ${t().field.voices(row.voices, row.against)}` : ''}
              </small>
            </span>
            <Button look="plain" onClick={() => onChoose(row, 'supports')}>
              {words.supports}
            </Button>
            <Button look="plain" onClick={() => onChoose(row, 'contradicts')}>
              {words.contradicts}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
