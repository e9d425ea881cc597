import { useSignal } from '@preact/signals'
import type { FindingRow } from '../../domain/findings/finding-row.ts'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/language.ts'
import { toast } from '../../ui/toast.tsx'
import { chosen } from './board-query.ts'
import { BulkEdit } from './bulk-edit.tsx'
import { Merge } from './merge.tsx'
import { ShareMany } from './share-many.tsx'

/** What can be done with the rows that are ticked. */
export function BulkBar() {
  const words = t().findings.board
  const open = useSignal<'merge' | 'give' | 'share' | null>(null)
  const rows = [...(chosen.value?.values() ?? [])]
  const close = () => (open.value = null)
  const done = () => {
    close()
    chosen.value = null
  }
  const merge = () => {
    if (new Set(rows.map(row => row.kind)).size > 1) toast(words.mergeKinds)
    else open.value = 'merge'
  }
  return (
    <section class="several" aria-label={words.several}>
      <p class="small">{words.chosen(rows.length)}</p>
      <div class="row tight">
        <Button disabled={rows.length < 2} onClick={merge}>
          {words.merge}
        </Button>
        <Button disabled={rows.length === 0} onClick={() => (open.value = 'give')}>
          {words.give}
        </Button>
        <Button disabled={rows.length === 0} onClick={() => (open.value = 'share')}>
          {words.share}
        </Button>
        <Button look="plain" onClick={done}>
          {words.done}
        </Button>
      </div>
      {open.value === 'merge' && <Merge rows={rows} onClose={close} onDone={done} />}
      {open.value === 'give' && <BulkEdit rows={rows} onClose={close} onDone={done} />}
      {open.value === 'share' && <ShareMany rows={rows} onClose={close} onDone={done} />}
    </section>
  )
}

/** What the dialogs for several findings are given. */
export type BulkEditProps = {
  readonly rows: readonly FindingRow[]
  readonly onClose: () => void
  readonly onDone: () => void
}
