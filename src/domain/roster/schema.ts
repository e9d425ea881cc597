import * as v from 'valibot'
import { mapOf, number, oneOf, text, truth } from '../lenient.ts'

/** Said only where it is so. */
const invented = v.exactOptional(truth(false))
/** What came of a call; what only a newer app knows counts as having called. */
const call = v.object({ how: oneOf('called', 'declined', 'call_back'), day: text, at: number, by: text })

export const person = v.object({
  code: text,
  unit: text,
  role: text,
  side: oneOf('staff', 'client'),
  inScope: truth(true),
  employment: oneOf('active', 'on_leave', 'left'),
  calls: mapOf(call),
  invented,
})

export const contact = v.object({ person: text, name: text, phone: text, email: text, note: text })

export const actor = v.object({
  type: oneOf('organisation', 'role', 'team', 'unit', 'association', 'group'),
  label: text,
  sector: text,
  parent: text,
  inScope: truth(false),
  invented: truth(false),
})
