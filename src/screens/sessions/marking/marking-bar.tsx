import { useSignal } from '@preact/signals'
import { CornerUpRight, Plus, Search } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { type FindingKind, findingKinds } from '../../../domain/findings/finding.ts'
import type { Span } from '../../../domain/marking/anchor.ts'
import { firstMarks } from '../../../domain/marking/excerpt.ts'
import { onlySpeaker } from '../../../domain/marking/marked-text.ts'
import { byWord, paragraphAt, sentenceAt } from '../../../domain/marking/sentence.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { t } from '../../../ui/language.ts'
import { FindFinding } from '../../findings/find-finding.tsx'
import { moving } from '../capture/move-words.tsx'
import { CodeChips } from './code-chips.tsx'
import { markAsFinding, markFor, markOnly, type Passage, placeAgain } from './marking-acts.ts'
import { choose, chosen, unchoose } from './note-selection.ts'
import { placing } from './placing.ts'
import { Speaker } from './speaker.tsx'

type Props = { readonly session: Thing<'session'>; readonly notes: readonly Thing<'note'>[] }

/**
 * The bar beneath what is chosen, or at the foot of a small screen, never over it: two taps make a finding of what somebody
 * said.
 */
export function MarkingBar({ session, notes }: Props) {
  const bar = useRef<HTMLElement>(null)
  const now = chosen.value
  const note = notes.find(one => one.id === now?.note)
  const open = now !== null && note !== undefined
  const words = open && now.span.end > now.span.start
  usePlace(bar, open, now?.bottom ?? 0, words)
  useBarKeys(bar, open)
  if (!open) return null
  return (
    <section
      ref={bar}
      class="marking-bar no-print"
      aria-label={t().marking.bar}
      onPointerDown={keepChoice}
      onMouseDown={keepChoice}
    >
      {words ? (
        <Kinds key={note.id} session={session} note={note} span={now.span} />
      ) : (
        <Twins note={note} at={now.span.start} />
      )}
    </section>
  )
}

/** Beneath the words, and in view; where the styles dock it at the foot the words are brought into view above it. */
function usePlace(bar: { readonly current: HTMLElement | null }, open: boolean, bottom: number, words: boolean): void {
  useEffect(() => {
    const element = bar.current
    if (!element || !open) return undefined
    element.style.setProperty('--below', `${bottom + 8}px`)
    if (getComputedStyle(element).position !== 'sticky') {
      if (words) element.scrollIntoView({ block: 'nearest' })
      return undefined
    }
    const clear = () => {
      const sheet = element.closest('.sheet')?.getBoundingClientRect().top ?? 0
      const covered = sheet + bottom + 12 - element.getBoundingClientRect().top
      if (covered > 0) scrollBy(0, covered)
    }
    // With further kinds, or a search, it grows.
    const seen = new ResizeObserver(clear)
    seen.observe(element)
    return () => seen.disconnect()
  }, [open, bottom, words])
}

/** Pressing a button must not take the choice away; a field in the bar may have the caret. */
function keepChoice(event: Event): void {
  if (event.target instanceof HTMLElement && !event.target.closest('input, select, label')) event.preventDefault()
}

/** For a finger that finds drawing over words hard: the whole sentence or paragraph at once. */
function Twins({ note, at }: { note: Thing<'note'>; at: number }) {
  const words = t().marking
  const { text } = note.values
  const take = (span: Span | undefined) => span && choose(note.id, span)
  return (
    <div class="row">
      <Button look="plain" onClick={() => take(sentenceAt(text, at))}>
        {words.sentence}
      </Button>
      <Button look="plain" onClick={() => take(paragraphAt(text, at))}>
        {words.paragraph}
      </Button>
    </div>
  )
}

