import { useSignal } from '@preact/signals'
import { Button } from '../../ui/button.tsx'
import { Callout, Trouble } from '../../ui/callout.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Tick } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { useBackupsUntil } from '../device/erase-truth.tsx'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { useMembers } from '../worker/things.ts'

/** That the project is closed, where it is. */
export function Closed() {
  const members = useMembers()
  return members?.closed ? (
    <Callout tone="waits">
      <p>{t().closing.closed}</p>
    </Callout>
  ) : null
}

/** Where a coordinator ends the project, and is told first what that means. */
export function Closing() {
  const words = t().closing
  const members = useMembers()
  const asking = useSignal(false)
  if (!members || members.closed) return null
  return (
    <section class="stack">
      <h2 class="label">{words.title}</h2>
      <p class="soft">{words.lead}</p>
      <div class="row">
        <Button onClick={() => (asking.value = true)}>{words.act}</Button>
      </div>
      {asking.value && <Ask onClose={() => (asking.value = false)} />}
    </section>
  )
}

function Ask({ onClose }: { onClose: () => void }) {
  const words = t().closing
  const sure = useSignal(false)
  const until = useBackupsUntil()
  const { busy, problem, run } = useAct()
  const close = () =>
    run(async () => {
      await api().closeProject()
      onClose()
    })
  return (
    <Dialog
      title={words.ask}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t().common.cancel}</Button>
          <Button look="filled" disabled={!sure.value} busy={busy.value} onClick={() => close()}>
            {words.close}
          </Button>
        </>
      }
    >
      <p>{words.goes}</p>
      <ul class="points">
        <li>{words.names}</li>
        <li>{words.answers}</li>
      </ul>
      <p>{words.stays}</p>
      <p>{until ? words.backups(until) : words.backupsUnknown}</p>
      <p>{words.files}</p>
      <p>{words.unsent}</p>
      <Tick label={words.confirm} checked={sure.value} onChange={checked => (sure.value = checked)} />
      <Trouble text={problem.value} />
    </Dialog>
  )
}
