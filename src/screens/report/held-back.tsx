import type { HeldBack as Why } from '../../domain/report/checking.ts'
import { Callout } from '../../ui/callout.tsx'
import { locale, t } from '../../ui/language.ts'

/** Why something cannot be published, a sentence each; told to its maker alone. */
export function HeldBack({ held }: { held: readonly Why[] }) {
  const words = t().reports
  if (held.length === 0) return null
  return (
    <Callout tone="waits">
      {held.map(why => (
        <p key={why}>{words.held[why]}</p>
      ))}
    </Callout>
  )
}

/** Words by which somebody may be recognised; a question, never a claim. */
export function MaybeNames({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null
  const all = new Intl.ListFormat(locale(), { type: 'disjunction' }).format(names.map(one => `”${one}”`))
  return <p class="wait">{t().reports.names(all)}</p>
}
