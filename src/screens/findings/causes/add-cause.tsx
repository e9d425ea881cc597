import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { useKeys } from '../../../ui/use-keys.ts'
import { useBegun } from '../../editing/begun.ts'
import { doCauseAct, freshIds } from './do-act.ts'

type Props = {
  readonly under: { readonly id: string; readonly statement: string }
  /** Gets a place among the areas of the problem. */
  readonly area: boolean
  readonly onClose: () => void
}

/** A new cause under a problem or another cause: one sentence. */
export function AddCause({ under, area, onClose }: Props) {
  const words = t().findings
  const { text, made } = useBegun(`cause ${under.id}`, { text: '' })
  const add = async () => {
    const statement = text.value.trim()
    if (statement === '') return
    made()
    onClose()
    await doCauseAct(
      { do: 'add', statement, under: under.id, area, ids: freshIds(2) },
      { did: words.causes.did.add(statement), undo: words.causes.undo.add(statement), nameOf: () => statement },
    )
  }
  const keys = useKeys<HTMLDivElement>(event => {
    if (event.key !== 'Enter' || event.isComposing) return
    event.preventDefault()
    void add()
  })
  return (
    <Dialog
      title={area ? words.causes.newArea : words.causes.addUnder(under.statement)}
      onClose={onClose}
      actions={<Acts act={words.one.add} onAct={() => add()} onClose={onClose} disabled={text.value.trim() === ''} />}
    >
      <div class="stack wide" ref={keys}>
        <TextField label={words.statement} value={text.value} onInput={value => (text.value = value)} rows={2} />
      </div>
    </Dialog>
  )
}
