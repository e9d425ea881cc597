import { useSignal } from '@preact/signals'
import { Callout } from '../../ui/callout.tsx'
import { t } from '../../ui/language.ts'
import { NamesAsk } from '../findings/names-ask.tsx'
import { useView } from '../worker/things.ts'

const MOST = 10

/** What somebody has to know before findings leave on paper or in a file; `stopped` once she has tried while one is a quote. */
export function BeforeLeaving({ stopped, warns = true }: { stopped: boolean; warns?: boolean }) {
  const words = t().findings.wording
  const leaving = useView('leaving', {})
  if (!leaving) return null
  const { unworded, few } = leaving
  return (
    <>
      {stopped && unworded.length > 0 && (
        <Callout tone="bad">
          <p>{words.stop}</p>
          <ul>
            {unworded.slice(0, MOST).map(one => (
              <li key={one.id}>
                <a href={`/findings/${one.id}`}>{one.statement || t().common.untitled}</a>
              </li>
            ))}
          </ul>
          {unworded.length > MOST && <p>{words.more(unworded.length - MOST)}</p>}
        </Callout>
      )}
      {warns && <NamesAsk />}
      {warns && few > 0 && <p class="small soft">{words.few(few)}</p>}
    </>
  )
}

/** Lets findings out when all of them are put into words, and tells otherwise that it was stopped. */
export function useWayOut(): { readonly stopped: boolean; readonly out: (work: () => void) => void } {
  const leaving = useView('leaving', {})
  const stopped = useSignal(false)
  return {
    stopped: stopped.value,
    out: work => {
      stopped.value = leaving !== null && leaving.unworded.length > 0
      if (!stopped.value) work()
    },
  }
}
