import { useSignal } from '@preact/signals'
import { Button } from '../ui/button.tsx'
import { Field } from '../ui/field.tsx'
import { t } from '../ui/language.ts'
import { say } from '../ui/said.tsx'
import { useAct } from './act.ts'
import { Alone } from './alone.tsx'
import { api } from './api.ts'
import { cameBack } from './came-back.ts'
import { enter, intent, phase } from './phase.ts'

/** Getting back in on a new device with the code on paper. */
export function Recover() {
  const words = t().recovery
  const code = useSignal(intent.value?.code ?? '')
  const { busy, problem, run } = useAct()
  const recover = () =>
    run(async () => {
      enter(await api().recover(code.value))
      cameBack.value = true
      say(`${words.found} ${words.tell}`)
    })
  return (
    <Alone title={words.title}>
      <h1 tabIndex={-1}>{words.enter}</h1>
      <form
        class="stack"
        onSubmit={event => {
          event.preventDefault()
          void recover()
        }}
      >
        <Field
          label={words.heading}
          hint={words.enterHint}
          value={code.value}
          onInput={value => (code.value = value)}
          problem={problem.value}
          big
        />
        {busy.value && <p class="soft">{t().founding.joining}</p>}
        <Button look="filled" type="submit" big wide disabled={code.value.trim() === ''} busy={busy.value}>
          {words.use}
        </Button>
        <Button
          look="plain"
          wide
          onClick={() => {
            intent.value = null
            phase.value = { at: 'start' }
          }}
        >
          {t().common.cancel}
        </Button>
      </form>
    </Alone>
  )
}
