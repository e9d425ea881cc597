import type { Things } from '../things.ts'

/** That somebody was called: reached, declined, or to be called again on `day` (YYYY-MM-DD, or empty). */
export type Call = {
  readonly how: 'called' | 'declined' | 'call_back'
  readonly day: string
  readonly at: number
  /** The member who called. */
  readonly by: string
}

/** Somebody who asked to be called again. */
export type CallBack = { readonly id: string; readonly code: string; readonly unit: string; readonly day: string }

type Called = { readonly calls?: Readonly<Record<string, Call>> }

/** The calls to a person with their ids, the last one first. */
export const callsOf = ({ calls = {} }: Called): readonly (readonly [id: string, call: Call])[] =>
  Object.entries(calls).sort(([a, one], [b, other]) => other.at - one.at || a.localeCompare(b))

/** What was said last; nothing while nobody has called. */
export const lastCall = (person: Called): Call | undefined => callsOf(person)[0]?.[1]

/** Whom to call again by a day, and those for whom no day was said; undated ones last. */
export function callBacks(things: Things, day: string): readonly CallBack[] {
  return things
    .all('person')
    .flatMap(({ id, values }) => {
      const last = lastCall(values)
      const due = last?.how === 'call_back' && last.day <= day && values.inScope && values.employment === 'active'
      return due ? [{ id, code: values.code, unit: values.unit, day: last.day }] : []
    })
    .sort((a, b) => (a.day || '9999').localeCompare(b.day || '9999') || a.code.localeCompare(b.code))
}
