import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { LostRound } from '../../project/api.ts'
import { Button } from '../../ui/button.tsx'
import { Trouble } from '../../ui/callout.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { t } from '../../ui/language.ts'
import { toast } from '../../ui/toast.tsx'
import { useAct } from '../worker/act.ts'
import { api } from '../worker/api.ts'
import { useSync } from '../worker/things.ts'

/** Rounds whose row is gone while their links go on collecting; a coordinator closes or erases them. */
export function LostRounds() {
  const words = t().server
  const lost = useSignal<readonly LostRound[]>([])
  const asked = useSignal('')
  const { busy, problem, run } = useAct()
  // Before the first whole contact a round that is not here may simply not have come yet.
  const settled = useSync()?.complete === true
  const look = () =>
    api()
      .lostRounds()
      .then(found => {
        lost.value = found
      })
      .catch(() => undefined)
  useEffect(() => {
    if (settled) void look()
  }, [settled])
  const act = (work: () => Promise<void>) =>
    run(async () => {
      await work()
      asked.value = ''
      toast(words.done)
      await look()
    })
  if (lost.value.length === 0) return null
  return (
    <section class="stack band">
      <h2 class="label">{words.lost}</h2>
      <p>{words.lostText}</p>
      <Trouble text={problem.value} />
      <ul class="lines">
        {lost.value.map(({ id, arrived, closed }, i) => (
          <li key={id}>
            <div class="line">
              <span class="main">
                {words.lostRound(i + 1)}{' '}
                <small>{[words.arrived(arrived), closed ? words.closed : words.open].join(' · ')}</small>
              </span>
              {!closed && (
                <Button busy={busy.value} onClick={() => act(() => api().closeLostRound(id))}>
                  {words.close}
                </Button>
              )}
              <Button look="plain" onClick={() => (asked.value = id)}>
                {t().erasing.act}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {asked.value && (
        <Dialog
          title={t().erasing.act}
          onClose={() => (asked.value = '')}
          actions={
            <>
              <Button onClick={() => (asked.value = '')}>{t().common.cancel}</Button>
              <Button look="filled" busy={busy.value} onClick={() => act(() => api().eraseLostRound(asked.value))}>
                {t().erasing.act}
              </Button>
            </>
          }
        >
          <p>{words.eraseAsk}</p>
        </Dialog>
      )}
    </section>
  )
}
