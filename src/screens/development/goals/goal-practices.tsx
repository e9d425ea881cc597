import { useSignal } from '@preact/signals'
import { ChevronRight, Plus, X } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { LineTool } from '../../../ui/line-tool.tsx'
import { apply } from '../../editing/apply.ts'
import { useThings } from '../../worker/things.ts'
import { Pick } from '../pick.tsx'

/** The ways of working that serve a goal. */
export function GoalPractices({ goal }: { goal: Thing<'goal'> }) {
  const words = t().goals
  const all = useThings('practice', {}, goal.zone) ?? []
  const choosing = useSignal(false)
  const { practices } = goal.values
  const edit = (id: string, value: 'practice' | null, said: string) =>
    apply([{ do: 'edit', id: goal.id, patch: { [`practices.${id}`]: value } }], said)
  return (
    <section>
      <h2>{words.practices}</h2>
      <ul class="lines linked">
        {all
          .filter(({ id }) => Object.hasOwn(practices, id))
          .map(({ id, values }) => (
            <li key={id}>
              <a href={`/practices/${id}`}>
                <span class="main">
                  {values.title}
                  <small>{t().field.practice[values.state]}</small>
                </span>
                <Icon of={ChevronRight} size={18} />
              </a>
              <LineTool icon={X} label={words.takeAway(values.title)} onPress={() => edit(id, null, words.tookAway)} />
            </li>
          ))}
      </ul>
      <div class="row no-print">
        <Button look="plain" icon={Plus} onClick={() => (choosing.value = true)}>
          {words.pickPractice}
        </Button>
      </div>
      {choosing.value && (
        <Pick
          title={words.pickPractice.replace('…', '')}
          choices={all
            .filter(({ id }) => !Object.hasOwn(practices, id))
            .map(({ id, values }) => ({ id, name: values.title }))}
          onPick={({ id }) => edit(id, 'practice', words.added)}
          onClose={() => (choosing.value = false)}
        />
      )}
    </section>
  )
}
