import { Unlink } from 'lucide'
import type { Placed } from '../../../domain/marking/marked-text.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { placing } from './placing.ts'

type Props = {
  readonly session: Thing<'session'>
  readonly placed: readonly Placed[]
  readonly current: string
  readonly onOpen: (excerpt: string) => void
}

/** What is marked in a session: quick marks to go through, words that were lost, and every excerpt as a line to press. */
export function ExcerptList({ session, placed, current, onOpen }: Props) {
  const words = t().marking
  const quick = placed.filter(one => one.excerpt.values.quick).length
  const kept = placed.filter(one => !one.excerpt.values.quick)
  const lost = kept.filter(one => !one.span)
  return (
    <>
      {quick > 0 && (
        <section class="no-print quick">
          <p>{words.quick(quick)}</p>
          <a class="button" href={`/sessions/${session.id}/marks`}>
            {words.goThrough}
          </a>
        </section>
      )}
      <section class="no-print">
        <h2 class="label">
          {words.excerpts} {kept.length > 0 ? kept.length : ''}
        </h2>
        {placed.length === 0 && <p class="small soft">{words.excerptsNone}</p>}
        {lost.map(({ excerpt }) => (
          <Lost key={excerpt.id} excerpt={excerpt} />
        ))}
        <ul class="excerpts">
          {kept
            .filter(one => one.span)
            .map(({ excerpt }) => (
              <li key={excerpt.id}>
                <button type="button" aria-pressed={excerpt.id === current} onClick={() => onOpen(excerpt.id)}>
                  <span class="small soft">{t().field.kind[excerpt.values.as]}</span>
                  <span class="spoken">{shorter(excerpt.values.anchor.quote)}</span>
                </button>
              </li>
            ))}
        </ul>
      </section>
    </>
  )
}

function Lost({ excerpt }: { excerpt: Thing<'excerpt'> }) {
  const words = t().marking
  return (
    <div class="lost">
      <p class="waiting">
        <Icon of={Unlink} size={18} /> {words.lost}
      </p>
      <p class="spoken">{shorter(excerpt.values.anchor.quote)}</p>
      <p class="small soft">{placing.value === excerpt.id ? words.placing : words.lostText}</p>
      {placing.value !== excerpt.id && <Button onClick={() => (placing.value = excerpt.id)}>{words.place}</Button>}
    </div>
  )
}

const shorter = (quote: string): string => (quote.length > 90 ? `${quote.slice(0, 88).replace(/\s\S*$/, '')} …` : quote)
