import { useSignal } from '@preact/signals'
import { Lock } from 'lucide'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { covered } from '../device/lock.ts'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { BareLayout } from './bare-layout.tsx'

/** Stands before everything while the device was left and something could not be saved: the words take it away. */
export function Cover() {
  const words = t().unlock
  const typed = useSignal('')
  const { busy, problem, run } = useAct()
  const open = () =>
    run(async () => {
      await api().checkWords(typed.value)
      covered.value = false
    })
  return (
    <BareLayout title={words.title}>
      <h1 tabIndex={-1}>
        <Icon of={Lock} /> {words.locked}
      </h1>
      <p>{words.covered}</p>
      <form
        class="stack"
        onSubmit={event => {
          event.preventDefault()
          void open()
        }}
      >
        <Field
          label={words.phrase}
          hint={words.hint}
          value={typed.value}
          onInput={value => (typed.value = value)}
          problem={problem.value}
          secret={t().common}
          big
        />
        <Button look="filled" type="submit" big wide busy={busy.value}>
          {busy.value ? words.opening : words.open}
        </Button>
      </form>
    </BareLayout>
  )
}
