import { Callout } from '../../ui/callout.tsx'
import { locale, t } from '../../ui/language.ts'
import { useView } from '../worker/things.ts'

const MOST = 12

/** Asks about words in findings by which somebody may be recognised, before these leave; of all findings without `ids`. */
export function NamesAsk({ ids }: { ids?: readonly string[] }) {
  const leaving = useView('leaving', {})
  if (!leaving) return null
  const of = ids ?? Object.keys(leaving.names)
  const words = [...new Set(of.flatMap(id => leaving.names[id] ?? []))].slice(0, MOST)
  if (words.length === 0) return null
  const all = new Intl.ListFormat(locale(), { type: 'disjunction' }).format(words.map(one => `”${one}”`))
  return (
    <Callout tone="plain">
      <p>{t().findings.wording.names(all)}</p>
    </Callout>
  )
}
