import { useSignal } from '@preact/signals'
import type { Thing } from '../../../domain/thing.ts'
import { mayHaveFaded } from '../../../domain/work/life-cycle.ts'
import { type PracticeState, stages } from '../../../domain/work/practice.ts'
import { dateWord, isoDay } from '../../../ui/dates.ts'
import { language, t } from '../../../ui/language.ts'
import { LongList } from '../../../ui/long-list.tsx'
import { inTwo, RowMarks } from '../../../ui/row-marks.tsx'
import { useActorName } from '../../editing/actor-choice.tsx'
import { useThings } from '../../worker/things.ts'

type Props = { readonly zone: string; readonly current?: string }

/** All ways of working of a group: by how far they have come, or by what a meeting does with them. */
export function PracticeList({ zone, current = '' }: Props) {
  const words = t().practices
  const byChoice = useSignal(false)
  const all = useThings('practice', {}, zone)
  if (!all) return null
  if (all.length === 0) return <p class="soft band">{words.empty}</p>
  const sorted = all.toSorted((a, b) => a.values.title.localeCompare(b.values.title, language.value))
  return (
    <>
      <fieldset class="chips">
        <legend class="hidden">{words.title}</legend>
        {[false, true].map(choice => (
          <button
            key={String(choice)}
            type="button"
            aria-pressed={byChoice.value === choice}
            onClick={() => (byChoice.value = choice)}
          >
            {choice ? words.byChoice : words.byStage}
          </button>
        ))}
      </fieldset>
      {byChoice.value ? <ByChoice all={sorted} current={current} /> : <ByStage all={sorted} current={current} />}
    </>
  )
}

type ListProps = { readonly all: readonly Thing<'practice'>[]; readonly current: string }

/** Every stage has its place, also while nothing stands there: an empty one says so. */
function ByStage({ all, current }: ListProps) {
  const words = t().practices
  const today = isoDay()
  const faded = all.filter(({ values }) => mayHaveFaded(values, today))
  return (
    <>
      {stages.map(stage => (
        <Part
          key={stage}
          title={words.stage[stage]}
          rows={all.filter(one => one.values.state === stage && !faded.includes(one))}
          current={current}
        />
      ))}
      <Part title={words.fading} rows={faded} current={current} none={words.fadingEmpty} />
      <Part
        title={words.dropped}
        rows={all.filter(one => one.values.state === 'dropped')}
        current={current}
        none={words.droppedEmpty}
      />
    </>
  )
}

const choices: Readonly<Record<PracticeState, 'stop' | 'keep' | 'try'>> = {
  idea: 'try',
  trial: 'try',
  evaluated: 'keep',
  adopted: 'keep',
  structure: 'keep',
  dropped: 'stop',
}

/** What the group stops, keeps and tries, as it is gone through in a meeting. */
function ByChoice({ all, current }: ListProps) {
  const words = t().practices
  return (
    <>
      {(['stop', 'keep', 'try'] as const).map(choice => (
        <Part
          key={choice}
          title={words.choice[choice]}
          rows={all.filter(one => choices[one.values.state] === choice)}
          current={current}
        />
      ))}
    </>
  )
}

type PartProps = {
  readonly title: string
  readonly rows: readonly Thing<'practice'>[]
  readonly current: string
  readonly none?: string
}

function Part({ title, rows, current, none }: PartProps) {
  const words = t().practices
  return (
    <section class="stage">
      <h2 class="label">
        {title} {rows.length === 0 && <span class="soft">{words.noneHere}</span>}
      </h2>
      {rows.length === 0 && none && <p class="small soft">{none}</p>}
      {rows.length > 0 && (
        <LongList rows={rows}>{one => <Row key={one.id} one={one} current={one.id === current} />}</LongList>
      )}
    </section>
  )
}

function Row({ one, current }: { one: Thing<'practice'>; current: boolean }) {
  const words = t().practices
  const nameOf = useActorName(one.zone)
  const { title, owner, reviewOn, state, reason, invented } = one.values
  const facts =
    state === 'dropped'
      ? [reason ? words.because(reason) : words.noReason]
      : [nameOf(owner), state !== 'idea' && (reviewOn ? words.reviewAt(dateWord(reviewOn)) : words.noReview)]
  return (
    <li>
      <a href={`/practices/${one.id}`} aria-current={current ? 'page' : undefined}>
        <span class="main">
          {title || t().common.untitled}
          <small>{[...facts, invented && t().field.invented].filter(Boolean).join(' · ')}</small>
        </span>
        <RowMarks twoVersions={inTwo(one)} waiting={one.waiting} />
      </a>
    </li>
  )
}
