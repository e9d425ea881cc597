import { useSignal } from '@preact/signals'
import { Trouble } from '../../ui/callout.tsx'
import { Acts, Dialog } from '../../ui/dialog.tsx'
import { Field, Radios } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import type { BulkEditProps } from './bulk-bar.tsx'
import { doCauseAct, freshIds } from './causes/do-act.ts'

/** BulkBar findings become one that keeps the evidence of all, under one name. */
export function Merge({ rows, onClose, onDone }: BulkEditProps) {
  const words = t().findings.board
  const causes = t().findings.causes
  const [first] = rows
  const name = useSignal(first?.id ?? '')
  const own = useSignal('')
  const refused = useSignal('')
  const keep = rows.find(row => row.id === name.value) ?? first
  const statement = name.value === '' ? own.value.trim() : (keep?.statement ?? '')
  const merge = async () => {
    if (!keep || statement === '') return
    const others = rows.filter(row => row !== keep)
    refused.value = await doCauseAct(
      { do: 'merge', keep: keep.id, merged: others.map(row => row.id), statement, ids: freshIds() },
      {
        did: words.merged(rows.length),
        undo: causes.undo.merge(statement, others.map(row => row.statement).join(', ')),
        nameOf: id => rows.find(row => row.id === id)?.statement,
      },
    )
    if (refused.value === '') onDone()
  }
  return (
    <Dialog
      title={words.mergeTitle}
      onClose={onClose}
      actions={<Acts act={words.mergeAct} onAct={() => merge()} onClose={onClose} />}
    >
      <p>{words.mergeText}</p>
      <Radios
        legend={causes.name}
        value={name.value}
        options={[...rows.map(row => [row.id, row.statement] as const), ['', words.otherName]]}
        onInput={value => (name.value = value)}
      />
      {name.value === '' && <Field label={words.otherName} value={own.value} onInput={value => (own.value = value)} />}
      <Trouble text={refused.value} />
    </Dialog>
  )
}
