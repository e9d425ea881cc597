import { allSaved, saving, savingProblem } from '../editing/saving.ts'
import { api } from '../worker/api.ts'
import { problemError } from '../worker/problem.ts'
import { blank } from './lock.ts'
import { openedVault } from './phase.ts'
import { forgetVault } from './vault-marks.ts'

const OVER = 'rinnalla-over'

/**
 * Takes the vault that is open in this window off the device. Throws *not-sent-yet* while something lies here alone and in
 * no file, and where what was typed is on no disk yet: the worker knows nothing of that.
 */
export async function forgetOpened(): Promise<void> {
  await allSaved()
  if (saving.value === 'failed') throw problemError(savingProblem.value || 'not-saved')
  const vault = openedVault()
  await api().removeVault(vault)
  forgetVault(vault)
}

/**
 * Takes everything of a project that is over for this person off the device, and begins anew with a sentence about it.
 * Throws *not-sent-yet* while something lies here alone and in no file.
 */
export async function forgetProject(): Promise<void> {
  await forgetOpened()
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
