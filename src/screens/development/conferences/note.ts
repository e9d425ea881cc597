import type { Patch } from '../../../domain/patch.ts'
import type { Thing } from '../../../domain/thing.ts'
import { countIn } from '../../../domain/work/conference.ts'
import { isoDay } from '../../../ui/dates.ts'
import { forgetPrivate, givenBack } from '../../device/private-time.ts'
import { apply } from '../../editing/apply.ts'
import { c } from './words.ts'

/** Notes something of a conference, which can be undone. */
export const note = (conference: Thing<'conference'>, patch: Patch): Promise<void> =>
  apply([{ do: 'edit', id: conference.id, patch }], c().changed)

/** Takes in what a family gave back with the tablet: two answers, and that its private time was held. */
export function takeIn(conference: Thing<'conference'>): void {
  const given = givenBack(conference.id)
  if (!given) return
  const { steps } = conference.values
  const said = given.agreed !== null || given.aloud !== ''
  const patch = {
    ...(said ? { agreed: countIn(given.agreed), aloud: given.aloud } : {}),
    ...(steps['private'] ? {} : { 'steps.private': isoDay() }),
  }
  // Forgotten only once the project has it: what is written twice is the same.
  const noted = Object.keys(patch).length === 0 ? Promise.resolve() : note(conference, patch)
  void noted.then(forgetPrivate)
}
