import { useSignal } from '@preact/signals'
import { CalendarCheck, CircleCheck, CircleDashed } from 'lucide'
import type { ComponentChildren } from 'preact'
import type { Thing } from '../../../domain/thing.ts'
import { conditions, type Lack, lacks } from '../../../domain/work/life-cycle.ts'
import { type Anchor, anchors } from '../../../domain/work/practice.ts'
import { Button } from '../../../ui/button.tsx'
import { Tick } from '../../../ui/field.tsx'
import { Icon } from '../../../ui/icon.tsx'
import { t } from '../../../ui/language.ts'
import { BoundActor } from '../../editing/actor-choice.tsx'
import { BoundField, BoundText } from '../../editing/bound.tsx'
import { keep } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import { LookAgain } from './look-again.tsx'

/** What a way of working lacks to become structure, each with the act that gives it; of a structure what holds it. */
export function Conditions({ practice }: { practice: Thing<'practice'> }) {
  const words = t().practices
  const missing = lacks(practice.values)
  const title =
    practice.values.state === 'structure' ? words.holds : missing.length > 0 ? words.lacksTitle : words.lacksNone
  return (
    <section class="conditions">
      <h2>
        {title} <small>{words.conditions(conditions.length - missing.length, conditions.length)}</small>
      </h2>
      <ul>
        {conditions
          .filter(one => one !== 'adopted' || missing.includes('adopted'))
          .map(one => (
            <Condition key={one} which={one} met={!missing.includes(one)}>
              <Gives which={one} practice={practice} />
            </Condition>
          ))}
      </ul>
    </section>
  )
}

function Condition({ which, met, children }: { which: Lack; met: boolean; children: ComponentChildren }) {
  return (
    <li data-met={met}>
      <p class="with-icon">
        <Icon of={met ? CircleCheck : CircleDashed} size={20} />
        {t().practices.condition[which]}
      </p>
      {children}
    </li>
  )
}

/** The field or act by which a condition is met, on its own line. */
function Gives({ which, practice }: { which: Lack; practice: Thing<'practice'> }) {
  const words = t().practices
  switch (which) {
    case 'evaluation':
      return <BoundText thing={practice} field="evaluation" label={words.seen} hint={words.seenHint} rows={2} ours />
    case 'anchor':
      return <Anchors practice={practice} />
    case 'review':
      return <Review practice={practice} />
    case 'owner':
      return <BoundActor thing={practice} field="owner" label={words.owner} hint={words.actorHint} />
    default:
      return null
  }
}

function Review({ practice }: { practice: Thing<'practice'> }) {
  const words = t().practices
  const looking = useSignal(false)
  return (
    <>
      <BoundField thing={practice} field="reviewOn" label={words.review} hint={words.reviewHint} type="date" />
      <div class="row no-print">
        <Button look="plain" icon={CalendarCheck} onClick={() => (looking.value = true)}>
          {words.reviewAct}
        </Button>
      </div>
      {looking.value && <LookAgain practice={practice} onClose={() => (looking.value = false)} />}
    </>
  )
}

function Anchors({ practice }: { practice: Thing<'practice'> }) {
  const words = t().practices
  const { held } = practice.values
  const set = (anchor: Anchor, on: boolean) =>
    keep(() => api().edit(practice.id, { [`held.${anchor}`]: on ? '' : null }, practice.view))
  return (
    <div class="anchors">
      {anchors.map(anchor => {
        const on = Object.hasOwn(held, anchor)
        return (
          <div key={anchor}>
            <Tick label={words.anchor[anchor]} checked={on} onChange={checked => void set(anchor, checked)} />
            {on && (
              <BoundField thing={practice} field={`held.${anchor}`} label={words.anchorWhere(words.anchor[anchor])} />
            )}
          </div>
        )
      })}
    </div>
  )
}
