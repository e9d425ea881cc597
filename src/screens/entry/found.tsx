import { useSignal } from '@preact/signals'
import { Button } from '../../ui/button.tsx'
import { Field, Radios } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { enter, goBy, intent } from '../device/phase.ts'
import { BareLayout } from '../frame/bare-layout.tsx'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'

/** Founding a project with the set-up code. */
export function Found() {
  const words = t().founding
  const setup = useSignal(intent.value?.code ?? '')
  const name = useSignal('')
  const myName = useSignal('')
  const country = useSignal<'SE' | 'FI'>(document.documentElement.lang === 'fi' ? 'FI' : 'SE')
  const { busy, problem, run } = useAct()
  const ready = setup.value.trim() !== '' && name.value.trim() !== '' && myName.value.trim() !== ''
  const found = () =>
    run(async () => {
      if (await goBy(setup.value, 'found')) return
      const input = {
        setup: setup.value.trim(),
        name: name.value.trim(),
        country: country.value,
        myName: myName.value.trim(),
      }
      enter(await api().found(input))
    })
  return (
    <BareLayout title={words.title}>
      <h1 tabIndex={-1}>{words.heading}</h1>
      <form
        class="stack"
        onSubmit={event => {
          event.preventDefault()
          if (ready) void found()
        }}
      >
        <Field label={words.name} value={name.value} onInput={value => (name.value = value)} big />
        <Field label={words.yourName} value={myName.value} onInput={value => (myName.value = value)} big />
        <Radios
          legend={words.country}
          value={country.value}
          options={[
            ['SE', words.sweden],
            ['FI', words.finland],
          ]}
          onInput={value => (country.value = value)}
        />
        <Field
          label={t().start.setupField}
          hint={t().start.setupHint}
          value={setup.value}
          onInput={value => (setup.value = value)}
          problem={problem.value}
        />
        {busy.value && <p class="soft">{words.creating}</p>}
        <Button look="filled" type="submit" big wide disabled={!ready && !busy.value} busy={busy.value}>
          {words.create}
        </Button>
      </form>
    </BareLayout>
  )
}
