import { useSignal } from '@preact/signals'
import { Circle, CircleCheck, TriangleAlert } from 'lucide'
import { Button } from '../../ui/button.tsx'
import { momentWord } from '../../ui/dates.ts'
import { Icon } from '../../ui/icon.tsx'
import { t } from '../../ui/language.ts'
import { installOffer } from '../device/install.ts'
import { askToKeep } from '../device/kept.ts'
import { offline } from '../device/offline.ts'
import { type Check, useReadiness } from '../device/readiness.ts'
import { Screen } from '../frame/screen.tsx'

/** On Today: a sentence with an icon, not a badge; press for the five lines. */
export function ReadyLine() {
  const state = useReadiness()
  const sentence = useSentence()
  const words = t().today
  if (!state) return null
  const lacking = state.checks.find(check => !check.ok)
  return (
    <a class="ready" href="/ready" data-ready={state.ready}>
      <Icon of={state.ready ? CircleCheck : Circle} size={28} />
      <span>
        <strong>{state.ready ? words.ready : words.notReady}</strong>
        <span>{lacking ? sentence(lacking) : words.readyText}</span>
        {state.at > 0 && <small>{words.fetched(momentWord(state.at))}</small>}
      </span>
    </a>
  )
}

/** The five things on their own page, each done or with what to do. */
export function Ready() {
  const state = useReadiness()
  const sentence = useSentence()
  const words = t().today
  return (
    <Screen title={state?.ready ? words.ready : words.notReady} tab={words.ready} back="/">
      <ul class="lines page">
        {state?.checks.map(check => (
          <li key={check.key}>
            <div class="line" data-ok={check.ok}>
              <span class={check.ok ? 'good' : 'wait'}>
                <Icon of={check.ok ? CircleCheck : TriangleAlert} />
              </span>
              <span class="main">{sentence(check)}</span>
              {check.kept === 'asks' && <Keep />}
            </div>
          </li>
        ))}
      </ul>
      {state && state.at > 0 && <p class="soft small band">{words.fetched(momentWord(state.at))}</p>}
    </Screen>
  )
}

function useSentence(): (check: Check) => string {
  const words = t().today
  return ({ key, ok, detail, kept }) => {
    if (key === 'app')
      return ok
        ? words.app
        : offline.value.of > 0
          ? words.appNot(offline.value.stored, offline.value.of)
          : words.appReload
    if (key === 'pull') return ok ? words.pull : words.pullNot
    if (kept === 'clears') return words.keptClears
    if (key === 'kept' && kept === undefined) return t().common.working
    if (key === 'kept') return ok ? words.kept : words.keptNot
    if (key === 'vault') return ok ? words.vault : words.vaultNot
    return ok || !detail ? words.guides : words.guideNot(detail)
  }
}

/** Browsers promise to keep what an installed app saves: the way there is to install it, else to ask. */
function Keep() {
  const offer = installOffer.value
  const words = t().today
  const refused = useSignal(false)
  const ask = async () => {
    await offer?.prompt()
    refused.value = (await askToKeep()) !== 'kept'
  }
  return (
    <>
      <Button onClick={() => ask()}>{offer ? words.install : words.keptAsk}</Button>
      <span role="status" class="small">
        {refused.value && t().storage.refused}
      </span>
    </>
  )
}
