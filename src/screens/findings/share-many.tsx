import { FEW_VOICES, share } from '../../domain/findings/sharing.ts'
import { Callout } from '../../ui/callout.tsx'
import { Acts, Dialog } from '../../ui/dialog.tsx'
import { t } from '../../ui/language.ts'
import { apply } from '../editing/apply.ts'
import { newId } from '../worker/new-id.ts'
import type { BulkEditProps } from './bulk-bar.tsx'
import { NamesAsk } from './names-ask.tsx'
import { Leaves, Stays } from './share-halves.tsx'

/** Shares several findings at once: all that leaves is shown first. */
export function ShareMany({ rows, onClose, onDone }: BulkEditProps) {
  const words = t().findings.share
  const fresh = rows.filter(row => !row.shared && row.worded)
  const unworded = rows.filter(row => !row.worded)
  const already = rows.filter(row => row.shared && row.worded).length
  const few = fresh.filter(row => row.voices > 0 && row.voices < FEW_VOICES).map(row => row.voices)
  const act = async () => {
    const told = fresh.map(({ id, kind, statement, status, voices, against }) => ({
      id,
      told: { kind, statement, status, voices, against },
    }))
    await apply(
      told.flatMap(one => share(one.id, newId(), one.told)),
      words.done,
    )
    onDone()
  }
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <Acts act={words.actMany(fresh.length)} onAct={() => act()} onClose={onClose} disabled={fresh.length === 0} />
      }
    >
      {already > 0 && <p class="small soft">{words.already(already)}</p>}
      {unworded.length > 0 && (
        <Callout tone="bad">
          <p>{t().findings.wording.stay(unworded.length)}</p>
        </Callout>
      )}
      <NamesAsk ids={fresh.map(row => row.id)} />
      <Leaves told={fresh} {...(few.length > 0 ? { few: few.reduce((least, one) => Math.min(least, one)) } : {})} />
      <Stays />
    </Dialog>
  )
}
