import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type Placed, placedIn } from '../../../domain/marking/marked-text.ts'
import { homed } from '../../../domain/marking/moved-words.ts'
import type { ExcerptUses } from '../../../domain/marking/session-marks.ts'
import type { Thing } from '../../../domain/thing.ts'
import { useThings, useView } from '../../worker/things.ts'

/** A session's notes with words in them, its excerpts where they stand now, and the findings that rest on them. */
export function useMarkedNotes(session: string): {
  readonly notes: readonly Thing<'note'>[]
  readonly placed: readonly Placed[]
  readonly uses: ExcerptUses
} {
  const notes = (useThings('note', { session }) ?? []).filter(note => note.values.text.trim() !== '')
  const excerpts = homed(notes, useThings('excerpt', { session }) ?? [])
  const uses = useView('uses', { session }) ?? {}
  const known = new Set(notes.map(note => note.id))
  const placed = [...notes]
    .sort((a, b) => a.values.begun - b.values.begun)
    .flatMap(note =>
      placedIn(
        note.values.text,
        excerpts.filter(one => one.values.note === note.id),
      ),
    )
  const homeless = excerpts.filter(one => !known.has(one.values.note)).map(excerpt => ({ excerpt, span: undefined }))
  return { notes, placed: [...placed, ...homeless], uses }
}

/** Which excerpt stands open: the one pressed in the text or named in the address, and it is brought into sight. */
export function useOpenMark(page: { readonly current: HTMLElement | null }, placed: readonly Placed[]) {
  const open = useSignal(location.hash.slice(1))
  const there = placed.some(one => one.excerpt.id === open.value)
  useEffect(() => {
    if (there) page.current?.querySelector(markOf(open.value))?.scrollIntoView({ block: 'center' })
  }, [there])
  useEffect(() => {
    const press = (event: Event) => {
      if (!(event.target instanceof Element) || event.target.closest('.marking-bar')) return
      const mark = event.target.closest('mark')
      // Words drawn over or pressed elsewhere: the passage that stood open gives room.
      open.value = getSelection()?.isCollapsed === false ? '' : (mark?.dataset.excerpts?.split(' ').at(-1) ?? '')
    }
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') open.value = ''
    }
    const element = page.current
    element?.addEventListener('click', press)
    addEventListener('keydown', leave)
    return () => {
      element?.removeEventListener('click', press)
      removeEventListener('keydown', leave)
    }
  }, [])
  const show = (excerpt: string) => {
    open.value = open.value === excerpt ? '' : excerpt
    page.current?.querySelector(markOf(excerpt))?.scrollIntoView({ block: 'nearest' })
  }
  return { open, show }
}

const markOf = (excerpt: string): string => `mark[data-excerpts~="${CSS.escape(excerpt)}"]`
