import { toast } from '../../ui/toast.tsx'
import { allSaved, saving, savingProblem } from '../editing/saving.ts'
import { problemText } from '../worker/problem.ts'

/** Starts the page anew once all that was typed is on disk; what cannot get there keeps it as it stands, and is told. */
export async function startAnew(): Promise<void> {
  await allSaved()
  if (saving.value === 'failed') toast(problemText(savingProblem.value || 'not-saved'))
  else location.reload()
}

/** Takes the newer version into use; what is typed until it has come is saved before the page starts anew. */
export async function takeUpdate(): Promise<void> {
  const anew = () => void startAnew()
  const waiting = (await navigator.serviceWorker?.getRegistration('/'))?.waiting
  // Another window may have taken it already.
  if (!waiting) return anew()
  navigator.serviceWorker.addEventListener('controllerchange', anew, { once: true })
  waiting.postMessage({ type: 'SKIP_WAITING' })
}

/**
 * Whether the page that is given out now is of another version than this window; without an answer, or where something else
 * answers as in a hotel's network, it is not known to be.
 */
export async function isOutdated(): Promise<boolean> {
  const mine = document.querySelector('script[type=module]')?.getAttribute('src')
  const page = await fetch('/', { cache: 'no-store' })
    .then(answer => (answer.ok ? answer.text() : ''))
    .catch(() => '')
  const given = /<script type="module"[^>]* src="(\/assets\/[^"]+)"/.exec(page)?.[1]
  return given !== undefined && typeof mine === 'string' && given !== mine
}
