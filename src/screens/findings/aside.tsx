import { useSignal } from '@preact/signals'
import { Gavel, Repeat, Users } from 'lucide'
import type { FindingSheet } from '../../domain/findings/finding-sheet.ts'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { capital } from '../../ui/capital.ts'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { BoundField, BoundSelect, BoundText } from '../editing/bound.tsx'
import { useRemoving } from '../frame/removing.ts'
import { kindOptions } from './new-finding.tsx'
import { Sharing } from './share.tsx'
import { Verifying } from './verify.tsx'

type Props = { readonly thing: Thing<'finding'>; readonly sheet: FindingSheet }

/** Beside the finding: who can change it, how it has gone, why it holds, and who sees it. */
export function Aside({ thing, sheet }: Props) {
  const words = t().findings.one
  const field = t().field
  const { row } = sheet
  const onlyStaff = row.knows.includes('staff') && !row.knows.includes('client')
  return (
    <aside>
      <Verifying thing={thing} sheet={sheet} />
      {onlyStaff && (
        <p class="missing">
          <Icon of={Users} size={20} />
          <span>{words.onlyStaff}</span>
        </p>
      )}
      <div class="quiet">
        <BoundSelect
          thing={thing}
          field="influence"
          label={words.influence}
          options={[
            ['', capital(field.influence.none)],
            ['own', capital(field.influence.own)],
            ['shared', capital(field.influence.shared)],
            ['external', capital(field.influence.external)],
          ]}
        />
        <BoundSelect
          thing={thing}
          field="trend"
          label={words.trend}
          options={(['unknown', 'improved', 'worsened', 'unchanged'] as const).map(one => [
            one,
            capital(field.trend[one]),
          ])}
        />
        {row.trend !== 'unknown' && (
          <>
            <BoundField thing={thing} field="since" label={words.since} />
            {row.trend !== 'unchanged' && (
              <BoundText thing={thing} field="whatChanged" label={words.whatChanged} rows={1} ours />
            )}
          </>
        )}
      </div>
      <Sharing sheet={sheet} />
      <Onward id={thing.id} />
      <More thing={thing} />
    </aside>
  )
}

/** What a finding may lead to in the group: the group sees that it rests on a finding, not which. */
function Onward({ id }: { id: string }) {
  return (
    <div class="stack no-print">
      <a class="button plain" href={`/practices?from=${id}`}>
        <Icon of={Repeat} />
        {t().practices.fromFinding}
      </a>
      <a class="button plain" href={`/decisions?from=${id}`}>
        <Icon of={Gavel} />
        {t().decisions.fromFinding}
      </a>
    </div>
  )
}

function More({ thing }: { thing: Thing<'finding'> }) {
  const words = t().findings
  const removing = useRemoving()
  const open = useSignal(false)
  const remove = () => removing([{ do: 'remove', id: thing.id }], words.one.removed, '/findings')
  return (
    <details class="no-print" onToggle={event => (open.value = event.currentTarget.open)}>
      <summary>{words.one.more}</summary>
      {open.value && (
        <div class="quiet">
          <BoundSelect thing={thing} field="kind" label={words.kind} options={kindOptions()} />
          <BoundField thing={thing} field="unit" label={words.unit} />
          <Button look="plain" onClick={() => remove()}>
            {words.one.remove}
          </Button>
        </div>
      )}
    </details>
  )
}
