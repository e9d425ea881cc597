import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { t } from '../../ui/language.ts'
import { forgetOpened } from '../device/forget.ts'
import { useAct } from '../worker/act.ts'
import { problemText } from '../worker/problem.ts'
import { SaveAsFile } from './device/hand-over.tsx'

/** Asks before everything of a person leaves this device, and offers a file for what is nowhere else. */
export function RemoveVault({ onClose }: { onClose: () => void }) {
  const words = t().settings
  const { busy, problem, run } = useAct()
  const remove = () =>
    run(async () => {
      await forgetOpened()
      location.replace('/')
    })
  return (
    <Dialog
      title={words.removeVaultAsk}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t().common.cancel}</Button>
          <Button look="filled" busy={busy.value} onClick={() => remove()}>
            {t().common.remove}
          </Button>
        </>
      }
    >
      {problem.value && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
      {problem.value === problemText('not-sent-yet') && (
        <>
          <SaveAsFile which="all" />
          <p class="small soft">{t().sync.file.saveHint}</p>
        </>
      )}
    </Dialog>
  )
}
