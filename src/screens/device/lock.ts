import { signal } from '@preact/signals'
import { remember, remembered } from '../../ui/remembered.ts'
import { toast } from '../../ui/toast.tsx'
import { allSaved, saving, savingProblem } from '../editing/saving.ts'
import { api } from '../worker/api.ts'
import { problemText } from '../worker/problem.ts'
import { here } from '../worker/things.ts'
import { within } from '../worker/within.ts'
import { rememberPlace } from './came-from.ts'
import { type Clocks, newIdle } from './idle.ts'
import { unlocked } from './phase.ts'
import { recording, stopRecording } from './recording.ts'

const MINUTE = 60_000
const COVER_MS = 5_000
/** So long the worker has to let go of the keys, in ms. */
export const LOCK_MS = 5_000

/** Locks: what is being recorded ends and is kept, what was typed is stored (or nothing happens and the person is told why), the worker lets go of the keys, and the page starts anew with empty memory. `idle` are the minutes without use that led to it. */
export async function lock(idle = 0): Promise<void> {
  await stopRecording()
  await allSaved()
  // What could not be saved would be gone with the page: the person is told, and decides.
  if (saving.value === 'failed') {
    // Nobody knows whether whoever stands before it now is the one who left it.
    if (idle > 0) coverAll()
    return toast(problemText(savingProblem.value || 'not-saved'))
  }
  // A worker that does not answer any more, or cannot let go, goes with the page, and its keys with it.
  await within(LOCK_MS, api().lock()).catch(() => undefined)
  // The place with this button is left on purpose, and a practice project is gone.
  if (!here.value?.practice && location.pathname !== '/project') rememberPlace(idle)
  blank()
  location.replace('/')
}

/** Takes everything off the page, so that nothing of it comes back from the browser's own memory of pages. */
export function blank(): void {
  document.body.replaceChildren()
  document.title = 'Rinnalla'
}

/** Minutes without use after which this device locks. */
export const lockMinutes = (): number => Number(remembered('lockMinutes') || 15)

/** Chooses after how many minutes without use this device locks. */
export const setLockMinutes = (minutes: number): void => remember('lockMinutes', String(minutes))

/** The screen is covered until the words are typed: what could not be saved is kept in memory behind it. */
export const covered = signal(false)

/** The device was left and is being locked: nothing of it is shown, or can be pressed, until it is or cannot be. */
export const leaving = signal(false)

let writing = false

/** While a session is being written the device stays open for two hours without use. */
export const setWriting = (now: boolean): void => {
  writing = now
}

/** Watches for use and locks after the chosen time without it. */
export function watchIdle(clocks: Clocks): void {
  const idle = newIdle(clocks)
  addEventListener('beforeunload', event => {
    if (saving.value === 'failed' || recording.value) event.preventDefault()
  })
  const look = () => {
    if (!unlocked.value) return
    // What could not be saved behind the cover may be saved by now.
    const limit = writing ? Math.max(120, lockMinutes()) : lockMinutes()
    if (covered.value && saving.value === 'saved') return void lock(limit)
    // Who talks for long does not touch the tablet.
    if (recording.value?.state === 'recording') idle.used()
    if (idle.time() <= limit * MINUTE || covered.value) return
    idle.used()
    void lockIdle(limit)
  }
  // A device that slept has no timers: whoever wakes it may touch it before the next one rings, and is not who left it.
  const touched = () => {
    look()
    idle.used()
  }
  for (const event of ['pointerdown', 'keydown', 'wheel'])
    addEventListener(event, touched, { passive: true, capture: true })
  // A key that wakes it would press the button the caret still stands on, though that is hidden by then.
  const keptOut = (event: Event) => {
    if (!leaving.value) return
    event.preventDefault()
    event.stopImmediatePropagation()
  }
  for (const event of ['keydown', 'click']) addEventListener(event, keptOut, { capture: true })
  document.addEventListener('visibilitychange', look)
  setInterval(look, 5_000)
}

/** One last try to send before locking; a tablet without signal does not wait for it. */
async function lockIdle(minutes: number): Promise<void> {
  leaving.value = true
  // Saving may never end on a full disk: then the words take the cover away.
  const cover = setTimeout(coverAll, COVER_MS)
  try {
    await allSaved()
    clearTimeout(cover)
    if (saving.value === 'failed') return coverAll()
    const sent = api().syncNow()
    await within(
      5_000,
      sent.catch(() => undefined),
    )
    await lock(minutes)
  } finally {
    leaving.value = false
  }
}

function coverAll(): void {
  covered.value = true
  leaving.value = false
}
