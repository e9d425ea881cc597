import './practices.css'
import { useSignal } from '@preact/signals'
import { CalendarCheck } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { mayHaveFaded, nextStage, stageOf, stepsOf } from '../../../domain/work/life-cycle.ts'
import { type PracticeState, stages } from '../../../domain/work/practice.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { dateWord, isoDay } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { BoundActor } from '../../editing/actor-choice.tsx'
import { BoundField, BoundText } from '../../editing/bound.tsx'
import { Versions } from '../../editing/versions.tsx'
import { ChainLine } from '../../frame/chain.tsx'
import { Screen } from '../../frame/screen.tsx'
import { WordChips } from '../../frame/word-chips.tsx'
import { useThing } from '../../worker/things.ts'
import { Remove } from '../remove.tsx'
import { Beside } from './beside.tsx'
import { Conditions } from './conditions.tsx'
import { PracticeList } from './list.tsx'
import { LookAgain } from './look-again.tsx'
import { StageLine } from './stage-line.tsx'
import { TakeStep } from './take-step.tsx'

/** One way of working: how far it has come, what it lacks, what it grew out of and what was seen since. */
export function PracticePage({ id }: { id: string }) {
  const words = t().practices
  const practice = useThing('practice', id)
  if (practice === null) return null
  if (practice === undefined)
    return (
      <Screen title={words.title} back="/practices">
        <p class="soft page">{words.gone}</p>
      </Screen>
    )
  return (
    <div class="panes">
      <section class="list no-print practices" aria-label={words.title}>
        <PracticeList zone={practice.zone} current={id} />
      </section>
      <div class="pane">
        <Page key={id} practice={practice} />
      </div>
    </div>
  )
}

function Page({ practice }: { practice: Thing<'practice'> }) {
  const words = t().practices
  const { values } = practice
  const { state, title, invented } = values
  const underWay = state !== 'idea' && state !== 'dropped'
  const place = stages.indexOf(stageOf(values)) + 1
  const lead = state === 'dropped' ? words.dropped : words.at(words.stage[stageOf(values)], place)
  return (
    <Screen
      title={title || t().common.untitled}
      tab={words.title}
      lead={[lead, invented && t().field.invented].filter(Boolean).join(' · ')}
      back="/practices"
    >
      <div class="way">
        <div class="body">
          <Versions thing={practice} field="state" label={words.stages} read={stateWord} ours />
          {state === 'dropped' ? (
            <Callout tone="plain">
              <p>{values.reason ? words.because(values.reason) : words.noReason}</p>
            </Callout>
          ) : (
            <StageLine practice={values} />
          )}
          <Moves practice={practice} />
          {mayHaveFaded(values, isoDay()) && <Fading practice={practice} />}
          {underWay && <Conditions practice={practice} />}
          <Beside practice={practice} />
          <ChainLine id={practice.id} kind="practice" />
        </div>
        <aside>
          <BoundField thing={practice} field="title" label={words.name} />
          <WordChips text={title} />
          {!underWay && <BoundActor thing={practice} field="owner" label={words.owner} hint={words.actorHint} />}
          <BoundText thing={practice} field="places" label={words.places} rows={2} ours />
          <OnTheWay practice={practice} />
          <Remove id={practice.id} to="/practices" />
        </aside>
      </div>
    </Screen>
  )
}

const stateWord = (state: unknown): string => t().field.practice[state as PracticeState] ?? String(state)

/** The next step stands first; back, and stopping, stand beside it. */
function Moves({ practice }: { practice: Thing<'practice'> }) {
  const words = t().practices
  const going = useSignal<PracticeState | null>(null)
  const { values } = practice
  const next = nextStage(values)
  const before = values.state === 'dropped' ? undefined : stages[stages.indexOf(values.state) - 1]
  return (
    <div class="row no-print">
      {next && (
        <Button look="filled" onClick={() => (going.value = next)}>
          {words.make[next]}
        </Button>
      )}
      {values.state === 'dropped' ? (
        <Button onClick={() => (going.value = stageOf(values))}>{words.resume}</Button>
      ) : (
        <Button onClick={() => (going.value = 'dropped')}>{words.make.dropped}</Button>
      )}
      {before && (
        <Button look="plain" onClick={() => (going.value = before)}>
          {words.back}
        </Button>
      )}
      {going.value && <TakeStep practice={practice} to={going.value} onClose={() => (going.value = null)} />}
    </div>
  )
}

function Fading({ practice }: { practice: Thing<'practice'> }) {
  const words = t().practices
  const looking = useSignal(false)
  return (
    <Callout tone="waits">
      <p>{words.mayFade}</p>
      <Button icon={CalendarCheck} onClick={() => (looking.value = true)}>
        {words.reviewAct}
      </Button>
      {looking.value && <LookAgain practice={practice} onClose={() => (looking.value = false)} />}
    </Callout>
  )
}

/** What was noted at each step, the newest first. */
function OnTheWay({ practice }: { practice: Thing<'practice'> }) {
  const words = t().practices
  const told = stepsOf(practice.values).filter(one => one.note !== '' || one.by !== '')
  if (told.length === 0) return null
  return (
    <section>
      <h2 class="label">{words.onTheWay}</h2>
      <ul class="lines">
        {told.toReversed().map(({ state, on, by, note, order }) => (
          <li key={`${order} ${on} ${state}`}>
            <div class="line">
              <span class="main">
                {note || stateWord(state)}
                <small>{[note && stateWord(state), on && dateWord(on), by].filter(Boolean).join(' · ')}</small>
              </span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
