import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { identityNumbers, masked } from '../domain/identity-number.ts'
import { Button } from './button.tsx'
import { t } from './language.ts'

/** Numbers a person has said are something else, and those that were stored before; in memory only. */
const known = signal<ReadonlySet<string>>(new Set())

/** Numbers that a field asks about, and that are in no thing yet: one that is drawn anew with them asks again. */
const asked = new Set<string>()

/** Numbers in a text that nobody has said anything about yet. */
const unknownIn = (text: string): readonly string[] =>
  identityNumbers(text).flatMap(one => (known.value.has(one.text) ? [] : [one.text]))

/** Lets what a text says already stand: it was stored with somebody's consent. */
function knowNumbers(text: string): void {
  const found = unknownIn(text).filter(one => !asked.has(one))
  if (found.length > 0) known.value = new Set([...known.value, ...found])
}

/** Anything on its way to be stored, with the identity numbers hidden that nobody has let stand. */
export function withoutNumbers<T>(value: T): T {
  if (typeof value === 'string') return masked(value, known.value) as T
  if (Array.isArray(value)) return value.map(withoutNumbers) as T
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutNumbers(one)])) as T
}

type OfferProps = {
  readonly text: string
  readonly onText: (text: string) => void
  readonly pasted?: boolean
}

/**
 * Stands under a text field: when something in it looks like a personal identity number it offers to hide it. Typing goes
 * on; until the person chooses, the number is stored hidden and never leaves. What is `pasted`, and in no thing yet, nobody
 * has let stand, though it is there as the field is drawn.
 */
export function IdentityOffer({ text, onText, pasted = false }: OfferProps) {
  const numbers = unknownIn(text)
  useEffect(() => {
    if (!pasted) knowNumbers(text)
  }, [])
  useEffect(() => {
    for (const one of unknownIn(text)) asked.add(one)
  }, [numbers.join()])
  const [number] = numbers
  if (number === undefined) return null
  const words = t().identity
  const stand = () => {
    known.value = new Set([...known.value, number])
    onText(text)
  }
  return (
    <div class="identity" role="alert">
      <p>{words.found}</p>
      <div class="row">
        <Button onClick={() => onText(masked(text, known.value))}>{words.mask}</Button>
        <Button look="plain" onClick={stand}>
          {words.other}
        </Button>
      </div>
    </div>
  )
}
