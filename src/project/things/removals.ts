import type { Write } from '../../merge/write.ts'

type Writing = { readonly id: string; readonly view: number; readonly some: readonly Write[] }

/**
 * What was removed on this device, and as of which view: letters that were typed in it while the removal waited for the disk
 * are written, for whoever undoes it, and do not bring the thing back. What others write meanwhile still does.
 */
export function createRemovals() {
  const gone = new Map<string, number>()
  const isLate = ({ id, view, some }: Writing) => view < (gone.get(id) ?? 0) && some.every(one => one.do !== 'restore')
  return {
    /** What is to be written, with the removal made anew where the writer did not know of it yet. */
    over: (writing: Writing): readonly Write[] =>
      isLate(writing) ? [...writing.some, { do: 'remove' }] : writing.some,
    /** Notes what was written, and returns the view its writer has since. */
    noted(writing: Writing, seen: number): number {
      if (writing.some.some(one => one.do === 'remove')) gone.set(writing.id, seen)
      // Her next letters are typed on these.
      else if (isLate(writing)) gone.set(writing.id, seen + 1)
      else gone.delete(writing.id)
      return seen
    },
  }
}
