import { useSignal } from '@preact/signals'
import { Phone, PhoneForwarded, PhoneOff } from 'lucide'
import { type Call, callsOf } from '../../../domain/roster/calls.ts'
import type { Thing } from '../../../domain/thing.ts'
import { Button } from '../../../ui/button.tsx'
import { dayWithin, momentWord } from '../../../ui/dates.ts'
import { DayForm } from '../../../ui/day-form.tsx'
import { t } from '../../../ui/language.ts'
import { swallowSecond } from '../../../ui/once.ts'
import { apply } from '../../editing/apply.ts'
import { useNames } from '../../worker/names.ts'
import { newId } from '../../worker/new-id.ts'
import { here } from '../../worker/things.ts'

/** What came of calling somebody: noted with one tap, so that a refusal needs no interview. */
export function Calls({ person }: { person: Thing<'person'> }) {
  const words = t().roster.calls
  const asking = useSignal(false)
  const note = async (how: Call['how'], day = '') => {
    // A double tap is one call.
    swallowSecond()
    const call: Call = { how, day, at: Date.now(), by: here.value?.person ?? '' }
    const patch = { [`calls.${newId()}`]: call }
    await apply([{ do: 'edit', id: person.id, patch }], words.noted(person.values.code))
    asking.value = false
  }
  const calls = callsOf(person.values)
  return (
    <section class="calls stack" aria-label={words.title}>
      <h3 class="label">{words.title}</h3>
      <ul class="lines">
        {calls.map(([id, call]) => (
          <Line key={id} person={person.id} id={id} call={call} />
        ))}
      </ul>
      <div class="row">
        <Button icon={Phone} onClick={() => note('called')}>
          {words.called}
        </Button>
        <Button icon={PhoneOff} onClick={() => note('declined')}>
          {words.declined}
        </Button>
        <Button icon={PhoneForwarded} onClick={() => (asking.value = !asking.value)}>
          {words.callBack}
        </Button>
      </div>
      {asking.value && (
        <DayForm label={words.callBackDay} act={t().common.save} mayBeEmpty onDay={day => note('call_back', day)} />
      )}
      {calls.length === 0 && <p class="small soft">{words.note}</p>}
    </section>
  )
}

function Line({ person, id, call }: { person: string; id: string; call: Call }) {
  const words = t().roster.calls
  const nameOf = useNames()
  const remove = () => {
    // The call below slides up under the finger.
    swallowSecond()
    return apply([{ do: 'edit', id: person, patch: { [`calls.${id}`]: null } }], words.removed)
  }
  return (
    <li>
      <div class="line">
        <span class="main">
          {saidOf(call)}
          <small>{[momentWord(call.at), nameOf(call.by)].filter(Boolean).join(' · ')}</small>
        </span>
        <Button look="plain" label={words.remove} onClick={() => remove()}>
          {t().common.remove}
        </Button>
      </div>
    </li>
  )
}

/** What came of a call, in words. */
export function saidOf(call: Call): string {
  const words = t().roster.calls.line
  return call.how === 'call_back' ? words.call_back(dayOf(call)) : words[call.how]
}

/** A day as it was written, in words where it is one. */
const dayOf = ({ day }: Call): string => (/^\d{4}-\d\d-\d\d$/.test(day) ? dayWithin(day) : '')
