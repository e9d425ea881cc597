import type { Change } from '../change.ts'
import type { Things } from '../things.ts'
import { thingsAfter } from '../things-after.ts'
import type { CauseLink } from './cause.ts'
import { addCause, mergeCauses, moveCause, removeCause, shiftCause, splitCause } from './cause-acts.ts'

/** What a person does to the problem and its causes; `ids` are fresh ones, chosen when the person acts. */
export type CauseAct = { readonly ids: readonly string[] } & (
  | { readonly do: 'add'; readonly statement: string; readonly under: string; readonly area: boolean }
  | { readonly do: 'move'; readonly id: string; readonly link: string; readonly under: string; readonly after: string }
  | { readonly do: 'place'; readonly causes: readonly string[]; readonly under: string }
  | { readonly do: 'shift'; readonly id: string; readonly link: string; readonly by: 1 | -1 }
  | { readonly do: 'merge'; readonly keep: string; readonly merged: readonly string[]; readonly statement: string }
  | {
      readonly do: 'split'
      readonly id: string
      readonly statement: string
      readonly stays: string
      readonly evidence: readonly string[]
      readonly causes: readonly string[]
    }
  | { readonly do: 'unlink'; readonly link: string }
  | { readonly do: 'remove'; readonly id: string }
)

/** What came of it: the changes that undo it, or the circle it would have made, which is why nothing was done. */
export type CauseDone = { readonly undo: readonly Change[]; readonly circle: CauseLink | null }

/** The steps of an act on causes. Throws when it needs more ids than it brought. */
export function causeChanges(things: Things, act: CauseAct): readonly Change[] {
  const left = [...act.ids]
  const newId = () => {
    const id = left.shift()
    if (id === undefined) throw new Error('the act brought too few ids')
    return id
  }
  switch (act.do) {
    case 'add':
      return addCause(things, { ...act, newId })
    case 'move':
      return moveCause(things, { ...act, newId })
    case 'place':
      return placeAll(things, act, newId)
    case 'shift':
      return shiftCause(things, act)
    case 'merge':
      return mergeAll(things, act)
    case 'split':
      return splitCause(things, { ...act, newId })
    case 'unlink':
      return [{ do: 'remove', id: act.link }]
    case 'remove':
      return removeCause(things, act.id)
  }
}

function mergeAll(things: Things, act: Extract<CauseAct, { do: 'merge' }>): readonly Change[] {
  const changes: Change[] = []
  for (const one of act.merged)
    for (const change of mergeCauses(thingsAfter(things, changes), act.keep, one, act.statement)) changes.push(change)
  return changes
}

/** Each hangs under the chosen one instead of where it hung first. */
function placeAll(things: Things, act: Extract<CauseAct, { do: 'place' }>, newId: () => string): readonly Change[] {
  const changes: Change[] = []
  for (const id of act.causes) {
    const now = thingsAfter(things, changes)
    const link = now.all('causeLink').find(one => one.values.cause === id)?.id ?? ''
    for (const change of moveCause(now, { id, link, under: act.under, after: '', newId })) changes.push(change)
  }
  return changes
}
