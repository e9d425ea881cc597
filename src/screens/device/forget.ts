import { api } from '../worker/api.ts'
import { blank } from './lock.ts'
import { openedVault } from './phase.ts'
import { forgetVault } from './vault-marks.ts'

const OVER = 'rinnalla-over'

/**
 * Takes everything of a project that is over for this person off the device, and begins anew with a sentence about it.
 * Throws *not-sent-yet* while something lies here alone and in no file.
 */
export async function forgetProject(): Promise<void> {
  const vault = openedVault()
  await api().removeVault(vault)
  forgetVault(vault)
  try {
    sessionStorage.setItem(OVER, '1')
  } catch {
    // A browser that keeps nothing for a tab cannot be reminded.
  }
  blank()
  location.replace('/')
}

/** Whether a project that was over has just been taken off this device. */
export function justForgotten(): boolean {
  try {
    return sessionStorage.getItem(OVER) === '1'
  } catch {
    return false
  }
}

/** The sentence about it has been read. */
export function heardOfIt(): void {
  try {
    sessionStorage.removeItem(OVER)
  } catch {
    // Nothing is kept there.
  }
}
