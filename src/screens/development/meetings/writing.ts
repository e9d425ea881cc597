import { computed, signal } from '@preact/signals'
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

/** Their ids as one text: with each letter that is typed it stays the same. */
const written = computed(() => [...drafts.value.values()].map(({ draft }) => draft.id).join(' '))

/** The contributions that are still being written: they stand in their field, not in the list. */
export const beingWritten = (): ReadonlySet<string> => new Set(written.value.split(' '))

/** Takes what is typed at a spot. */
export function write(spot: Spot, change: Partial<Draft>): void {
  const next = new Map(drafts.value)
  next.set(nameOf(spot), { spot, draft: { ...draftAt(spot), ...change } })
  drafts.value = next
}

/**
 * Puts what is written at a spot into the group. The field is empty at once, since its writer may be quicker than the
 * disk. An emptied one takes back what it had become.
 */
export async function add(spot: Spot): Promise<void> {
  const draft = draftAt(spot)
  const next = new Map(drafts.value)
  next.delete(nameOf(spot))
  drafts.value = next
  const { id, text } = draft
  if (text.trim() === '') return id === '' ? undefined : keep(() => api().remove(id))
  await put(spot, { ...draft, id: id || newId() }, id === '').catch(error => {
    // What is too large to be kept stands in its field again.
    if (draftAt(spot) === empty) write(spot, draft)
    throw error
  })
}

/** Whether somebody writes in a meeting: the caret is in one of its fields, or words are not added yet. */
export function isWriting(meeting: string): boolean {
  const at = document.activeElement
  if (at?.closest('.holding') && at.matches('textarea, input, select')) return true
  return [...drafts.peek().values()].some(
    ({ spot, draft }) => spot.task === '' && spot.meeting === meeting && draft.text.trim() !== '',
  )
}

/** Stores a draft, and answers the view its writer has then; a new thing's first view is 1. */
async function put({ zone, ...rest }: Spot, { id, text, kind, view }: Draft, isNew: boolean): Promise<number> {
  if (!isNew) return keep(() => api().edit(id, { text, kind }, view))
  await keep(() => api().create('contribution', newContribution({ ...rest, text, kind }), id, zone))
  return 1
}

/**
 * A contribution as it is written now. Its id is chosen before it is stored: what is stored twice at the same time, by a
 * press and by a lock, is one.
 */
async function store(spot: Spot): Promise<void> {
  const { stored, ...draft } = draftAt(spot)
  if (draft.text === stored) return
  const id = draft.id || newId()
  const now = { ...draft, id, stored: draft.text, view: draft.view || 1 }
  write(spot, now)
  const view = await put(spot, now, draft.id === '')
  if (draftAt(spot).id === id) write(spot, { view })
}

/** Nothing typed is lost with the page or the lock: it becomes a contribution, and its writer goes on in it. */
function storeAll(): void {
  for (const { spot, draft } of drafts.peek().values()) if (draft.text.trim() !== '') void store(spot)
}

savedWithAll(storeAll)
addEventListener('pagehide', storeAll)
document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && storeAll())
