import { useSignal } from '@preact/signals'
import { Eye, Minus, Plus, Target } from 'lucide'
import { byId } from '../../../domain/by-id.ts'
import type { Thing } from '../../../domain/thing.ts'
import { isOpened } from '../../../domain/together/leading.ts'
import { dotsIn, dotted, type Vote } from '../../../domain/together/vote.ts'
import { newGoal } from '../../../domain/work/goal.ts'
import { Button } from '../../../ui/button.tsx'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { TextField } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { LineTool } from '../../../ui/line-tool.tsx'
import { keep } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'
import { useThings } from '../../worker/things.ts'
import type { ItemProps } from './open-item.tsx'

/** Goals with dots: each gives as many as the plan says; only totals are ever shown. */
export function GoalsItem({ meeting, item, leader }: ItemProps) {
  const words = t().meetings
  const goals = useThings('goal', {}, meeting.zone)
  const votes = useThings('vote', { poll: item.id }, meeting.zone)
  const mine = useMyVote(meeting, item.id, votes ?? [])
  const adding = useSignal(false)
  if (!goals || !votes) return null
  const chosen = goals.filter(({ id }) => meeting.values.goals.includes(id))
  const shown = (chosen.length > 0 ? chosen : goals).toSorted(byId)
  const given = Object.values(mine.dots).reduce((sum, n) => sum + n, 0)
  const open = isOpened(item.id, meeting.values)
  const sum = dotsIn(
    votes.map(one => one.values),
    item.id,
    item.dots,
  )
  return (
    <>
      <p class="soft" role="status">
        {item.dots > 0 ? words.dotsLeft(Math.max(0, item.dots - given), item.dots) : words.dotsNone}
      </p>
      {shown.length === 0 && <p class="soft">{words.goalsNone}</p>}
      <ul class="goals">
        {shown.map(goal => (
          <Goal
            key={goal.id}
            goal={goal}
            dots={mine.dots[goal.id] ?? 0}
            sum={open ? (sum.get(goal.id) ?? 0) : undefined}
            full={given >= item.dots}
            onDot={by => void mine.give(dotted(mine.dots, goal.id, by, item.dots))}
          />
        ))}
      </ul>
      <div class="row totals">
        {leader && !open && item.dots > 0 && <ShowTotals meeting={meeting} item={item.id} voters={votes.length} />}
        <Button look="plain" icon={Plus} onClick={() => (adding.value = true)}>
          {words.proposeGoal}
        </Button>
      </div>
      {adding.value && <NewGoal zone={meeting.zone} onClose={() => (adding.value = false)} />}
    </>
  )
}

function ShowTotals({ meeting, item, voters }: { meeting: Thing<'meeting'>; item: string; voters: number }) {
  const words = t().meetings
  const open = () => keep(() => api().edit(meeting.id, { [`opened.${item}`]: true }, meeting.view))
  return (
    <>
      <Button icon={Eye} onClick={open}>
        {words.showTotals}
      </Button>
      <span class="small soft">{words.voters(voters)}</span>
    </>
  )
}

/** My own dots in a poll; what is pressed shows before it is stored. */
function useMyVote(meeting: Thing<'meeting'>, poll: string, votes: readonly Thing<'vote'>[]) {
  const told = useSignal<Vote['dots'] | null>(null)
  const dots = told.value ?? votes.find(one => one.mine)?.values.dots ?? {}
  const give = (next: Vote['dots']) => {
    told.value = next
    return keep(() => api().writeOwn('vote', { meeting: meeting.id, poll, dots: next }, meeting.zone))
  }
  return { dots, give }
}

type GoalProps = {
  readonly goal: Thing<'goal'>
  readonly dots: number
  readonly sum: number | undefined
  readonly full: boolean
  readonly onDot: (by: 1 | -1) => void
}

function Goal({ goal, dots, sum, full, onDot }: GoalProps) {
  const words = t().meetings
  const { text } = goal.values
  return (
    <li>
      <Icon of={Target} size={20} />
      <span class="main">
        {text || t().common.untitled}
        {sum !== undefined && <small>{words.dotsInAll(sum)}</small>}
      </span>
      <div class="dots">
        <LineTool icon={Minus} label={`${words.lessDot}: ${text}`} idle={dots === 0} onPress={() => onDot(-1)} />
        <span class="given" role="img" aria-label={words.yourDots(dots)}>
          {dots > 5 ? `● ${dots}` : '●'.repeat(dots) || '–'}
        </span>
        <LineTool icon={Plus} label={`${words.moreDot}: ${text}`} idle={full} onPress={() => onDot(1)} />
      </div>
    </li>
  )
}

function NewGoal({ zone, onClose }: { zone: string; onClose: () => void }) {
  const words = t().meetings
  const text = useSignal('')
  const make = async () => {
    await keep(() => api().create('goal', newGoal({ text: text.value.trim() }), newId(), zone))
    onClose()
  }
  return (
    <Dialog
      title={words.proposeGoal}
      onClose={onClose}
      actions={<Acts act={words.add} onAct={make} onClose={onClose} busy={text.value.trim() === ''} />}
    >
      <TextField label={words.goal} value={text.value} rows={2} onInput={next => (text.value = next)} />
    </Dialog>
  )
}
