import { toast } from '../../ui/toast.tsx'
import { phase } from '../device/phase.ts'
import { recording } from '../device/recording.ts'
import { saveLines, saving } from '../editing/saving.ts'
import { api } from './api.ts'
import { problemText } from './problem.ts'
import { within } from './within.ts'

const PATIENCE_MS = 15_000
const EACH_MS = 60_000
/** A page that has shown nothing by then is looked at sooner: nothing on it can be lost. */
const FIRST_MS = 10_000
/** A worker may be busy with a large file: only one that is silent so often in a row is gone. */
const SILENT = 2

const hidden = () => document.visibilityState === 'hidden'

const answers = async (): Promise<boolean> => {
  const heard = () => true
  return (await within(PATIENCE_MS, api().vaults().then(heard, heard))) === true
}

/**
 * Notices a worker that the system has ended while the device slept, at the door too: nothing would come back from it, and
 * nobody would be told. The page then starts anew; words that are on no disk stay on the screen to be copied.
 */
export function watchWorker(): void {
  let asking = false
  const look = async () => {
    if (asking || hidden()) return
    asking = true
    let silent = 0
    // A device that slept through the wait has not waited: it is asked again when somebody looks.
    while (silent < SILENT && !hidden() && !(await answers())) silent++
    asking = false
    if (silent < SILENT || hidden()) return
    saveLines()
    if (saving.value === 'saved' && !recording.value) location.reload()
    else toast(problemText('worker-gone'))
  }
  document.addEventListener('visibilitychange', look)
  addEventListener('focus', look)
  setInterval(look, EACH_MS)
  setTimeout(() => phase.value.at === 'loading' && void look(), FIRST_MS)
}
