import * as v from 'valibot'
import { ids, mapOf, oneOf, text, truth } from './lenient.ts'

const tested = v.object({ who: v.string(), on: v.string(), texts: ids })

export const project = v.object({
  name: text,
  country: oneOf('SE', 'FI'),
  until: text,
  contact: text,
  who: text,
  lead: text,
  tested: mapOf(tested),
})

export const name = v.object({ name: text, person: text, expected: v.exactOptional(truth(false)) })

export const device = v.object({ label: text, person: text })

export const feedback = v.object({ text, answered: truth(false) })
