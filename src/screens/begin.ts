import { proxy } from 'comlink'
import { lent, takeBack } from '../survey/lent.ts'
import { firstLanguage, longDay, setLanguage, t } from '../ui/language.ts'
import { keepFocus } from '../ui/lost-focus.ts'
import { watchTaps } from '../ui/once.ts'
import { toast, undoNewest } from '../ui/toast.tsx'
import { applyLook } from './device/appearance.ts'
import { environmentProblem } from './device/environment.ts'
import { takeHanded, watchHanded } from './device/handed.ts'
import { keepInstallOffer } from './device/install.ts'
import { watchLent } from './device/lent.ts'
import { covered, lock, watchIdle } from './device/lock.ts'
import { storeApp } from './device/offline.ts'
import { emptyAddress, holdsCode, intent, phase, readAddress, unlocked } from './device/phase.ts'
import { forgetPrivate, meetPrivate, privateTime, watchPrivate } from './device/private-time.ts'
import { meetVaults } from './device/vault-marks.ts'
import { watchKeyboard } from './editing/keyboard.ts'
import { watchSheets } from './frame/sheets.ts'
import { api } from './worker/api.ts'
import { watchWorker } from './worker/awake.ts'
import { problemCode } from './worker/problem.ts'

/** Readies the page: language, whether this browser can lock anything at all, and which screen comes first. */
export async function begin(): Promise<void> {
  applyLook()
  await Promise.all([setLanguage(firstLanguage()), meetPrivate()])
  readAddress()
  addEventListener('hashchange', openLink)
  const barred = environmentProblem()
  if (barred) {
    phase.value = { at: 'barred', problem: barred }
    return
  }
  void storeApp()
  listen()
  // Warms up Intl: the first DateTimeFormat is slow, so it is made before a screen needs it.
  setTimeout(() => longDay(new Date()), 500)
  try {
    const vaults = await api().vaults()
    meetVaults(vaults)
    // Without a vault there is nothing to come back to, and nothing to keep from anybody.
    if (vaults.length === 0) {
      takeBack()
      takeHanded()
      forgetPrivate()
    }
    phase.value = first(vaults.length > 0)
  } catch (error) {
    const problem = problemCode(error)
    phase.value = { at: 'barred', problem: problem === 'unexpected' ? 'storage-refused' : problem }
  }
}

const first = (known: boolean) => {
  if (known) return { at: 'unlock' } as const
  if (intent.value?.to === 'join') return { at: 'invitation' } as const
  return { at: 'start', nowhere: intent.value === null && location.pathname !== '/' } as const
}

/** A link opened in a window where the app stands already changes only what is behind the #. */
function openLink(): void {
  if (!holdsCode()) return
  if (privateTime()) {
    emptyAddress()
    return
  }
  // Nothing is open that could be lost: not before the door, and not on the start page behind it.
  if (!unlocked.value) {
    location.reload()
    return
  }
  if (phase.value.at === 'start' && !lent()) {
    readAddress()
    if (intent.value) phase.value = { at: intent.value.to }
    return
  }
  // Somebody works in an open vault, or joins by another code: this one leaves the address, and nothing else happens.
  emptyAddress()
  toast(t().start.lockFirst)
}

/** A family has begun its private time in another window: what is open here locks, or is covered where it cannot. */
async function shut(): Promise<void> {
  if (!unlocked.value) return
  await lock()
  covered.value = true
}

function listen(): void {
  keepFocus()
  watchSheets()
  watchTaps()
  keepInstallOffer()
  const wake = (why: 'online' | 'focus') =>
    unlocked.value && void api().wake(why, document.visibilityState === 'visible')
  addEventListener('online', () => wake('online'))
  addEventListener('focus', () => wake('focus'))
  document.addEventListener('visibilitychange', () => wake('focus'))
  addEventListener('keydown', event => {
    const typing = event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
    const undo = event.key === 'z' && (event.ctrlKey || event.metaKey) && !typing && !covered.value
    if (undo && undoNewest()) event.preventDefault()
  })
  // A page from the browser's memory of pages stands as it was left: it starts anew instead.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
  watchLent(() => lock())
  watchPrivate(shut)
  watchHanded()
  watchIdle({ wall: () => Date.now(), steady: () => performance.now() })
  watchWorker()
  watchKeyboard()
  void api().onTaken(proxy(() => void lock()))
}
