import { toast } from '../../ui/toast.tsx'
import { allSaved, saving, savingProblem } from '../editing/saving.ts'
import { problemText } from '../worker/problem.ts'

/** Whether all that was typed is on disk; what cannot get there is told. */
async function isStored(): Promise<boolean> {
  await allSaved()
  if (saving.value !== 'failed') return true
  toast(problemText(savingProblem.value || 'not-saved'))
  return false
}

/** Starts the page anew once all that was typed is on disk; what cannot get there keeps it as it stands. */
export async function startAnew(): Promise<void> {
  if (await isStored()) location.reload()
}

/** Takes the newer version into use; what is typed until it has come is saved before the page starts anew. */
export async function takeUpdate(): Promise<void> {
  // A page that has to stay would find none of its version's pieces any more.
  if (!(await isStored())) return
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
