import type { Thing } from '../../../domain/thing.ts'
import { outcomes } from '../../../domain/work/conference.ts'
import { type FollowUpStanding, followUpsOf, mayBeAsked } from '../../../domain/work/followed-up.ts'
import { dateWord, isoDay } from '../../../ui/dates.ts'
import { Field, Select } from '../../../ui/field.tsx'
import { Versions } from '../../editing/versions.tsx'
import { note } from './note.ts'
import { c } from './words.ts'

/** What the family says of its plan after 3, 6 and 12 months. */
export function FollowUps({ conference }: { conference: Thing<'conference'> }) {
  const standings = followUpsOf(conference.values, isoDay())
  const undated = standings.every(one => one.is === 'undated')
  return (
    <section>
      <h2>{c().followUp}</h2>
      <p class="small soft">{undated ? c().followUpUndated : c().followUpNote}</p>
      {!undated && standings.map(one => <Line key={one.months} conference={conference} standing={one} />)}
    </section>
  )
}

/** A year that is still being typed is a day of long ago. */
const isWhole = (day: string): boolean => day === '' || day > '2000'

function Line({ conference, standing }: { conference: Thing<'conference'>; standing: FollowUpStanding }) {
  const { months, due, is, answer } = standing
  const label = c().after[months]
  const field = `followUps.${months}`
  const choices = [['', c().notAsked] as const, ...outcomes.map(one => [one, c().outcome[one]] as const)]
  const open = answer !== undefined || mayBeAsked(conference.values, months, isoDay())
  const outcomeOf = (value: unknown) => outcomes.find(one => one === (value as { outcome?: unknown } | null)?.outcome)
  const choose = (next: string) => {
    const outcome = outcomes.find(one => one === next)
    const on = answer?.on || isoDay()
    void note(conference, { [field]: outcome ? { outcome, on } : null })
  }
  if (!open)
    return (
      <p>
        {label}. <span class="soft">{c().ahead(dateWord(due))}</span>
      </p>
    )
  return (
    <div class="bound">
      <div class="pair">
        <Select
          label={label}
          hint={is === 'missed' ? c().missed : is === 'due' ? c().dueShort : undefined}
          value={answer?.outcome ?? ''}
          options={choices}
          onInput={choose}
        />
        {answer && (
          <Field
            label={c().askedOn(label)}
            type="date"
            value={answer.on}
            onInput={on => isWhole(on) && void note(conference, { [field]: { ...answer, on } })}
          />
        )}
      </div>
      <Versions
        thing={conference}
        field={field}
        label={label}
        read={value => {
          const outcome = outcomeOf(value)
          return outcome ? c().outcome[outcome] : c().notAsked
        }}
      />
    </div>
  )
}
