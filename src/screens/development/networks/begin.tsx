import { useSignal } from '@preact/signals'
import { FileJson, Waypoints } from 'lucide'
import { Button } from '../../../ui/button.tsx'
import { BringIn } from './bring-in.tsx'
import { NewNetwork } from './new-network.tsx'
import { useNetworkWords, w } from './words.ts'

/** The ways to a new network: by its names, or out of a file. */
export function NetworkBegin({ zone }: { zone: string }) {
  const open = useSignal<'new' | 'file' | ''>('')
  if (!useNetworkWords()) return null
  const words = w()
  const close = () => (open.value = '')
  return (
    <>
      <Button icon={Waypoints} onClick={() => (open.value = 'new')}>
        {words.newNetwork}
      </Button>
      <Button look="plain" icon={FileJson} onClick={() => (open.value = 'file')}>
        {words.kumuIn}
      </Button>
      {open.value === 'new' && <NewNetwork zone={zone} onClose={close} />}
      {open.value === 'file' && <BringIn zone={zone} onClose={close} />}
    </>
  )
}
