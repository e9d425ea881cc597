import { useSignal } from '@preact/signals'
import type { Thing } from '../../domain/thing.ts'
import { Trouble } from '../../ui/callout.tsx'
import { Acts, Dialog } from '../../ui/dialog.tsx'
import { Radios, Tick } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { toast } from '../../ui/toast.tsx'
import { EraseTruth } from '../device/erase-truth.tsx'
import { useRoute } from '../frame/use-route.ts'
import { useAct } from '../worker/act.ts'
import { useView } from '../worker/things.ts'
import { eraseSaid } from './erase-said.ts'

type Props = {
  readonly session: Thing<'session'>
  /** The refusal was said already: it is noted unless somebody takes the tick away. */
  readonly declined?: boolean
  readonly onKeep: () => unknown
  readonly onClose: () => void
}

/** Whoever stops decides what happens to what is written: it stays, or all of it is erased at once. */
export function Stopped({ session, declined = false, onKeep, onClose }: Props) {
  const words = t().stopping
  const wish = useSignal<'' | 'keep' | 'erase'>('')
  const noted = useSignal(declined)
  const route = useRoute()
  const { busy, problem, run } = useAct()
  const erase = () =>
    run(async () => {
      await eraseSaid(session, noted.value)
      route('/', true)
      toast(t().erasing.done)
    })
  const erasing = wish.value === 'erase'
  return (
    <Dialog
      title={words.title}
      onClose={onClose}
      actions={
        <Acts
          act={erasing ? words.erase : words.go}
          onAct={() => (erasing ? erase() : onKeep())}
          onClose={onClose}
          busy={busy.value}
          disabled={wish.value === ''}
        />
      }
    >
      <Radios
        legend={words.open}
        value={wish.value}
        options={[
          ['keep', words.keep],
          ['erase', words.erase],
        ]}
        onInput={value => (wish.value = value)}
      />
      {wish.value === 'keep' && !declined && <p class="small">{words.keepText}</p>}
      {erasing && <Erasing session={session} noted={noted.value} onNoted={on => (noted.value = on)} />}
      <Trouble text={problem.value} />
    </Dialog>
  )
}

/** What erasing does and does not do, and whether the bare refusal may stand. */
function Erasing(props: { session: Thing<'session'>; noted: boolean; onNoted: (on: boolean) => void }) {
  const words = t().stopping
  const uses = useView('uses', { session: props.session.id }) ?? {}
  return (
    <>
      <p class="small">{words.eraseText}</p>
      {Object.keys(uses).length > 0 && <p class="small">{words.findings}</p>}
      <EraseTruth />
      {props.session.values.people.length === 1 && (
        <Tick label={words.noted} checked={props.noted} onChange={props.onNoted} />
      )}
    </>
  )
}
