import { useSignal } from '@preact/signals'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import { placedIn } from '../../../domain/marking/marked-text.ts'
import { LONG_NOTE, LONGEST_NOTE, noteSize } from '../../../domain/sessions/note.ts'
import type { Thing } from '../../../domain/thing.ts'
import { IdentityOffer } from '../../../ui/identity.tsx'
import { t } from '../../../ui/language.ts'
import { useOwnValue } from '../../../ui/own-value.ts'
import { Versions } from '../../editing/versions.tsx'
import { useWriting } from '../../editing/writing.ts'
import { problemText } from '../../worker/problem.ts'
import { MarkedText } from '../marking/marked-text.tsx'
import type { Caret } from './quick-marking.ts'

type Props = {
  readonly session: string
  readonly question: string
  readonly label: string
  readonly note: Thing<'note'> | undefined
  readonly excerpts: readonly Thing<'excerpt'>[]
  /** Whether it takes the caret when it comes onto the page. */
  readonly autofocus: boolean
  readonly onFocus: () => void
  readonly onCaret: (caret: Caret) => void
  readonly onContinue: () => void
}

/** One answer as it is written: a page's paragraph that happens to be a text field. */
export function Answer(props: Props) {
  const { text, input, save, stored } = useWriting(props)
  const field = useRef<HTMLTextAreaElement>(null)
  const tooLong = useSignal(false)
  useOwnValue(field, text, input)
  useLayoutEffect(() => grow(field.current), [text])
  useEffect(() => growWithWidth(field.current), [])
  // Only then: a caret that follows what is current, while what is current follows the caret, never comes to rest when
  // two answers had it within a frame.
  useEffect(() => {
    if (props.autofocus) field.current?.focus({ preventScroll: true })
  }, [])
  const size = noteSize(text)
  const own = props.excerpts.filter(excerpt => props.note && excerpt.values.note === props.note.id)
  const caret = (area: HTMLTextAreaElement) =>
    props.onCaret({
      question: props.question,
      text: area.value,
      at: area.selectionEnd,
      from: area.selectionStart,
      note: stored,
    })
  return (
    <div class="answer">
      {own.length > 0 && (
        <div class="spoken under" aria-hidden="true">
          <MarkedText text={text} placed={placedIn(text, own)} />
        </div>
      )}
      <textarea
        ref={field}
        class="spoken"
        rows={1}
        aria-label={t().capture.answer(props.label)}
        autocomplete="off"
        autocapitalize="sentences"
        spellcheck={false}
        data-question={props.question}
        onFocus={event => {
          props.onFocus()
          caret(event.currentTarget)
        }}
        onSelect={event => caret(event.currentTarget)}
        onKeyUp={event => caret(event.currentTarget)}
        onBlur={save}
        onInput={event => {
          const next = event.currentTarget.value
          tooLong.value = noteSize(next) > LONGEST_NOTE
          input(next)
          caret(event.currentTarget)
          keepCaretInView(event.currentTarget)
        }}
      />
      {own.length > 0 && (
        <p class="small soft marked-as">{own.map(one => t().field.kind[one.values.as]).join(' · ')}</p>
      )}
      <IdentityOffer text={text} onText={input} />
      {tooLong.value && (
        <p class="problem" role="alert">
          {problemText('paste-long')}
        </p>
      )}
      {size > LONG_NOTE && (
        <button type="button" class="button plain" onClick={props.onContinue}>
          {t().capture.continueBelow}
        </button>
      )}
      {props.note && <Versions thing={props.note} field="text" label={props.label} text />}
    </div>
  )
}

function grow(field: HTMLTextAreaElement | null): void {
  if (!field || CSS.supports('field-sizing', 'content')) return
  field.style.blockSize = 'auto'
  field.style.blockSize = `${field.scrollHeight}px`
}

/** A turned tablet breaks the lines anew: nothing of what is written may be cut then. */
function growWithWidth(field: HTMLTextAreaElement | null): (() => void) | undefined {
  if (!field) return
  let width = field.clientWidth
  const seen = new ResizeObserver(() => {
    if (field.clientWidth === width) return
    width = field.clientWidth
    grow(field)
  })
  seen.observe(field)
  return () => seen.disconnect()
}

/** Scrolls only as far as the line being written asks for; the rest of the scrolling is the person's. */
function keepCaretInView(field: HTMLTextAreaElement): void {
  const page = field.closest('.paper')
  if (!page || field.selectionEnd < field.value.length) return
  const bottom = field.getBoundingClientRect().bottom
  const box = page.getBoundingClientRect()
  const limit = box.top + box.height * 0.7
  if (bottom > limit) page.scrollTop += bottom - limit
}
