import { useSignal } from '@preact/signals'
import { FileDown } from 'lucide'
import type { HandedOver, Unsent } from '../../../project/api.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout, Trouble } from '../../../ui/callout.tsx'
import { isoDay } from '../../../ui/dates.ts'
import { FileButton } from '../../../ui/file-button.tsx'
import { t } from '../../../ui/language.ts'
import { download } from '../../device/download.ts'
import { useAct } from '../../worker/act.ts'
import { api } from '../../worker/api.ts'

type Saving = { readonly which: Unsent; readonly session?: string; readonly look?: 'filled' | 'outlined' }

/** Saves what has not left this device, or what of a session cannot, as a sealed file. Its name says nothing of anybody. */
export function SaveAsFile({ which, session, look = 'outlined' }: Saving) {
  const words = t().sync.file
  const { busy, problem, run } = useAct()
  const saved = useSignal('')
  const save = () =>
    run(async () => {
      const name = `rinnalla-${isoDay()}.rinnalla`
      saved.value = ''
      download(await api().handOverFile(which, session), name)
      saved.value = name
    })
  return (
    <>
      <Button look={look} icon={FileDown} busy={busy.value} onClick={() => save()}>
        {words.save}
      </Button>
      <span role="status" class="small">
        {saved.value && words.saved(saved.value)}
      </span>
      <Trouble text={problem.value} />
    </>
  )
}

/** Takes in what another device could not send, and says in words what became of it. */
export function TakeInFile() {
  const words = t().sync.file
  const { busy, problem, run } = useAct()
  const done = useSignal<HandedOver | null>(null)
  const take = (file: File) =>
    run(async () => {
      done.value = null
      done.value = await api().takeHandOver(file)
    })
  return (
    <section class="stack">
      <h2 class="label">{words.bring}</h2>
      <p class="soft">{words.bringText}</p>
      <FileButton busy={busy.value} onFile={take}>
        {busy.value ? words.taking : words.take}
      </FileButton>
      <div role="status" class="stack">
        {done.value && <Result done={done.value} />}
      </div>
      <Trouble text={problem.value} />
    </section>
  )
}

function Result({ done: { taken, known, erased, locked } }: { done: HandedOver }) {
  const words = t().sync.file
  const all = taken + known + erased + locked
  return (
    <Callout tone={locked > 0 ? 'waits' : 'good'}>
      {all === 0 && <p>{words.empty}</p>}
      {taken > 0 && <p>{words.taken(taken)}</p>}
      {known > 0 && <p>{words.known(known)}</p>}
      {erased > 0 && <p>{words.erased(erased)}</p>}
      {locked > 0 && <p>{words.locked(locked)}</p>}
    </Callout>
  )
}
