import { useSignal } from '@preact/signals'
import type { Thing } from '../../domain/thing.ts'
import { Button } from '../../ui/button.tsx'
import { Acts, Dialog } from '../../ui/dialog.tsx'
import { t } from '../../ui/language.ts'
import { toast } from '../../ui/toast.tsx'
import { keep } from '../editing/saving.ts'
import { api } from '../worker/api.ts'

/** The end of a round: what is released then, what is never shown, and who has to sync before. */
export function CloseRound({ round, k }: { round: Thing<'round'>; k: number }) {
  const words = t().surveys
  const asking = useSignal(false)
  const close = async () => {
    asking.value = false
    // It cannot be taken back: answers are opened, and whoever came after that would be lost.
    await keep(() => api().edit(round.id, { state: 'closed' }, round.view))
    toast(words.closed)
  }
  const stay = () => (asking.value = false)
  return (
    <>
      <Button onClick={() => (asking.value = true)}>{words.close}</Button>
      {asking.value && (
        <Dialog
          title={words.closeTitle}
          onClose={stay}
          actions={<Acts act={words.close} onAct={() => close()} onClose={stay} />}
        >
          {[...words.closeText, words.closeFew(k)].map(sentence => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Dialog>
      )}
    </>
  )
}
