import { identityNumbers, masked } from '../domain/identity-number.ts'
import type { SurveyForm } from '../domain/surveys/survey-form.ts'

/** Where a person is in the survey. */
export type Place = 'again' | 'first' | 'ask' | 'ready' | 'look' | 'done'

/** What a person has answered so far; it lives in memory alone. `allowed` are numbers said to be no identity numbers. */
export type Held = {
  readonly place: Place
  readonly at: number
  readonly answers: Readonly<Record<string, number | string>>
  readonly allowed: ReadonlySet<string>
}

/** Before anything is answered. */
export const fresh = (place: Place): Held => ({ place, at: 0, answers: {}, allowed: new Set() })

/** One screen on. */
export function forward(held: Held, { questions }: SurveyForm): Held {
  if (held.place === 'again') return { ...held, place: Object.keys(held.answers).length > 0 ? 'ready' : 'first' }
  if (held.place === 'first') return { ...held, place: questions.length > 0 ? 'ask' : 'ready', at: 0 }
  if (held.place === 'ask' && held.at + 1 < questions.length) return { ...held, at: held.at + 1 }
  return held.place === 'ask' ? { ...held, place: 'ready' } : held
}

/** One screen back; what was answered stays. */
export function backward(held: Held, { questions }: SurveyForm): Held {
  if (held.place === 'look') return { ...held, place: 'ready' }
  if (held.place === 'ready')
    return { ...held, place: questions.length > 0 ? 'ask' : 'first', at: questions.length - 1 }
  if (held.place !== 'ask') return held
  return held.at > 0 ? { ...held, at: held.at - 1 } : { ...held, place: 'first' }
}

/**
 * Bytes that all answers together may take, so that they fit under the largest seal (32 KB) with what stands beside them,
 * identity numbers hidden too.
 */
const MOST_BYTES = 28_000

/** A figure may be hidden by a dot of three bytes. */
function bytesOf(answers: Held['answers']): number {
  const json = JSON.stringify(answers)
  return new TextEncoder().encode(json).length + 2 * json.replace(/\D/g, '').length
}

/** As much of a text, from its start, as fits beside the other answers. */
export function fitting(answers: Held['answers'], id: string, text: string): string {
  let letters = [...text]
  for (;;) {
    const over = bytesOf({ ...answers, [id]: letters.join('') }) - MOST_BYTES
    if (over <= 0 || letters.length === 0) return letters.length < text.length ? letters.join('') : text
    letters = letters.slice(0, -Math.ceil(over / 12))
  }
}

/** The draft with one question answered, or no longer answered. */
export function answered(held: Held, id: string, value: number | string | undefined): Held {
  const { [id]: _, ...others } = held.answers
  return { ...held, answers: value === undefined ? others : { ...others, [id]: value } }
}

/** The answers as they leave: blank texts left out, identity numbers hidden that nobody has let stand. */
export function leaving({ answers, allowed }: Held): Held['answers'] {
  const texts = Object.entries(answers).map(([id, value]) => {
    if (typeof value !== 'string') return [id, value] as const
    const text = value.trim()
    return [id, identityNumbers(text).length > 0 ? masked(text, allowed) : text] as const
  })
  return Object.fromEntries(texts.filter(([, value]) => value !== ''))
}
