import './decisions.css'
import type { Thing } from '../../../domain/thing.ts'
import { isOverdue } from '../../../domain/work/doing.ts'
import { origins } from '../../../domain/work/task.ts'
import { dateWord, isoDay } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { BoundActor } from '../../editing/actor-choice.tsx'
import { BoundField, BoundSelect, BoundText } from '../../editing/bound.tsx'
import { ChainLine } from '../../frame/chain.tsx'
import { Screen } from '../../frame/screen.tsx'
import { useThing, useThings } from '../../worker/things.ts'
import { Remove } from '../remove.tsx'
import { actionTypes } from './new-action.tsx'

/** One thing to be done: who does it, by when, how far it is, and what came of it. */
export function ActionPage({ id }: { id: string }) {
  const words = t().decisions
  const action = useThing('task', id)
  if (action === null) return null
  if (action === undefined || action.values.type === 'intermediate')
    return (
      <Screen title={words.title} back="/decisions">
        <p class="soft page">{words.goneAction}</p>
      </Screen>
    )
  return (
    <Screen
      title={action.values.title || t().common.untitled}
      tab={words.title}
      lead={words.states[action.values.state]}
      back="/decisions"
    >
      <Page key={id} action={action} />
    </Screen>
  )
}

function Page({ action }: { action: Thing<'task'> }) {
  const words = t().decisions
  const { values } = action
  const decisions = useThings('decision', {}, action.zone) ?? []
  const known = values.decision === '' || decisions.some(({ id }) => id === values.decision)
  const states = (['open', 'doing', 'done', 'dropped'] as const).map(one => [one, words.states[one]] as const)
  return (
    <div class="page decision">
      {isOverdue(values, isoDay()) && <p class="wait">{words.overdue(dateWord(values.dueOn))}</p>}
      <BoundText thing={action} field="title" label={words.action} rows={2} ours />
      <div class="pair long">
        <BoundActor thing={action} field="owner" label={words.owner} />
        <BoundField thing={action} field="dueOn" label={words.due} type="date" />
        <BoundSelect thing={action} field="state" label={words.state} options={states} />
        <BoundSelect thing={action} field="type" label={words.kind} options={actionTypes()} />
      </div>
      {values.type === 'plan_item' && (
        <BoundSelect
          thing={action}
          field="origin"
          label={words.origin}
          options={origins.map(one => [one, words.origins[one]] as const)}
        />
      )}
      <BoundText thing={action} field="followUp" label={words.followUp} rows={2} ours />
      <BoundSelect
        thing={action}
        field="decision"
        label={words.of}
        options={[
          ['', words.noDecision],
          ...(known ? [] : [[values.decision, words.gone] as const]),
          ...decisions.map(one => [one.id, one.values.text] as const),
        ]}
      />
      <ChainLine id={action.id} kind="task" />
      <Remove id={action.id} to="/decisions" />
    </div>
  )
}
