import type { Change } from '../../domain/change.ts'
import { hasLongLine } from '../../domain/plain-text.ts'
import { t } from '../../ui/language.ts'
import { toastOnceSaved } from '../../ui/toast.tsx'
import { api } from '../worker/api.ts'
import { problemError } from '../worker/problem.ts'
import { keep, linesStored } from './saving.ts'

/** Does several changes as one act, says what was done and offers its undo. */
export const apply = (changes: readonly Change[], said: string): Promise<void> =>
  toastOnceSaved(
    keep(() => stored(changes)).then(undo => ({
      text: said,
      act: { label: t().common.undo, run: () => void keep(() => api().apply(undo)) },
    })),
  )

async function stored(changes: readonly Change[]): Promise<readonly Change[]> {
  if (changes.some(isTooLong)) throw problemError('line-too-long')
  // What was typed goes first: stored after its thing was removed, it would bring that back.
  await linesStored()
  return api().apply(changes)
}

const isTooLong = (one: Change): boolean => one.do === 'edit' && hasLongLine(one.patch)
