import type { Item } from '../../domain/work/work.ts'
import { stretch } from '../../ui/dates.ts'
import { t } from '../../ui/language.ts'
import { Row } from './row.tsx'

/** Finds what a thing is called: one, or several as a list. */
export type Names = { readonly of: (id: string) => string; readonly all: (ids: readonly string[]) => string }

/** A phase of the project. */
export const phaseRow = ({ id, values }: Item<'phase'>) => (
  <Row
    key={id}
    title={values.name}
    facts={[values.focus, stretch(values.from, values.to)]}
    state={t().work.phaseState[values.state]}
    invented={values.invented}
  />
)
