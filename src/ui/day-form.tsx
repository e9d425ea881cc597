import { useSignal } from '@preact/signals'
import { Button } from './button.tsx'
import { isoDay } from './dates.ts'
import { Field } from './field.tsx'
import { useOnce } from './once.ts'

type Props = {
  readonly label: string
  readonly act: string
  /** No day at all is an answer too. */
  readonly mayBeEmpty?: boolean
  readonly onDay: (day: string) => unknown
}

/** Asks for a day, today at first, in one line with the button that takes it. */
export function DayForm({ label, act, mayBeEmpty = false, onDay }: Props) {
  const day = useSignal(isoDay())
  const lacks = day.value === '' && !mayBeEmpty
  const take = useOnce(() => onDay(day.value))
  return (
    <form
      class="row fields"
      onSubmit={event => {
        event.preventDefault()
        if (!lacks) take()
      }}
    >
      <Field label={label} type="date" value={day.value} onInput={value => (day.value = value)} />
      <Button look="filled" type="submit" disabled={lacks}>
        {act}
      </Button>
    </form>
  )
}
