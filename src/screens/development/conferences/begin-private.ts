import type { Language } from '../../../messages/languages.ts'
import { blank, LOCK_MS } from '../../device/lock.ts'
import { forgetPrivate, notePrivate } from '../../device/private-time.ts'
import { recording } from '../../device/recording.ts'
import { allSaved, saving, savingProblem } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import { problemError } from '../../worker/problem.ts'
import { within } from '../../worker/within.ts'

/**
 * Gives the device to a family: everything typed is on disk, the vault is locked, and the page starts anew with nothing
 * in its memory but that a private time is on. Throws when something is not saved or a recording is under way.
 */
export async function beginPrivate(conference: string, language: Language): Promise<void> {
  if (recording.value) throw problemError('recording-on')
  await allSaved()
  if (saving.value === 'failed') throw problemError(savingProblem.value || 'not-saved')
  if (!(await notePrivate({ id: conference, language, at: 'on', agreed: null, aloud: '' }))) {
    forgetPrivate()
    throw problemError('storage-refused')
  }
  blank()
  // A worker that does not let go in time goes with the page, and its keys with it.
  await within(LOCK_MS, api().lock()).catch(() => undefined)
  location.replace('/')
}
