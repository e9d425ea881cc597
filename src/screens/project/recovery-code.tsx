import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { Callout } from '../../ui/callout.tsx'
import { Field } from '../../ui/field.tsx'
import { t } from '../../ui/language.ts'
import { Screen } from '../frame/screen.tsx'
import { useRoute } from '../frame/use-route.ts'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { here } from '../worker/things.ts'

/** The recovery code: shown once, printed or written down, proved by its last group. */
export function RecoveryCode() {
  const words = t().recovery
  const route = useRoute()
  const code = useSignal('')
  const typed = useSignal('')
  const checking = useSignal(false)
  const { busy, problem, run } = useAct()
  const make = () =>
    run(async () => {
      code.value = await api().makePaper()
    })
  // A new code ends the one before: whoever has one on paper is asked first.
  const replaces = useSignal(here.value?.paper === true)
  useEffect(() => {
    if (!replaces.value) void make()
  }, [replaces.value])
  const end = code.value.slice(-4)
  const right = typed.value.trim().toUpperCase() === end
  const done = () =>
    run(async () => {
      if (here.value) here.value = { ...here.value, paper: true }
      route('/')
    })
  return (
    <Screen title={words.heading} back="/">
      <div class="page stack">
        <p>{words.text}</p>
        {replaces.value && (
          <>
            <p>{words.replaces}</p>
            <Button look="filled" onClick={() => (replaces.value = false)}>
              {words.makeNew}
            </Button>
          </>
        )}
        {problem.value && (
          <Callout tone="bad">
            <p>{problem.value}</p>
            {!here.value?.practice && <p>{words.needsSignal}</p>}
          </Callout>
        )}
        {busy.value && code.value === '' && <p class="soft">{t().common.working}</p>}
        {code.value !== '' && (
          <>
            <Printed code={code.value} />
            <p class="soft">{words.truth}</p>
            {checking.value ? (
              <form
                class="stack no-print"
                onSubmit={event => {
                  event.preventDefault()
                  if (right) void done()
                }}
              >
                <Field
                  label={words.check}
                  value={typed.value}
                  onInput={value => (typed.value = value)}
                  problem={typed.value.length >= 4 && !right ? words.checkWrong : undefined}
                  big
                />
                <Button look="filled" type="submit" disabled={!right}>
                  {words.done}
                </Button>
              </form>
            ) : (
              <div class="row no-print">
                <Button look="filled" onClick={() => print()}>
                  {t().common.print}
                </Button>
                <Button onClick={() => (checking.value = true)}>{words.written}</Button>
              </div>
            )}
          </>
        )}
      </div>
    </Screen>
  )
}

function Printed({ code }: { code: string }) {
  return (
    <div class="sheet paper-code">
      <p class="label">{t().recovery.paperTitle}</p>
      <p class="code">
        {code.split(' ').map((group, index) => (
          <span key={index.toString()}>{group} </span>
        ))}
      </p>
      <p class="small soft">{t().recovery.paperKeep}</p>
    </div>
  )
}