function Kinds({ session, note, span }: { session: Thing<'session'>; note: Thing<'note'>; span: Span }) {
  const words = t().marking
  const { people, attendance } = session.values
  const more = useSignal(false)
  const finding = useSignal(false)
  const codes = useSignal<readonly string[]>([])
  const speaker = useSignal(onlySpeaker(people, attendance))
  const passage = (): Passage => ({ note, span, speaker: speaker.value, codes: codes.value })
  const then = (act: Promise<void>) => {
    const home = document.querySelector<HTMLElement>(`[data-note="${note.id}"]`)
    unchoose()
    home?.focus({ preventScroll: true })
    void act
  }
  const kinds: readonly FindingKind[] = more.value ? findingKinds.filter(one => !firstMarks.includes(one)) : []
  if (placing.value) return <PlaceHere note={note} span={span} excerpt={placing.value} />
  if (finding.value) return <FindFinding onChoose={(row, stance) => then(markFor(passage(), row, stance))} />
  return (
    <>
      <div class="kinds">
        {[...firstMarks, ...kinds].map((kind, index) => (
          <button key={kind} type="button" onClick={() => then(markAsFinding(passage(), kind))}>
            {t().field.kind[kind]}
            {index < firstMarks.length && (
              <span class="key" aria-hidden="true">
                {index + 1}
              </span>
            )}
          </button>
        ))}
      </div>
      <CodeChips chosen={codes.value} onChange={next => (codes.value = next)} />
      <Speaker session={session.values} value={speaker.value} onChange={next => (speaker.value = next)} />
      <div class="row">
        {!more.value && (
          <Button look="plain" icon={Plus} onClick={() => (more.value = true)}>
            {words.more}
          </Button>
        )}
        <Button look="plain" icon={Search} onClick={() => (finding.value = true)}>
          {words.existing}
        </Button>
        <Button look="plain" onClick={() => then(markOnly(passage()))}>
          {words.only}
        </Button>
        {session.values.guide !== '' && session.values.state !== 'established' && (
          <Button look="plain" icon={CornerUpRight} onClick={() => (moving.value = { note: note.id, span })}>
            {words.moveTo}
          </Button>
        )}
        <span class="by-word">
          <Button look="plain" onClick={() => choose(note.id, byWord(note.values.text, span, 1))}>
            {words.wider}
          </Button>
          <Button look="plain" onClick={() => choose(note.id, byWord(note.values.text, span, -1))}>
            {words.narrower}
          </Button>
        </span>
      </div>
    </>
  )
}

function PlaceHere({ note, span, excerpt }: { note: Thing<'note'>; span: Span; excerpt: string }) {
  const place = () => {
    placing.value = ''
    unchoose()
    void placeAgain(excerpt, { note, span })
  }
  return (
    <div class="row">
      <Button look="filled" onClick={place}>
        {t().marking.placeHere}
      </Button>
      <Button look="plain" onClick={() => (placing.value = '')}>
        {t().common.cancel}
      </Button>
    </div>
  )
}

/** Esc closes the bar and leads back to the note; Enter in the note leads into the bar; a digit chooses a kind. */
function useBarKeys(bar: { readonly current: HTMLElement | null }, open: boolean): void {
  useEffect(() => {
    if (!open) return undefined
    const keys = (event: KeyboardEvent) => {
      if (!bar.current || event.ctrlKey || event.altKey || event.metaKey) return
      const typing = document.activeElement?.matches('input, textarea, select') ?? false
      if (event.key === 'Escape') {
        const note = document.querySelector<HTMLElement>(`[data-note="${chosen.value?.note}"]`)
        unchoose()
        note?.focus({ preventScroll: true })
      } else if (event.key === 'Enter' && document.activeElement?.matches('[data-note]'))
        bar.current.querySelector('button')?.focus()
      else if (!typing && /^[1-6]$/.test(event.key))
        bar.current.querySelectorAll<HTMLElement>('.kinds button')[Number(event.key) - 1]?.click()
      else return
      event.preventDefault()
    }
    addEventListener('keydown', keys)
    return () => removeEventListener('keydown', keys)
  }, [open])
}
