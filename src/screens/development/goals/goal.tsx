import './goals.css'
import { ChevronRight } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { BoundActor } from '../../editing/actor-choice.tsx'
import { BoundSelect, BoundText } from '../../editing/bound.tsx'
import { Screen } from '../../frame/screen.tsx'
import { TakenFrom } from '../../frame/taken-from.tsx'
import { WordChips } from '../../frame/word-chips.tsx'
import { useThing, useThings } from '../../worker/things.ts'
import { Remove } from '../remove.tsx'
import { AgreedBy } from './agreed-by.tsx'
import { GoalMeasures } from './goal-measures.tsx'
import { GoalPractices } from './goal-practices.tsx'
import { goalTypes } from './new-goal.tsx'

/** One goal: who stands behind it, what measures it, and what serves it. */
export function GoalPage({ id }: { id: string }) {
  const words = t().goals
  const goal = useThing('goal', id)
  if (goal === null) return null
  if (goal === undefined)
    return (
      <Screen title={words.title} back="/goals">
        <p class="soft page">{words.gone}</p>
      </Screen>
    )
  const { text, type, invented } = goal.values
  return (
    <Screen
      title={text || t().common.untitled}
      tab={words.title}
      lead={[words.types[type], invented && t().field.invented].filter(Boolean).join(' · ')}
      back="/goals"
    >
      <Page key={id} goal={goal} />
    </Screen>
  )
}

function Page({ goal }: { goal: Thing<'goal'> }) {
  const words = t().goals
  return (
    <div class="page goal">
      <WordChips text={goal.values.text} />
      <GoalMeasures goal={goal} />
      <AgreedBy goal={goal} />
      {goal.values.type === 'value' && (
        <BoundText thing={goal} field="behaviour" label={words.behaviour} hint={words.behaviourHint} rows={2} ours />
      )}
      <GoalPractices goal={goal} />
      <Served goal={goal} />
      <TakenFrom thing={goal} />
      <BoundText thing={goal} field="text" label={words.text} rows={2} ours />
      <div class="pair long">
        <BoundSelect thing={goal} field="type" label={words.type} options={goalTypes()} />
        <BoundActor thing={goal} field="owner" label={words.owner} />
      </div>
      <Remove id={goal.id} to="/goals" />
    </div>
  )
}

/** The meetings that said they serve it. */
function Served({ goal }: { goal: Thing<'goal'> }) {
  const words = t().goals
  const meetings = (useThings('meeting', {}, goal.zone) ?? [])
    .filter(one => one.values.goals.includes(goal.id))
    .toSorted((a, b) => a.values.order - b.values.order)
  if (meetings.length === 0) return null
  return (
    <section>
      <h2>{words.served}</h2>
      <ul class="lines">
        {meetings.map(({ id, values }) => (
          <li key={id}>
            <a href={`/meetings/${id}`}>
              <span class="main">{values.title || t().common.untitled}</span>
              <Icon of={ChevronRight} size={18} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
