import { signal } from '@preact/signals'
import type { Situation } from '../../domain/findings/situation.ts'
import { t } from '../../ui/language.ts'
import { titleOf } from './kind.tsx'

/** The parts a person has left out of the document, for this visit. */
export const left = signal<ReadonlySet<string>>(new Set())

/** The parts of the document with how much is in each: a press leads there, a tick keeps it in. */
export function Parts({ analysis }: { analysis: Situation }) {
  const words = t().situation
  const areas = analysis.trees.reduce((sum, tree) => sum + tree.areas.length, 0)
  const { coverage } = analysis
  const parts = [
    { name: 'coverage', title: words.coverage, count: words.heard(coverage.interviewed, coverage.inScope) },
    { name: 'causes', title: words.causes, count: String(areas) },
    ...analysis.kinds.map(({ kind, count }) => ({ name: kind, title: titleOf(kind), count: String(count) })),
    { name: 'practices', title: words.practices, count: String(analysis.practices.length) },
    { name: 'decisions', title: words.decisions, count: String(analysis.decisions.length + analysis.against.length) },
  ]
  const toggle = (name: string) => {
    const next = new Set(left.value)
    if (!next.delete(name)) next.add(name)
    left.value = next
  }
  return (
    <>
      <h2 class="label">{words.parts}</h2>
      <ul class="parts">
        {parts.map(({ name, title, count }) => (
          <li key={name}>
            <input
              type="checkbox"
              class="tick"
              aria-label={words.show(title)}
              checked={!left.value.has(name)}
              onChange={() => toggle(name)}
            />
            <button type="button" disabled={left.value.has(name)} onClick={() => leadTo(name)}>
              {title}
              <span class="soft">{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function leadTo(part: string): void {
  const element = document.getElementById(part)
  element?.scrollIntoView({ block: 'start' })
  element?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
}
