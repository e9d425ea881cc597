import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Button } from '../ui/button.tsx'
import { locale, t } from '../ui/language.ts'
import { useAct } from './act.ts'
import { askToKeep } from './readiness.ts'
import { NearlyFull, useSpace } from './space.tsx'

/** Bytes in MB of a million, as numbers are written in the person's language. */
export const mb = (bytes: number, digits = 0): string =>
  new Intl.NumberFormat(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(bytes / 1e6)

/** The room on this device: how much is used, and whether the browser has promised to keep it. */
export function Storage() {
  const words = t().sync
  const space = useSpace()
  return (
    <section class="stack">
      <h2 class="label">{words.storage}</h2>
      <NearlyFull />
      {space && <p>{words.used(mb(space.used, 1), mb(space.quota))}</p>}
      {space === null && <p>{t().storage.unknown}</p>}
      <Kept />
    </section>
  )
}

function Kept() {
  const words = t().sync
  const kept = useSignal<boolean | undefined>(undefined)
  const refused = useSignal(false)
  const { busy, run } = useAct()
  useEffect(() => void isKept().then(now => (kept.value = now)), [])
  const ask = () =>
    run(async () => {
      await askToKeep()
      kept.value = await isKept()
      refused.value = !kept.value
    })
  if (kept.value === undefined) return null
  return (
    <>
      <p class="soft">{kept.value ? words.keptYes : words.keptNo}</p>
      {!kept.value && (
        <Button busy={busy.value} onClick={() => void ask()}>
          {words.keep}
        </Button>
      )}
      <p role="status" class="small">
        {refused.value && t().storage.refused}
      </p>
    </>
  )
}

/** Whether the browser has promised to keep what is saved; no when it does not answer. */
async function isKept(): Promise<boolean> {
  try {
    return (await navigator.storage?.persisted?.()) ?? false
  } catch {
    return false
  }
}
