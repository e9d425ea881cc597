import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { t } from '../../../ui/language.ts'
import { Qr } from '../../../ui/qr.tsx'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'

/** The QR code that lets one more device of the same person in until tomorrow. */
export function DeviceLink({ onClose }: { onClose: () => void }) {
  const words = t().members
  const link = useSignal('')
  const { problem, run } = useAct()
  useEffect(() => {
    void run(async () => {
      link.value = (await api().inviteDevice()).link
    })
  }, [])
  return (
    <Dialog title={words.addDevice} onClose={onClose} actions={<Button onClick={onClose}>{t().common.close}</Button>}>
      <p>{words.deviceText}</p>
      {link.value === '' && !problem.value && <p class="soft">{t().common.working}</p>}
      {problem.value && <p class="problem">{problem.value}</p>}
      {link.value !== '' && (
        <>
          <Qr text={link.value} label={words.qr} />
          <p class="link small">{link.value}</p>
        </>
      )}
    </Dialog>
  )
}
