import { useSignal } from '@preact/signals'
import { Button } from '../../../ui/button.tsx'
import { locale, t } from '../../../ui/language.ts'
import { askToKeep, useKept } from '../../device/kept.ts'
import { NearlyFull, useSpace } from '../../device/space.tsx'
import { useAct } from '../../worker/act.ts'

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
      <KeptLine />
    </section>
  )
}

function KeptLine() {
  const words = t().sync
  const kept = useKept()
  const refused = useSignal(false)
  const { busy, run } = useAct()
  const ask = () =>
    run(async () => {
      refused.value = (await askToKeep()) !== 'kept'
    })
  if (kept === undefined) return null
  return (
    <>
      <p class="soft">{kept === 'kept' ? words.keptYes : kept === 'clears' ? t().today.keptClears : words.keptNo}</p>
      {kept === 'asks' && (
        <Button busy={busy.value} onClick={() => ask()}>
          {words.keep}
        </Button>
      )}
      <p role="status" class="small">
        {refused.value && t().storage.refused}
      </p>
    </>
  )
}
