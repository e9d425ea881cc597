import type { VNode } from 'preact'
import type { Change } from '../../../domain/change.ts'
import { newSession } from '../../../domain/sessions/new-session.ts'
import { type PlanLine, slotsOf } from '../../../domain/sessions/plan-lines.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout, Trouble } from '../../../ui/callout.tsx'
import { momentNow } from '../../../ui/dates.ts'
import { Field, Select, Tick } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { apply } from '../../editing/apply.ts'
import { useBegun } from '../../editing/begun.ts'
import { Screen } from '../../frame/screen.tsx'
import { useRoute } from '../../frame/use-route.ts'
import { useAct } from '../../worker/act.ts'
import { newId } from '../../worker/new-id.ts'
import { useAble } from './able.ts'
import { useGuideChoice } from './guide-choice.tsx'
import { PlanTable } from './plan-table.tsx'
import { usePlannable } from './plannable.ts'

const steps = [60, 90, 120, 0] as const

/** Interviews for many at once: what holds for all is written once, and a line follows the one above it. */
export function PlanMany() {
  const words = t().sessions
  const people = usePlannable()
  if (!people) return null
  return (
    <Screen title={words.several} back="/sessions">
      {people.length === 0 ? (
        <div class="stack">
          <p class="soft">{words.whoNone}</p>
          <a class="button filled" href="/roster">
            {t().roster.title}
          </a>
        </div>
      ) : (
        <PlanForm people={people} />
      )}
    </Screen>
  )
}

type Start = {
  readonly day: string
  readonly time: string
  readonly minutes: number
  readonly place: string
  readonly interviewer: string
  readonly signal: boolean
}

function PlanForm({ people }: { people: NonNullable<ReturnType<typeof usePlannable>> }) {
  const words = t().sessions
  const route = useRoute()
  const able = useAble()
  const { guide, choice } = useGuideChoice()
  const { start, lines, made } = useBegun('sessions', { start: nothing, lines: noLines })
  const { busy, problem, run } = useAct()
  const lineOf = (id: string): PlanLine => lines.value[id] ?? { on: false }
  const slots = slotsOf(
    people.map(one => lineOf(one.id)),
    start.value,
  )
  const slotById = new Map(people.map((one, at) => [one.id, slots[at] ?? null]))
  const slotOf = (id: string) => slotById.get(id) ?? null
  const set = (ids: readonly string[], part: Partial<PlanLine>) => {
    const next = ids.map(id => [id, { ...lineOf(id), ...part }] as const)
    lines.value = { ...lines.value, ...Object.fromEntries(next) }
  }
  const chosen = people.filter(one => lineOf(one.id).on)
  const plan = () =>
    run(async () => {
      const { place, signal } = start.value
      const changes = chosen.flatMap((person): Change[] => {
        const slot = slotOf(person.id)
        if (!slot) return []
        const interviewers = slot.interviewer === '' ? [] : [slot.interviewer]
        const when = { day: slot.day, time: slot.time }
        const values = newSession({ people: [person.id], guide, interviewers, place, signal, ...when })
        return [{ do: 'create', kind: 'session', id: newId(), values }]
      })
      await apply(changes, words.plannedCount(chosen.length))
      made()
      route('/sessions')
    })
  return (
    <form
      class="stack"
      onSubmit={event => {
        event.preventDefault()
        if (chosen.length > 0) void plan()
      }}
    >
      <ForAll
        start={start.value}
        guideChoice={choice}
        able={able}
        onSet={part => (start.value = { ...start.value, ...part })}
      />
      <p class="small soft page">{words.follows}</p>
      <PlanTable
        people={people}
        able={able}
        slotOf={slotOf}
        onTick={(ids, on) => set(ids, { on })}
        onSet={(id, part) => set([id], part)}
      />
      <Doubts slots={slots} />
      <Trouble text={problem.value} />
      <Button look="filled" type="submit" disabled={chosen.length === 0} busy={busy.value}>
        {words.planCount(chosen.length)}
      </Button>
    </form>
  )
}

/** What somebody probably did not mean: nobody to hold them, or a time that has gone by. */
function Doubts({ slots }: { slots: ReturnType<typeof slotsOf> }) {
  const words = t().sessions
  const now = momentNow()
  const on = slots.filter(slot => slot !== null)
  const past = on.some(({ day, time }) => day !== '' && `${day} ${time || '99'}` < `${now.day} ${now.time}`)
  const free = on.some(slot => slot.interviewer === '')
  if (!past && !free) return null
  return (
    <Callout tone="waits">
      {past && <p>{words.inThePast}</p>}
      {free && <p>{words.nobodyHolds}</p>}
    </Callout>
  )
}

const noLines: Readonly<Record<string, PlanLine>> = {}

const nothing: Start = { day: '', time: '', minutes: 90, place: '', interviewer: '', signal: false }

type ForAllProps = {
  readonly start: Start
  readonly guideChoice: VNode
  readonly able: ReturnType<typeof useAble>
  readonly onSet: (part: Partial<Start>) => void
}

/** What is written once for all of them. */
function ForAll({ start, guideChoice, able, onSet }: ForAllProps) {
  const words = t().sessions
  return (
    <fieldset class="page stack forall">
      <legend class="label">{words.forAll}</legend>
      <div class="pair">
        <Field label={words.firstDay} type="date" value={start.day} onInput={day => onSet({ day })} />
        <Field label={words.firstTime} type="time" value={start.time} onInput={time => onSet({ time })} />
      </div>
      <div class="pair long">
        <Select
          label={words.apart}
          value={String(start.minutes)}
          options={steps.map(minutes => [String(minutes), words.apartBy(minutes)] as const)}
          onInput={minutes => onSet({ minutes: Number(minutes) })}
        />
        <Select
          label={words.interviewers}
          value={start.interviewer}
          options={[['', '–'], ...able.map(one => [one.person, one.name] as const)]}
          onInput={interviewer => onSet({ interviewer })}
        />
      </div>
      <div class="pair long">
        <Field label={words.place} value={start.place} onInput={place => onSet({ place })} />
        {guideChoice}
      </div>
      <Tick label={words.signal} checked={start.signal} onChange={signal => onSet({ signal })} />
    </fieldset>
  )
}
