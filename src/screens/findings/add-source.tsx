import type { Evidence } from '../../domain/findings/finding.ts'
import { Acts, Dialog } from '../../ui/dialog.tsx'
import { Radios, TextField } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { apply } from '../editing/apply.ts'
import { useBegun } from '../editing/begun.ts'
import { newId } from '../worker/new-id.ts'

type Props = { readonly finding: string; readonly stance: Evidence['stance']; readonly onClose: () => void }

/** A document or a number that speaks for or against a finding, as a line of text. */
export function AddSource({ finding, stance, onClose }: Props) {
  const words = t().findings.one
  const empty = { type: 'document' as 'document' | 'number', text: '' }
  const { type, text, made } = useBegun(`source ${finding} ${stance}`, empty)
  const add = () => {
    const evidence: Evidence = { type: type.value, stance, text: text.value.trim() }
    const added = apply([{ do: 'edit', id: finding, patch: { [`evidence.${newId()}`]: evidence } }], words.groundAdded)
    made()
    onClose()
    return added
  }
  return (
    <Dialog
      title={words.sourceTitle}
      onClose={onClose}
      actions={<Acts act={words.add} onAct={add} onClose={onClose} disabled={text.value.trim() === ''} />}
    >
      <Radios
        legend={words.sourceKind}
        value={type.value}
        options={[
          ['document', words.document],
          ['number', words.number],
        ]}
        onInput={value => (type.value = value)}
      />
      <TextField
        label={words.sourceText}
        hint={words.sourceHint}
        value={text.value}
        onInput={value => (text.value = value)}
        rows={3}
      />
    </Dialog>
  )
}
