import type { Item } from '../../domain/work/work.ts'
import { FactLine } from '../../ui/fact-line.tsx'
import { t } from '../../ui/language.ts'
import { wordFor } from '../../ui/texts.ts'

/** Somebody who acts in the network. */
export function actorRow({ id, values }: Item<'actor'>, of: (id: string) => string) {
  const words = t().work
  return (
    <FactLine
      key={id}
      title={values.label}
      facts={[
        wordFor(words.sector, values.sector),
        of(values.parent) && words.partOf(of(values.parent)),
        values.inScope && words.inScope,
      ]}
      state={words.actorType[values.type]}
      invented={values.invented}
    />
  )
}
