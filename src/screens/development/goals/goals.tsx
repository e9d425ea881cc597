import './goals.css'
import { useSignal } from '@preact/signals'
import { ChevronRight, Clock, Gauge, Plus, Target } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { isCommon } from '../../../domain/work/goal.ts'
import { isMeasured } from '../../../domain/work/measuring.ts'
import { Button } from '../../../ui/button.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { language, t } from '../../../ui/language.ts'
import { LongList } from '../../../ui/long-list.tsx'
import { PrintButton } from '../../../ui/print-button.tsx'
import { inTwo, RowMarks } from '../../../ui/row-marks.tsx'
import { useActorName } from '../../editing/actor-choice.tsx'
import { Screen } from '../../frame/screen.tsx'
import { timeWords, useTimeWords } from '../../frame/time-words.ts'
import { useGroup } from '../../worker/group.ts'
import { useThings } from '../../worker/things.ts'
import { IndicatorRow } from './indicator-row.tsx'
import { NewGoal, NewIndicator } from './new-goal.tsx'

const types = ['assignment', 'goal', 'value', 'service_promise'] as const

/** Where the open group's work is to lead, what nobody measures yet, and the measures with their figures. */
export function Goals() {
  const words = t().goals
  const zone = useGroup()?.zone
  return (
    <Screen title={words.title} lead={words.lead} back="/development">
      {zone !== undefined && <Lists zone={zone} />}
    </Screen>
  )
}

function Lists({ zone }: { zone: string }) {
  const words = t().goals
  const making = useSignal<'goal' | 'measure' | null>(null)
  const goals = useThings('goal', {}, zone)
  const measures = useThings('indicator', {}, zone)
  if (!goals || !measures) return null
  const sorted = goals.toSorted((a, b) => a.values.text.localeCompare(b.values.text, language.value))
  const named = measures.toSorted((a, b) => a.values.name.localeCompare(b.values.name, language.value))
  const close = () => (making.value = null)
  return (
    <div class="page goal-lists">
      <div class="row">
        <Button look="filled" icon={Plus} onClick={() => (making.value = 'goal')}>
          {words.new}
        </Button>
        <Button icon={Plus} onClick={() => (making.value = 'measure')}>
          {words.newMeasure}
        </Button>
        {goals.length + measures.length > 0 && <PrintButton />}
      </div>
      {goals.length === 0 && <p class="soft">{words.empty}</p>}
      {types.map(type => (
        <OfType key={type} type={type} goals={sorted.filter(one => one.values.type === type)} measures={measures} />
      ))}
      <section class="band">
        <h2 class="label">{words.measures}</h2>
        {named.length === 0 && <p class="soft">{words.measuresNone}</p>}
        {named.length > 0 && (
          <LongList rows={named}>{one => <IndicatorRow key={one.id} one={one} all={measures} />}</LongList>
        )}
      </section>
      <TimeLine zone={zone} />
      {making.value === 'goal' && <NewGoal zone={zone} onClose={close} />}
      {making.value === 'measure' && <NewIndicator zone={zone} onClose={close} />}
    </div>
  )
}

type OfTypeProps = {
  readonly type: (typeof types)[number]
  readonly goals: readonly Thing<'goal'>[]
  readonly measures: readonly Thing<'indicator'>[]
}

function OfType({ type, goals, measures }: OfTypeProps) {
  const words = t().goals
  if (goals.length === 0) return null
  const measured = goals.filter(one => isMeasured(one.values, measures)).length
  return (
    <section class="band">
      <h2 class="label">
        {words.lists[type]} <span class="soft">{words.measured(measured, goals.length)}</span>
      </h2>
      <LongList rows={goals}>
        {one => <Row key={one.id} one={one} measured={isMeasured(one.values, measures)} />}
      </LongList>
    </section>
  )
}

function Row({ one, measured }: { one: Thing<'goal'>; measured: boolean }) {
  const words = t().goals
  const nameOf = useActorName(one.zone)
  const { text, owner, agreedBy, invented } = one.values
  const facts = [
    nameOf(owner),
    Object.keys(agreedBy).length > 0 && (isCommon(one.values) ? words.common : words.notCommon),
    invented && t().field.invented,
  ]
  return (
    <li>
      <a href={`/goals/${one.id}`} class={measured ? '' : 'waiting'}>
        <Icon of={measured ? Gauge : Target} size={20} />
        <span class="main">
          {text || t().common.untitled}
          <small>{[...facts, !measured && `${words.unmeasured}.`].filter(Boolean).join(' · ')}</small>
        </span>
        <RowMarks twoVersions={inTwo(one)} waiting={one.waiting} />
      </a>
    </li>
  )
}

/** Where the promises of time stand. */
function TimeLine({ zone }: { zone: string }) {
  const promises = useThings('timePromise', {}, zone)
  if (!useTimeWords() || !promises) return null
  const words = timeWords()
  return (
    <section class="band">
      <ul class="lines">
        <li>
          <a href="/time">
            <Icon of={Clock} />
            <span class="main">{words.open}</span>
            <span class="small soft far">{words.teams(promises.length)}</span>
            <Icon of={ChevronRight} size={18} />
          </a>
        </li>
      </ul>
    </section>
  )
}
