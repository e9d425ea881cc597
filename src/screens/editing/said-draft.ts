import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type Editing, editedAmong, type ReadAgainst, readThrough, type Said } from '../../domain/surveys/twins.ts'
import type { Thing } from '../../domain/thing.ts'
import { api } from '../worker/api.ts'
import { useLine } from './line.ts'
import { sayRead } from './twin-mark.tsx'

type Drafted = { readonly readAgainst: ReadAgainst }
type Fields = Readonly<Record<string, unknown>>

type Ways<D> = {
  /** The part of the thing that is worked on. */
  readonly draft: D
  /** Which fields become what when one draft follows another. */
  readonly changed: (next: D, before: D) => Fields
  /** Nothing from others is taken while the page is in use. */
  readonly inUse: () => boolean
}

/**
 * What is said in several ways while somebody works on it: one value, saved as it is typed, only the fields she has
 * touched. What comes from others is taken only while the page is not in use, so that nothing moves under the caret.
 */
export function useSaidDraft<D extends Drafted>(thing: Thing, { draft: now, changed, inUse }: Ways<D>) {
  const stored = JSON.stringify(now)
  const draft = useSignal<D>(now)
  const shown = useRef(thing.view)
  const touched = useRef<Fields>({})
  const editing = useRef<Editing | undefined>(undefined)
  const line = useLine((text, view) => api().edit(thing.id, JSON.parse(text), view))
  const take = () => {
    if (!line.idle(thing.view) || inUse()) return
    draft.value = now
    shown.current = thing.view
    touched.current = {}
  }
  useEffect(take, [stored, thing.view, line.rests])
  const put = (next: D) => {
    const before = draft.peek()
    touched.current = { ...touched.current, ...changed(next, before), ...newIn('readAgainst', next, before) }
    draft.value = next
    line.type(JSON.stringify(touched.current), shown.current)
  }
  /** Takes a draft whose texts may have got other words; `said` are all of them before and after, in the languages in use. */
  const change = (next: D, said: { before: readonly Said[]; after: readonly Said[]; languages: readonly string[] }) => {
    const noted = editedAmong({ ...said, read: draft.peek().readAgainst }, editing.current)
    editing.current = noted.editing
    put({ ...next, readAgainst: noted.read })
  }
  const leave = () => {
    line.save()
    take()
  }
  /** Notes that somebody has read a text against those it was left behind by; that can be undone. */
  const tick = (said: Said, way: string) => {
    const before = draft.peek().readAgainst
    const note = (read: ReadAgainst) => put({ ...draft.peek(), readAgainst: { ...draft.peek().readAgainst, ...read } })
    const read = readThrough(said, way, before)
    note(read)
    sayRead(() => note(Object.fromEntries(Object.keys(read).map(pair => [pair, before[pair] ?? '']))))
  }
  return { draft: draft.value, now: () => draft.peek(), change, tick, leave, flush: line.flush }
}

/** The keys of a map that have become something else, each as a field of its own. */
export const newIn = <K extends string>(
  map: K,
  next: { readonly [M in K]: Readonly<Record<string, string>> },
  before: { readonly [M in K]: Readonly<Record<string, string>> },
): Fields =>
  Object.fromEntries(
    Object.entries(next[map]).flatMap(([key, text]) => (text === before[map][key] ? [] : [[`${map}.${key}`, text]])),
  )
