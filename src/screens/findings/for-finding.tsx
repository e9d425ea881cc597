import { useSignal } from '@preact/signals'
import { type Evidence, type FindingKind, newFinding } from '../../domain/findings/finding.ts'
import { Button } from '../../ui/button.tsx'
import { Field, Select } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { useOnce } from '../../ui/once.ts'
import { apply } from '../editing/apply.ts'
import { newId } from '../worker/new-id.ts'
import { FindFinding } from './find-finding.tsx'
import { kindOptions } from './new-finding.tsx'

type Props = { readonly evidence: (stance: Evidence['stance']) => Evidence; readonly onClose: () => void }

/** The finding that evidence is for: a new one, or one that is found by typing. */
export function ForFinding({ evidence, onClose }: Props) {
  const words = t().results.evidence
  const add = async (finding: string, stance: Evidence['stance']) => {
    await apply([{ do: 'edit', id: finding, patch: { [`evidence.${newId()}`]: evidence(stance) } }], words.done)
    onClose()
  }
  const make = async (statement: string, kind: FindingKind) => {
    const values = newFinding({ statement, kind, evidence: { [newId()]: evidence('supports') } })
    await apply([{ do: 'create', kind: 'finding', id: newId(), values }], words.done)
    onClose()
  }
  return (
    <>
      <NewOne onMake={make} />
      <h3 class="label">{words.or}</h3>
      <FindFinding quiet onChoose={(row, stance) => add(row.id, stance)} />
    </>
  )
}

function NewOne({ onMake }: { onMake: (statement: string, kind: FindingKind) => Promise<void> }) {
  const words = t().results.evidence
  const statement = useSignal('')
  const kind = useSignal<FindingKind>('strength')
  const said = statement.value.trim()
  const make = useOnce(() => onMake(said, kind.value))
  return (
    <form
      class="stack"
      onSubmit={event => {
        event.preventDefault()
        if (said !== '') make()
      }}
    >
      <Field
        label={words.fresh}
        hint={words.freshHint}
        value={statement.value}
        onInput={value => (statement.value = value)}
      />
      <Select
        label={t().findings.kind}
        value={kind.value}
        options={kindOptions()}
        onInput={value => (kind.value = value as FindingKind)}
      />
      <Button type="submit" disabled={said === ''}>
        {words.make}
      </Button>
    </form>
  )
}
