import type { Change } from '../../domain/change.ts'
import { t } from '../../ui/language.ts'
import { toastOnceSaved } from '../../ui/toast.tsx'
import { api } from '../worker/api.ts'
import { keep } from './saving.ts'

/** Does several changes as one act, says what was done and offers its undo. */
export const apply = (changes: readonly Change[], said: string): Promise<void> =>
  toastOnceSaved(
    keep(() => api().apply(changes)).then(undo => ({
      text: said,
      act: { label: t().common.undo, run: () => void keep(() => api().apply(undo)) },
    })),
  )
