import type { Change } from '../../domain/change.ts'
import { hasLongLine } from '../../domain/plain-text.ts'
import { t } from '../../ui/language.ts'
import { toastOnceSaved } from '../../ui/toast.tsx'
import { api } from '../worker/api.ts'
import { problemError } from '../worker/problem.ts'
import { keep } from './saving.ts'

/** Does several changes as one act, says what was done and offers its undo. */
export const apply = (changes: readonly Change[], said: string): Promise<void> =>
  toastOnceSaved(
    keep(() => (changes.some(isTooLong) ? Promise.reject(problemError('line-too-long')) : api().apply(changes))).then(
      undo => ({
        text: said,
        act: { label: t().common.undo, run: () => void keep(() => api().apply(undo)) },
      }),
    ),
  )

const isTooLong = (one: Change): boolean => one.do === 'edit' && hasLongLine(one.patch)
