import type { IconNode } from 'lucide'
import { Compass, Lightbulb, MountainSnow, Quote, Sprout, TriangleAlert, Undo2 } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { type MarkKind, quickMarks } from '../../../domain/marking/excerpt.ts'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import type { QuickMarks } from './quick-marking.ts'

const icons: Partial<Record<MarkKind, IconNode>> = {
  strength: Sprout,
  cause: Compass,
  worry: TriangleAlert,
  obstacle: MountainSnow,
  idea: Lightbulb,
  quote: Quote,
}

/** Six marks at the hand's side and the way back: a tap marks, without a dialog and without taking the caret away. */
export function MarkStrip({ marks }: { marks: QuickMarks }) {
  const words = t().marking
  const strip = useRef<HTMLElement>(null)
  useStripKeys(strip, marks)
  const stay = (event: Event) => event.preventDefault()
  return (
    <aside class="strip" ref={strip} aria-label={words.strip}>
      {quickMarks.map((as, index) => (
        <button
          key={as}
          type="button"
          title={`${words.keys.replace('1–6', String(index + 1))}`}
          data-last={marks.last.value === as || undefined}
          onPointerDown={stay}
          onMouseDown={stay}
          onClick={() => marks.tap(as)}
        >
          <Icon of={icons[as] ?? Quote} size={24} />
          <span>{t().field.kind[as]}</span>
        </button>
      ))}
      <button type="button" class="undo" onPointerDown={stay} onMouseDown={stay} onClick={marks.undo}>
        <Icon of={Undo2} size={24} />
        <span>{words.undo}</span>
      </button>
      <span class="hidden" role="status">
        {marks.heard.value}
      </span>
    </aside>
  )
}

/** Esc leads from the writing to the marks; a digit marks, and both lead back to the caret. Nordic keyboards need Alt for signs. */
function useStripKeys(strip: { readonly current: HTMLElement | null }, marks: QuickMarks): void {
  const latest = useRef(marks)
  latest.current = marks
  useEffect(() => {
    let from: HTMLElement | null = null
    const back = () => from?.focus({ preventScroll: true })
    const keys = (event: KeyboardEvent) => {
      const inside = strip.current?.contains(document.activeElement) ?? false
      if (event.key === 'Escape' && !inside && document.activeElement instanceof HTMLTextAreaElement) {
        from = document.activeElement
        strip.current?.querySelector('button')?.focus()
      } else if (event.key === 'Escape' && inside) back()
      else if (inside && /^[1-6]$/.test(event.key)) {
        const as = quickMarks[Number(event.key) - 1]
        back()
        if (as) latest.current.tap(as)
      } else return
      event.preventDefault()
    }
    addEventListener('keydown', keys)
    return () => removeEventListener('keydown', keys)
  }, [])
}
