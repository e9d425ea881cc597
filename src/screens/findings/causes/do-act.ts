import { signal } from '@preact/signals'
import type { CauseLink } from '../../../domain/findings/cause.ts'
import type { CauseAct } from '../../../domain/findings/cause-act.ts'
import { t } from '../../../ui/language.ts'
import { toastOnceSaved } from '../../../ui/toast.tsx'
import { keep } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'

/** Finds what a finding says, for the sentence that refuses a circle. */
export type NameOf = (id: string) => string | undefined

/** How an act on causes is spoken of: what was done, the name of its undo. */
export type Spoken = { readonly did: string; readonly undo: string; readonly nameOf: NameOf }

/** The newest act on causes that can still be undone, by its name; kept while its page stands. */
export const lastAct = signal<{ readonly name: string; readonly run: () => void } | null>(null)

/** Fresh ids for an act: a split needs one for each place its cause hangs in. */
export const freshIds = (count = 24): readonly string[] => Array.from({ length: count }, newId)

/** Why a place is refused, with the names of the two. */
export const circleText = ({ cause, effect }: CauseLink, nameOf: NameOf): string =>
  t().findings.causes.circleRefused(nameOf(cause) ?? '?', nameOf(effect) ?? '?')

/** Does an act on causes and offers its undo by name; answers why it was refused, empty when it was done. */
export async function doCauseAct(act: CauseAct, { did, undo, nameOf }: Spoken): Promise<string> {
  let refused = ''
  const saved = async () => {
    const done = await keep(() => api().causeAct(act))
    if (done.circle) {
      refused = circleText(done.circle, nameOf)
      return undefined
    }
    const run = () => {
      if (lastAct.value?.run === run) lastAct.value = null
      void keep(() => api().apply(done.undo))
    }
    lastAct.value = { name: undo, run }
    return { text: did, act: { label: t().common.undo, run } }
  }
  await toastOnceSaved(saved())
  return refused
}
