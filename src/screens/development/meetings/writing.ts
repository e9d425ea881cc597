import { signal } from '@preact/signals'
import { type ContributionKind, newContribution } from '../../../domain/together/contribution.ts'
import { keep, savedWithAll } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'

/** Where somebody writes: to an item of a meeting, or what came back of a task; `zone` is the group's room. */
export type Spot = {
  readonly zone: string
  readonly meeting: string
  readonly item: string
  readonly task: string
  readonly forAnother: boolean
}

/** What is written and not added yet. `id` is that of the contribution it has become meanwhile. */
export type Draft = {
  readonly text: string
  readonly kind: ContributionKind
  readonly id: string
  readonly stored: string
  readonly view: number
}

const empty: Draft = { text: '', kind: '', id: '', stored: '', view: 0 }

/** By spot; in memory, so that who looks at another item finds her words again. */
const drafts = signal<ReadonlyMap<string, { readonly spot: Spot; readonly draft: Draft }>>(new Map())

const nameOf = ({ meeting, item, task, forAnother }: Spot) => [meeting, item, task, forAnother].join(' ')

/** What is written at a spot and not added yet. */
export const draftAt = (spot: Spot): Draft => drafts.value.get(nameOf(spot))?.draft ?? empty

/** The contributions that are still being written: they stand in their field, not in the list. */
export const beingWritten = (): ReadonlySet<string> =>
  new Set([...drafts.value.values()].flatMap(({ draft }) => (draft.id === '' ? [] : [draft.id])))

/** Takes what is typed at a spot. */
export function write(spot: Spot, change: Partial<Draft>): void {
  const next = new Map(drafts.value)
  next.set(nameOf(spot), { spot, draft: { ...draftAt(spot), ...change } })
  drafts.value = next
}

/** Puts what is written at a spot into the group, and empties the field. An emptied one takes back what it had become. */
export async function add(spot: Spot): Promise<void> {
  const { id, text } = draftAt(spot)
  if (text.trim() !== '') await store(spot)
  else if (id !== '') await keep(() => api().remove(id))
  const next = new Map(drafts.value)
  next.delete(nameOf(spot))
  drafts.value = next
}

/** Whether somebody writes in a meeting: the caret is in one of its fields, or words are not added yet. */
export function isWriting(meeting: string): boolean {
  const at = document.activeElement
  if (at?.closest('.holding') && at.matches('textarea, input, select')) return true
  return [...drafts.peek().values()].some(({ spot, draft }) => spot.meeting === meeting && draft.text.trim() !== '')
}

/**
 * A contribution as it is written now. Its id is chosen before it is stored: what is stored twice at the same time, by a
 * press and by a lock, is one.
 */
async function store(spot: Spot): Promise<void> {
  const { id, text, kind, stored, view } = draftAt(spot)
  if (text === stored) return
  const { zone, ...rest } = spot
  const made = id || newId()
  // A new thing's first view is 1.
  write(spot, { id: made, stored: text, view: 1 })
  if (id === '')
    return void (await keep(() => api().create('contribution', newContribution({ ...rest, text, kind }), made, zone)))
  const next = await keep(() => api().edit(made, { text, kind }, view))
  if (draftAt(spot).id === made) write(spot, { view: next })
}

/** Nothing typed is lost with the page or the lock: it becomes a contribution, and its writer goes on in it. */
function storeAll(): void {
  for (const { spot, draft } of drafts.peek().values()) if (draft.text.trim() !== '') void store(spot)
}

savedWithAll(storeAll)
addEventListener('pagehide', storeAll)
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && storeAll())
