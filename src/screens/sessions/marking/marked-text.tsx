import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Placed } from '../../../domain/marking/marked-text.ts'
import { stretches } from '../../../domain/marking/marked-text.ts'
import { t } from '../../../ui/language.ts'

type Props = {
  readonly text: string
  readonly placed: readonly Placed[]
  /** The excerpt a person is looking at. */
  readonly current?: string
}

/** A note's text with its passages highlighted and what each was marked as out in the margin, where the text edge never moves. */
export function MarkedText({ text, placed, current }: Props) {
  const box = useRef<HTMLSpanElement>(null)
  useMargin(box)
  return (
    <span class="marked" ref={box}>
      <span class="words">
        {stretches(text, placed).map(({ text: words, start, under }) =>
          under.length === 0 ? (
            words
          ) : (
            <mark
              key={start}
              data-excerpts={under.map(one => one.id).join(' ')}
              data-as={namesOf(placed, start)}
              data-current={under.some(one => one.id === current) || undefined}
            >
              {words}
            </mark>
          ),
        )}
      </span>
      <span class="margin" aria-hidden="true">
        {placed.map(({ excerpt, span }) =>
          span ? (
            <span key={excerpt.id} data-of={excerpt.id}>
              {t().field.kind[excerpt.values.as]}
            </span>
          ) : null,
        )}
      </span>
    </span>
  )
}

/** What begins here, for the margin on paper. */
const namesOf = (placed: readonly Placed[], start: number): string | undefined =>
  placed
    .filter(({ span }) => span?.start === start)
    .map(({ excerpt }) => t().field.kind[excerpt.values.as])
    .join(', ') || undefined

/** Puts each word of the margin beside the line where its passage begins; two on one line stand beneath each other. */
function useMargin(box: { readonly current: HTMLElement | null }): void {
  const place = () => {
    if (!box.current) return
    const from = box.current.getBoundingClientRect().top
    let free = Number.NEGATIVE_INFINITY
    for (const word of box.current.querySelectorAll<HTMLElement>('.margin > span')) {
      const mark = box.current.querySelector(`mark[data-excerpts~="${word.dataset.of}"]`)
      const top = Math.max((mark?.getClientRects()[0]?.top ?? from) - from, free)
      word.style.insetBlockStart = `${top}px`
      free = top + word.offsetHeight
    }
  }
  useLayoutEffect(place)
  useLayoutEffect(() => {
    if (!box.current) return undefined
    const seen = new ResizeObserver(place)
    seen.observe(box.current)
    return () => seen.disconnect()
  }, [])
}
