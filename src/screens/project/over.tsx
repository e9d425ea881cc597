import { useEffect } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { t } from '../../ui/language.ts'
import { forgetProject } from '../device/forget.ts'
import { useAct } from '../worker/act.ts'
import { useSync } from '../worker/things.ts'
import { SaveAsFile } from './device/hand-over.tsx'

/**
 * This person's part in the project has ended: its things leave the device by themselves, unless something of hers lies
 * here alone; then she saves that first.
 */
export function Over() {
  const words = t().groups
  const waiting = useSync()?.waiting ?? 0
  const { busy, problem, run } = useAct()
  const forget = () => run(forgetProject)
  useEffect(() => {
    if (waiting === 0) void forget()
  }, [waiting === 0])
  if (waiting === 0 && problem.value === undefined) return null
  return (
    <Dialog
      title={words.over}
      // Nothing of the project can be gone on with.
      onClose={() => undefined}
      actions={
        <>
          <SaveAsFile which="all" look="filled" />
          <Button busy={busy.value} onClick={() => forget()}>
            {words.overAct}
          </Button>
        </>
      }
    >
      <p>{words.overUnsent(waiting)}</p>
      <Trouble text={problem.value} />
    </Dialog>
  )
}
