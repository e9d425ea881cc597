import { say } from '../ui/said.tsx'
import { api } from './api.ts'
import { unlocked } from './phase.ts'
import { problemText } from './problem.ts'
import { saving } from './saving.ts'

const PATIENCE_MS = 15_000
const EACH_MS = 60_000

const hidden = () => document.visibilityState === 'hidden'

/**
 * Notices a worker that the system has ended while the device slept: nothing would come back from it, and nobody would be
 * told. The page then starts anew at its door; words that are on no disk stay on the screen to be copied.
 */
export function watchWorker(): void {
  let asking = false
  const look = async () => {
    if (asking || !unlocked.value || hidden()) return
    asking = true
    const answered = await Promise.race([
      api()
        .vaults()
        .then(
          () => true,
          () => true,
        ),
      new Promise<boolean>(resolve => setTimeout(() => resolve(false), PATIENCE_MS)),
    ])
    asking = false
    // A device that slept through the wait has not waited: it is asked again when somebody looks.
    if (answered || hidden()) return
    if (saving.value === 'saved') location.reload()
    else say(problemText('worker-gone'))
  }
  document.addEventListener('visibilitychange', look)
  addEventListener('focus', look)
  setInterval(look, EACH_MS)
}
