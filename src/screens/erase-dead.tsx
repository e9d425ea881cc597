import { useSignal } from '@preact/signals'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { t } from '../ui/language.ts'
import { Trouble } from '../ui/note.tsx'
import { say } from '../ui/said.tsx'
import { useAct } from './act.ts'
import { api } from './api.ts'

/** A coordinator erases what nobody can open, as when somebody with a changed app has filled a zone with rubbish. */
export function EraseDead() {
  const words = t().sync.dead
  const asked = useSignal(false)
  const { busy, problem, run } = useAct()
  const erase = () =>
    run(async () => {
      const count = await api().eraseDead()
      asked.value = false
      say(words.done(count))
    })
  return (
    <>
      <p class="row">
        <Button onClick={() => (asked.value = true)}>{words.act}</Button>
      </p>
      {asked.value && (
        <Dialog
          title={words.act}
          onClose={() => (asked.value = false)}
          actions={
            <>
              <Button onClick={() => (asked.value = false)}>{t().common.cancel}</Button>
              <Button look="filled" busy={busy.value} onClick={() => void erase()}>
                {t().erasing.act}
              </Button>
            </>
          }
        >
          <p>{words.ask}</p>
          <Trouble text={problem.value} />
        </Dialog>
      )}
    </>
  )
}
