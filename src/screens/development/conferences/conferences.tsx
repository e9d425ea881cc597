import './conferences.css'
import { useSignal } from '@preact/signals'
import { Plus } from 'lucide'
import type { Thing } from '../../../domain/thing.ts'
import { partsHeld, planOf } from '../../../domain/work/conference.ts'
import {
  conferencesInOrder,
  dueFollowUp,
  type Held,
  heldTogether,
  isLasting,
} from '../../../domain/work/followed-up.ts'
import { Button } from '../../../ui/button.tsx'
import { dateWord, isoDay } from '../../../ui/dates.ts'
import { t } from '../../../ui/language.ts'
import { PrintButton } from '../../../ui/print-button.tsx'
import { inTwo, RowMarks } from '../../../ui/row-marks.tsx'
import { Screen } from '../../frame/screen.tsx'
import { useThings } from '../../worker/things.ts'
import { SaveDays } from '../decisions/save-days.tsx'
import { NewConference } from './new-conference.tsx'
import { c, useConferenceWords } from './words.ts'

/** All family group conferences, those that ask first, and what they show together. */
export function Conferences() {
  if (!useConferenceWords()) return null
  return (
    <Screen title={c().title} lead={c().lead} back="/development">
      <List />
    </Screen>
  )
}

function List() {
  const all = useThings('conference')
  const making = useSignal(false)
  if (!all) return null
  return (
    <div class="page conferences">
      <div class="row">
        <Button look="filled" icon={Plus} onClick={() => (making.value = true)}>
          {c().new}
        </Button>
        {all.length > 0 && <PrintButton />}
      </div>
      {all.length === 0 ? (
        <p class="soft">{c().empty}</p>
      ) : (
        <>
          <ul class="lines">
            {conferencesInOrder(all, isoDay()).map(one => (
              <Row key={one.id} one={one} />
            ))}
          </ul>
          <Together all={all} />
          <SaveDays paper={{ of: 'conferences', day: isoDay(), origin: location.origin }} words={c().days} />
        </>
      )}
      {making.value && <NewConference onClose={() => (making.value = false)} />}
    </div>
  )
}

function Row({ one }: { one: Thing<'conference'> }) {
  const { values } = one
  const plan = planOf(values)
  const asks = dueFollowUp(values, isoDay())
  const facts = [
    values.day ? dateWord(values.day) : c().noDay,
    c().partsHeld(partsHeld(values)),
    plan && c().planShort(plan.all, plan.family),
    isLasting(values) && c().lastingShort,
    values.invented && t().field.invented,
  ]
  return (
    <li>
      <a href={`/conferences/${one.id}`} class={asks ? 'waiting' : ''}>
        <span class="main">
          {values.code || t().common.untitled}
          <small>{facts.filter(Boolean).join(' · ')}</small>
          {asks && (
            <small class="wait">
              {c().after[asks.months]}: {c().dueShort.toLowerCase()}
            </small>
          )}
        </span>
        <RowMarks twoVersions={inTwo(one)} waiting={one.waiting} />
      </a>
    </li>
  )
}

/** How many plans held after 3, 6 and 12 months; few are told as few. */
function Together({ all }: { all: readonly Thing<'conference'>[] }) {
  return (
    <section class="band">
      <h2 class="label">{c().together}</h2>
      <dl class="together">
        {heldTogether(all).map(({ months, held }) => (
          <div key={months}>
            <dt>{c().months[months]}</dt>
            <dd>{heldWords(held)}</dd>
          </div>
        ))}
      </dl>
      <p class="small soft">{c().togetherNote}</p>
    </section>
  )
}

function heldWords(held: Held): string {
  const words = c().held
  if (held.is === 'some') return words.some(held.held, held.asked)
  if (held.is === 'fewHeld' || held.is === 'almostAll') return words[held.is](held.asked)
  return words[held.is]
}
