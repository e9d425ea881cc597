import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { Span } from '../../../domain/marking/anchor.ts'
import { byWord } from '../../../domain/marking/sentence.ts'

/** Words chosen in one note (UTF-16 units); an empty span is where somebody pressed. */
export type Chosen = { readonly note: string; readonly span: Span; readonly bottom: number }

/** What is chosen in the notes on the screen now; nothing when the choice lies elsewhere. */
export const chosen = signal<Chosen | null>(null)

/** Follows what is chosen inside the notes of `page`; choosing inside the bar itself changes nothing. */
export function useNoteSelection(page: { readonly current: HTMLElement | null }): void {
  useEffect(() => {
    let drawing = false
    const follow = () => {
      if (drawing || document.activeElement?.closest('.marking-bar')) return
      const next = read(page.current)
      if (next || !document.activeElement?.closest('[data-note]')) show(next)
    }
    // The bar would slide under the pointer: it comes when the drawing is done.
    const begin = (event: Event) => {
      drawing = !(event.target instanceof Element && event.target.closest('.marking-bar'))
    }
    const end = () => {
      if (!drawing) return
      drawing = false
      setTimeout(follow)
    }
    document.addEventListener('selectionchange', follow)
    addEventListener('pointerdown', begin)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', end)
    return () => {
      document.removeEventListener('selectionchange', follow)
      removeEventListener('pointerdown', begin)
      removeEventListener('pointerup', end)
      removeEventListener('pointercancel', end)
      show(null)
    }
  }, [])
}

/** Chooses a stretch of a note, as if it had been drawn over. */
export function choose(note: string, span: Span): void {
  const element = document.querySelector<HTMLElement>(`[data-note="${note}"]`)
  const range = element && rangeOf(element, span)
  if (!range) return
  getSelection()?.removeAllRanges()
  getSelection()?.addRange(range)
  show({ note, span, bottom: bottomOf(range, element) })
}

/** Lets go of what is chosen. */
export function unchoose(): void {
  getSelection()?.removeAllRanges()
  show(null)
}

/**
 * Choosing with the keyboard in a note that has the focus: an arrow chooses the next word, with Shift it takes one word
 * more or less. True when the key was one of these.
 */
export function chooseByKey(event: KeyboardEvent, note: string, text: string): boolean {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0 || event.ctrlKey || event.altKey || event.metaKey) return false
  const now = chosen.value?.note === note ? chosen.value.span : { start: 0, end: 0 }
  choose(note, event.shiftKey ? byWord(text, now, step) : wordAt(text, now, step))
  return true
}

function wordAt(text: string, from: Span, step: 1 | -1): Span {
  const words = [...text.matchAll(/\S+/g)].map(found => ({ start: found.index, end: found.index + found[0].length }))
  const next = step === 1 ? words.find(word => word.start >= from.end) : words.findLast(word => word.end <= from.start)
  return next ?? from
}

function read(page: HTMLElement | null): Chosen | null {
  const selection = getSelection()
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null
  const note = elementOf(range?.startContainer)?.closest<HTMLElement>('[data-note]')
  if (!range || !note || !page?.contains(note) || !note.contains(range.endContainer)) return null
  // A press on a passage opens that passage.
  if (range.collapsed && elementOf(range.startContainer)?.closest('mark')) return null
  const limit = textOf(note).length
  const start = Math.min(unitsTo(note, range.startContainer, range.startOffset), limit)
  const end = Math.min(unitsTo(note, range.endContainer, range.endOffset), limit)
  return { note: note.dataset.note ?? '', span: { start, end }, bottom: bottomOf(range, note) }
}

const elementOf = (node: Node | undefined) => (node instanceof Element ? node : node?.parentElement)

/** The note's own words: what stands in its margin is not part of them. */
const textOf = (note: HTMLElement): string => note.querySelector('.words')?.textContent ?? ''

function unitsTo(note: HTMLElement, node: Node, offset: number): number {
  const words = note.querySelector('.words')
  if (!words?.contains(node) && node !== words) return node.compareDocumentPosition(words ?? note) & 4 ? 0 : 1e9
  const before = document.createRange()
  before.setStart(words, 0)
  before.setEnd(node, offset)
  return before.toString().length
}

function rangeOf(note: HTMLElement, { start, end }: Span): Range | null {
  const words = note.querySelector('.words')
  if (!words) return null
  const range = document.createRange()
  const walk = document.createTreeWalker(words, NodeFilter.SHOW_TEXT)
  let passed = 0
  let begun = false
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (!begun && start <= passed + length) {
      range.setStart(node, start - passed)
      begun = true
    }
    if (begun && end <= passed + length) {
      range.setEnd(node, end - passed)
      return range
    }
    passed += length
  }
  return null
}

/** How far below the top of its sheet the choice ends, in px. */
function bottomOf(range: Range, note: HTMLElement): number {
  const sheet = note.closest('.sheet')?.getBoundingClientRect().top ?? 0
  return range.getBoundingClientRect().bottom - sheet
}

function show(next: Chosen | null): void {
  chosen.value = next
  const element = next && document.querySelector<HTMLElement>(`[data-note="${next.note}"]`)
  const range = next && element ? rangeOf(element, next.span) : null
  // While the focus is in the bar the browser shows no selection: a highlight keeps it in sight.
  if ('highlights' in CSS) range ? CSS.highlights.set('chosen', new Highlight(range)) : CSS.highlights.delete('chosen')
}
