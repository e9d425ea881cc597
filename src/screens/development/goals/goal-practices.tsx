import type { Thing } from '../../../domain/thing.ts'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { Linked, usePracticeLinks } from '../linked.tsx'

/** The ways of working that serve a goal. */
export function GoalPractices({ goal }: { goal: Thing<'goal'> }) {
  const words = t().goals
  const edit = (id: string, value: 'practice' | null, said: string) =>
    apply([{ do: 'edit', id: goal.id, patch: { [`practices.${id}`]: value } }], said)
  return (
    <Linked
      title={words.practices}
      add={words.pickPractice}
      ids={Object.keys(goal.values.practices)}
      links={usePracticeLinks(goal.zone)}
      onAdd={({ id }) => edit(id, 'practice', words.added)}
      onDrop={id => edit(id, null, words.tookAway)}
    />
  )
}
