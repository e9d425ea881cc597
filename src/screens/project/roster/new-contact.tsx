import { useSignal } from '@preact/signals'
import type { TargetedFocusEvent } from 'preact'
import { useRef } from 'preact/hooks'
import { Button } from '../../../ui/button.tsx'
import { Field } from '../../../ui/field.tsx'
import { t } from '../../../ui/language.ts'
import { useSavedOnLeaving } from '../../editing/saved-on-leaving.ts'
import { keep } from '../../editing/saving.ts'
import { api } from '../../worker/api.ts'
import { newId } from '../../worker/new-id.ts'

/** Who is behind a code of which nobody has said so yet: kept by a press, and when the panel closes by itself. */
export function NewContact({ person }: { person: string }) {
  const words = t().roster
  const name = useSignal('')
  const phone = useSignal('')
  const id = useRef(newId())
  const given = useRef('')
  const card = { name: name.value.trim(), phone: phone.value.trim() }
  const empty = card.name === '' && card.phone === ''
  const save = async () => {
    const now = JSON.stringify(card)
    if (empty || now === given.current) return
    const isNew = given.current === ''
    given.current = now
    await keep(async () => {
      if (isNew) await api().create('contact', { person, ...card }, id.current)
      else await api().edit(id.current, card, 1)
    })
  }
  useSavedOnLeaving(() => void save())
  // It is stored before whatever is pressed next, which may erase her with all that is known of her.
  const left = ({ currentTarget, relatedTarget }: TargetedFocusEvent<HTMLElement>) =>
    currentTarget.contains(relatedTarget as Node | null) ? undefined : void save()
  return (
    <>
      <p class="small">{words.noContact}</p>
      <div class="pair" onFocusOut={left}>
        <Field label={words.name} value={name.value} onInput={value => (name.value = value)} />
        <Field label={words.phone} type="tel" value={phone.value} onInput={value => (phone.value = value)} />
      </div>
      <Button disabled={empty} onClick={save}>
        {t().common.save}
      </Button>
    </>
  )
}
