import { X } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { isCommon } from '../../../domain/work/goal.ts'
import { dateWord, isoDay } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { LineTool } from '../../../ui/line-tool.tsx'
import { ActorChoice } from '../../editing/actor-choice.tsx'
import { apply } from '../../editing/apply.ts'
import { useThings } from '../../worker/things.ts'

/** Which units and organisations have agreed to a goal; one of them alone does not make it common. */
export function AgreedBy({ goal }: { goal: Thing<'goal'> }) {
  const words = t().goals
  const actors = useThings('actor', {}, goal.zone)
  const { agreedBy } = goal.values
  if (!actors) return null
  const nameOf = (id: string) => actors.find(one => one.id === id)?.values.label ?? words.behindGone
  const agree = (actor: string) =>
    actor && apply([{ do: 'edit', id: goal.id, patch: { [`agreedBy.${actor}`]: isoDay() } }], words.added)
  const drop = (actor: string) =>
    apply([{ do: 'edit', id: goal.id, patch: { [`agreedBy.${actor}`]: null } }], words.tookAway)
  const all = Object.entries(agreedBy).toSorted(([, a], [, b]) => a.localeCompare(b))
  return (
    <section>
      <h2>{words.behind}</h2>
      <p class={isCommon(goal.values) ? 'good' : 'soft'}>
        {all.length === 0 ? words.nobodyBehind : isCommon(goal.values) ? words.common : words.notCommon}
      </p>
      <ul class="lines linked">
        {all.map(([id, day]) => (
          <li key={id}>
            <div class="line">
              <span class="main">{words.behindDay(nameOf(id), dateWord(day))}</span>
            </div>
            <LineTool icon={X} label={words.takeAway(nameOf(id))} onPress={() => drop(id)} />
          </li>
        ))}
      </ul>
      <div class="no-print">
        <ActorChoice
          label={words.behindAdd}
          hint={words.behindHint}
          none={words.behindChoose}
          value=""
          zone={goal.zone}
          onChoose={agree}
        />
      </div>
    </section>
  )
}
