import type { Item } from '../../domain/work/work.ts'
import { stretch } from '../../ui/dates.ts'
import { FactLine } from '../../ui/fact-line.tsx'
import { t } from '../../ui/language.ts'

/** A phase of the project. */
export const phaseRow = ({ id, values }: Item<'phase'>) => (
  <FactLine
    key={id}
    title={values.name}
    facts={[values.focus, stretch(values.from, values.to)]}
    state={t().work.phaseState[values.state]}
    invented={values.invented}
  />
)
