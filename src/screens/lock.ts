import { api } from './api.ts'
import { saving } from './saving.ts'

const MINUTE = 60_000
const KEY = 'rinnalla-lock-minutes'

/** Locks: what was typed is stored, the worker lets go of the keys, and the page starts anew with empty memory. */
export async function lock(): Promise<void> {
  await saved()
  await api().lock()
  location.replace('/')
}

/** Minutes without use after which this device locks. */
export const lockMinutes = (): number => Number(localStorage.getItem(KEY) ?? 15)

/** Chooses after how many minutes without use this device locks. */
export const setLockMinutes = (minutes: number): void => localStorage.setItem(KEY, String(minutes))

let last = 0
let writing = false

/** While a session is being written the device stays open for two hours without use. */
export const setWriting = (now: boolean): void => {
  writing = now
}

/** Watches for use and locks after the chosen time without it. */
export function watchIdle(now: () => number): void {
  last = now()
  const used = () => {
    last = now()
  }
  for (const event of ['pointerdown', 'keydown', 'wheel']) addEventListener(event, used, { passive: true, capture: true })
  setInterval(() => {
    const limit = writing ? Math.max(120, lockMinutes()) : lockMinutes()
    if (now() - last > limit * MINUTE) void lock()
  }, 5_000)
}

/** Resolves once everything typed is on disk. */
async function saved(): Promise<void> {
  dispatchEvent(new Event('rinnalla-save-now'))
  while (saving.value === 'saving') await new Promise(resolve => setTimeout(resolve, 50))
}
