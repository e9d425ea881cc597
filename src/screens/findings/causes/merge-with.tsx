import { useSignal } from '@preact/signals'
import type { CauseOutline } from '../../../domain/findings/cause-outline.ts'
import type { FindingRow } from '../../../domain/findings/finding-row.ts'
import { Trouble } from '../../../ui/callout.tsx'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field, Select } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { doCauseAct, freshIds } from './do-act.ts'
import { choicesIn, namesIn } from './outline-position.ts'

type Props = { readonly row: FindingRow; readonly outline: CauseOutline; readonly onClose: () => void }

/** Merges a cause with another: the evidence of both, all deeper causes, one name. */
export function MergeWith({ row, outline, onClose }: Props) {
  const words = t().findings.causes
  const problems = new Set(outline.trees.map(tree => tree.problem.id))
  const choices = choicesIn(outline).filter(([id]) => id !== row.id && !problems.has(id))
  const other = useSignal(choices[0]?.[0] ?? '')
  const name = useSignal(row.statement)
  const refused = useSignal('')
  const nameOf = namesIn(outline)
  const merge = async () => {
    const statement = name.value.trim()
    const second = nameOf(other.value)
    if (statement === '' || second === undefined) return
    refused.value = await doCauseAct(
      { do: 'merge', keep: row.id, merged: [other.value], statement, ids: freshIds() },
      { did: words.did.merge(row.statement, second), undo: words.undo.merge(row.statement, second), nameOf },
    )
    if (refused.value === '') onClose()
  }
  return (
    <Dialog
      title={words.mergeTitle(row.statement)}
      onClose={onClose}
      actions={<Acts act={words.mergeAct} onAct={() => merge()} onClose={onClose} />}
    >
      <Select label={words.other} value={other.value} options={choices} onInput={value => (other.value = value)} />
      <Field label={words.name} value={name.value} onInput={value => (name.value = value)} hint={words.keepsAll} />
      <Trouble text={refused.value} />
    </Dialog>
  )
}
