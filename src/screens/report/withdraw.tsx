import { useSignal } from '@preact/signals'
import { Undo2 } from 'lucide'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { Acts, Dialog } from '../../ui/dialog.tsx'
import { t } from '../../ui/language.ts'
import { toast } from '../../ui/toast.tsx'
import { useRoute } from '../frame/use-route.ts'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { isCoordinator } from '../worker/role.ts'

/** Takes a published report and its page back, as when something in it turns out to be wrong; the draft stays. */
export function Withdraw({ told }: { told: string }) {
  const words = t().reports
  const route = useRoute()
  const asking = useSignal(false)
  const { busy, problem, run } = useAct()
  if (!isCoordinator()) return null
  const withdraw = () =>
    run(async () => {
      await api().withdrawReport(told)
      toast(words.withdrawn)
      route('/reports')
    })
  const close = () => (asking.value = false)
  return (
    <div class="row no-print">
      <Button look="plain" icon={Undo2} onClick={() => (asking.value = true)}>
        {words.withdraw}
      </Button>
      {asking.value && (
        <Dialog
          title={words.withdrawAsk}
          onClose={close}
          actions={<Acts act={words.withdrawDo} onAct={withdraw} onClose={close} busy={busy.value} />}
        >
          <p>{words.withdrawText}</p>
          <Trouble text={problem.value} />
        </Dialog>
      )}
    </div>
  )
}
