import { CircleCheck, CircleDashed } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { isOverdue } from '../../../domain/work/doing.ts'
import { isOpenTask } from '../../../domain/work/task.ts'
import { dateWord, isoDay } from '../../../ui/dates.ts'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { LongList } from '../../../ui/long-list.tsx'
import { inTwo, RowMarks } from '../../../ui/row-marks.tsx'
import { useActorName } from '../../editing/actor-choice.tsx'

type Props = {
  readonly zone: string
  readonly actions: readonly Thing<'task'>[]
  /** What is said where there are none. */
  readonly none: string
}

/** Who does what by which day; one that is past its day says so in a sentence. */
export function ActionLines({ zone, actions, none }: Props) {
  const words = t().decisions
  const nameOf = useActorName(zone)
  const today = isoDay()
  if (actions.length === 0) return <p class="soft">{none}</p>
  return (
    <LongList rows={actions}>
      {one => {
        const { title, owner, dueOn, state, invented } = one.values
        const late = isOverdue(one.values, today)
        const open = isOpenTask(one.values)
        const facts = [
          nameOf(owner) || words.nobody,
          !late && dueOn && words.dueOn(dateWord(dueOn)),
          !open && words.states[state],
          invented && t().field.invented,
        ]
        return (
          <li key={one.id}>
            <a href={`/actions/${one.id}`} class={late ? 'waiting' : ''}>
              <Icon of={open ? CircleDashed : CircleCheck} size={20} />
              <span class="main">
                {title || t().common.untitled}
                <small>{facts.filter(Boolean).join(' · ')}</small>
                {late && <small class="wait">{words.overdue(dateWord(dueOn))}</small>}
              </span>
              <RowMarks twoVersions={inTwo(one)} waiting={one.waiting} />
            </a>
          </li>
        )
      }}
    </LongList>
  )
}
