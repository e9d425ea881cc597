import { MOST_COUNTED, wholeIn } from '../domain/whole-in.ts'
import { Field } from './field.tsx'
import { locale, t } from './language.ts'

type Props = {
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  readonly hint?: string
  readonly least?: number
  readonly most?: number
}

/** A labelled whole number; what is none stays in the field, which says what it wants. */
export function CountField({ least = 0, most = MOST_COUNTED, ...field }: Props) {
  return (
    <Field
      {...field}
      mode="numeric"
      problem={wholeIn(field.value, { least, most }) === undefined ? countWanted(least, most) : undefined}
    />
  )
}

/** What a field for a whole number wants, in words. */
export function countWanted(least = 0, most = MOST_COUNTED): string {
  const written = (n: number) => new Intl.NumberFormat(locale()).format(n)
  return t().common.wholeNumber(written(least), written(most))
}
