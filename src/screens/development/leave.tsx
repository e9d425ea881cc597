import { useSignal } from '@preact/signals'
import { LogOut } from 'lucide'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { Acts, Dialog } from '../../ui/dialog.tsx'
import { t } from '../../ui/language.ts'
import { forgetProject } from '../device/forget.ts'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { myRole } from '../worker/role.ts'

/** The way out for those who may leave by themselves; of tablets of interviewers a coordinator decides. */
export function Leave() {
  const words = t().groups
  const asking = useSignal(false)
  const { busy, problem, run } = useAct()
  if (!['participant', 'guest'].includes(myRole())) return null
  const leave = () =>
    run(async () => {
      await api().leave()
      await forgetProject()
    })
  return (
    <section>
      <Button look="plain" icon={LogOut} onClick={() => (asking.value = true)}>
        {words.leave}
      </Button>
      {asking.value && (
        <Dialog
          title={words.leaveAsk}
          onClose={() => (asking.value = false)}
          actions={
            <Acts act={words.leaveAct} busy={busy.value} onAct={() => leave()} onClose={() => (asking.value = false)} />
          }
        >
          <p>{words.leaveText}</p>
          <p class="soft">{words.leaveFirst}</p>
          <Trouble text={problem.value} />
        </Dialog>
      )}
    </section>
  )
}
