import './conferences.css'
import { useSignal } from '@preact/signals'
import { Lock } from 'lucide'
import { useEffect } from 'preact/hooks'
import { shortText } from '../../../domain/plain-text.ts'
import type { Thing } from '../../../domain/thing.ts'
import { conferenceSteps, countIn, nobodyOfFamily, planOf } from '../../../domain/work/conference.ts'
import { dueFollowUp, isLasting } from '../../../domain/work/followed-up.ts'
import { dateWord, isoDay } from '../../../ui/dates.ts'
import { Tick } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { BoundField } from '../../editing/bound.tsx'
import { Versions } from '../../editing/versions.tsx'
import { Screen } from '../../frame/screen.tsx'
import { useThing } from '../../worker/things.ts'
import { Remove } from '../remove.tsx'
import { CodeAsk } from './code-ask.tsx'
import { Count } from './count.tsx'
import { FollowUps } from './follow-ups.tsx'
import { note, takeIn } from './note.ts'
import { c, useConferenceWords } from './words.ts'

/** One family group conference as process: its parts, how many, and what became of the plan. */
export function ConferencePage({ id }: { id: string }) {
  const here = useConferenceWords()
  const conference = useThing('conference', id)
  if (!here || conference === null) return null
  if (conference === undefined)
    return (
      <Screen title={c().title} back="/conferences">
        <p class="soft page">{c().gone}</p>
      </Screen>
    )
  const { code, day, invented } = conference.values
  return (
    <Screen
      title={code || t().common.untitled}
      tab={c().title}
      lead={[day ? dateWord(day) : c().noDay, invented && t().field.invented].filter(Boolean).join(' · ')}
      back="/conferences"
    >
      <Page key={id} conference={conference} />
    </Screen>
  )
}

function Page({ conference }: { conference: Thing<'conference'> }) {
  const { values } = conference
  const fine = useSignal(values.code)
  const asks = dueFollowUp(values, isoDay())
  useEffect(() => takeIn(conference), [conference.id])
  return (
    <div class="page conference">
      {asks && <p class="wait">{c().due(dateWord(asks.due))}</p>}
      {isLasting(values) && <p>{c().lasting}</p>}
      <Parts conference={conference} />
      <section>
        <h2>{c().plan}</h2>
        <PlanSays conference={conference} />
        <div class="counts">
          <Count conference={conference} field="fromClient" />
          <Count conference={conference} field="fromNetwork" />
          <Count conference={conference} field="fromStaff" />
        </div>
        <p class="small soft">{c().planNote}</p>
      </section>
      <FollowUps conference={conference} />
      <section>
        <h2>{c().there}</h2>
        <div class="counts">
          <Count conference={conference} field="network" />
          <Count conference={conference} field="professionals" />
        </div>
      </section>
      <div class="pair">
        <div class="stack">
          <BoundField thing={conference} field="code" label={c().code} hint={c().codeHint} />
          <CodeAsk code={shortText(values.code)} fine={fine} />
        </div>
        <BoundField thing={conference} field="day" label={c().day} type="date" />
      </div>
      <Remove id={conference.id} to="/conferences" />
    </div>
  )
}

/** The three parts with the day of each, and the way into the private one. */
function Parts({ conference }: { conference: Thing<'conference'> }) {
  const { steps, aloud } = conference.values
  const agreed = countIn(conference.values.agreed)
  const answered = agreed !== null || aloud !== ''
  return (
    <section>
      <h2>{c().parts}</h2>
      {conferenceSteps.map(step => {
        const on = steps[step] ?? ''
        const label = on ? c().partOn(c().part[step], dateWord(on)) : c().part[step]
        const day = conference.values.day || isoDay()
        return (
          <div class="bound" key={step}>
            <Tick
              label={label}
              checked={on !== ''}
              onChange={held => note(conference, { [`steps.${step}`]: held ? day : null })}
            />
            <Versions
              thing={conference}
              field={`steps.${step}`}
              label={c().part[step]}
              read={value => dateWord(String(value))}
            />
          </div>
        )
      })}
      {answered && (
        <p>
          {agreed === null ? c().agreedUnsaid : c().agreed(agreed)} {c().aloud[aloud]}
        </p>
      )}
      <div class="row no-print">
        <a class="button" href={`/conferences/${conference.id}/private`}>
          <Icon of={Lock} /> <span>{c().lend}</span>
        </a>
      </div>
    </section>
  )
}

/** How many items the plan has; one without any of the family's gets the question (DOMAIN W19). */
function PlanSays({ conference: { values } }: { conference: Thing<'conference'> }) {
  const plan = planOf(values)
  if (!plan) return null
  return nobodyOfFamily(values) ? (
    <p class="wait">{c().commit}</p>
  ) : (
    <p class="soft">{c().planItems(plan.all, plan.family)}</p>
  )
}
