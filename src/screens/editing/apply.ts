import type { Change } from '../../domain/change.ts'
import { t } from '../../ui/language.ts'
import { toast } from '../../ui/toast.tsx'
import { api } from '../worker/api.ts'
import { keep } from './saving.ts'

/** Does several changes as one act, says what was done and offers its undo. */
export async function apply(changes: readonly Change[], said: string): Promise<void> {
  const undo = await keep(() => api().apply(changes))
  toast(said, { label: t().common.undo, run: () => void keep(() => api().apply(undo)) })
}
