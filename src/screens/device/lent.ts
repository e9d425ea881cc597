import { signal } from '@preact/signals'
import { type Lent, lendDevice, lent } from '../../survey/lent.ts'
import { storeSurveyPage } from '../../survey/stored-page.ts'
import { allSaved, saving, savingProblem } from '../editing/saving.ts'
import { api } from '../worker/api.ts'
import { problemError } from '../worker/problem.ts'
import { within } from '../worker/within.ts'
import { blank, LOCK_MS } from './lock.ts'
import { unlocked } from './phase.ts'
import { recording } from './recording.ts'

/** The tablet has just come back: the round's page says once what waits. */
export const returned = signal(false)

/**
 * Lends the device for a round: everything typed is on disk, the form lies ready, the vault is locked and nothing of the
 * staff app stays on the page; the survey then stands in this place of the history. Throws when something is not saved or a recording is under way.
 */
export async function lend(round: string, how: Omit<Lent, 'link'>): Promise<void> {
  if (recording.value) throw problemError('recording-on')
  await allSaved()
  if (saving.value === 'failed') throw problemError(savingProblem.value || 'not-saved')
  // A locked tablet with a page that cannot open would be of no use to anybody.
  if (!(await storeSurveyPage())) throw problemError('survey-not-here')
  const link = await api().lend(round)
  lendDevice({ ...how, link })
  blank()
  // A worker that does not let go in time goes with the page, and its keys with it: this page never comes back.
  await within(LOCK_MS, api().lock()).catch(() => undefined)
  leaveFor(`/survey/${link}`)
}

/** Goes to another page for good. A browser may let a page wait for a service worker that never starts: it is asked again, at growing intervals. */
function leaveFor(address: string, wait = 10_000): void {
  location.replace(address)
  const again = setTimeout(() => leaveFor(address, wait * 2), wait)
  // Out of the browser's memory of pages this one would go on waiting, and lead whoever goes back away from the door.
  addEventListener('pagehide', () => clearTimeout(again), { once: true })
}

/** Other windows of this device follow when it is lent or comes back: what is open there locks too. */
export function watchLent(lock: () => Promise<void>): void {
  addEventListener('storage', ({ key }) => {
    if (key !== 'rinnalla-lent') return
    // What is open here is not loaded again under the hands of whoever works in it.
    if (!unlocked.value) location.reload()
    else if (lent()) void lock()
  })
}
