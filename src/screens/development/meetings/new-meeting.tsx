import { agendaOf, type KitName, kitNames, kits } from '../../../domain/together/kits.ts'
import { newMeeting } from '../../../domain/together/meeting.ts'
import { nextPlace } from '../../../domain/together/meetings.ts'
import type { KitWords } from '../../../messages/kits.ts'
import { Acts, Dialog } from '../../../ui/dialog.tsx'
import { Field } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { useBegun } from '../../editing/begun.ts'
import { keep } from '../../editing/saving.ts'
import { useRoute } from '../../frame/use-route.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'
import { here, useThings } from '../../worker/things.ts'
import { useKits } from './use-kits.ts'

type Choice = KitName | ''

/** `instead`: the form stands at an address of its own, whose place the meeting takes. */
type Props = { readonly zone: string; readonly instead: boolean; readonly onClose: () => void }

/** A new meeting: an agenda of the kit or an empty one, what it is called, and its day if there is one. */
export function NewMeeting({ zone, instead, onClose }: Props) {
  const words = t().meetings
  const kit = useKits()
  const all = useThings('meeting', {}, zone)
  const route = useRoute()
  const begun = { choice: undefined as Choice | undefined, title: undefined as string | undefined, day: '' }
  const { choice: chosen, title, day, made } = useBegun(`meeting ${zone}`, begun)
  if (!kit || !all) return null
  const choice = chosen.value ?? (all.length > 0 ? 'networks' : 'first')
  const called = title.value ?? (choice ? kit[choice].name : '')
  const make = async () => {
    const id = newId()
    const agenda = choice ? agendaFor(choice, kit) : {}
    const me = here.value?.person
    const values = { title: called, day: day.value, agenda, order: nextPlace(all), facilitators: me ? [me] : [] }
    await keep(() => api().create('meeting', newMeeting(values), id, zone))
    made()
    // The form's own address would open it again on the way back.
    route(`/meetings/${id}`, instead)
    onClose()
  }
  return (
    <Dialog title={words.plan} onClose={onClose} actions={<Acts act={words.make} onAct={make} onClose={onClose} />}>
      <Kits words={kit} value={choice} onChoose={one => (chosen.value = one)} />
      <Field label={words.name} value={called} onInput={value => (title.value = value)} />
      <Field
        label={words.day}
        type="date"
        value={day.value}
        onInput={value => (day.value = value)}
        hint={words.dayHint}
      />
    </Dialog>
  )
}

const agendaFor = (name: KitName, kit: KitWords) =>
  agendaOf(
    name,
    kit[name].items,
    kits[name].map(() => newId()),
  )

function Kits({ words, value, onChoose }: { words: KitWords; value: Choice; onChoose: (one: Choice) => void }) {
  const { kitLegend, kitNone, kitNoneText } = t().meetings
  const options = [
    ...kitNames.map(one => [one, words[one].name, words[one].about] as const),
    ['', kitNone, kitNoneText] as const,
  ]
  return (
    <fieldset class="field kits">
      <legend>{kitLegend}</legend>
      {options.map(([one, name, about]) => (
        <label key={one} class="choice">
          <input
            type="radio"
            autocomplete="off"
            name="kit"
            value={one}
            checked={value === one}
            onChange={() => onChoose(one)}
          />
          <span>
            {name}
            <small>{about}</small>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
