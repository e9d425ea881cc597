import type { Patch } from '../patch.ts'
import type { Definition } from './definition.ts'

/**
 * The group agrees on a wording; the one that was agreed on before is kept with the day until which it stood. What stands
 * as the text is not touched: somebody may have gone on writing.
 */
export function agreed(
  before: Definition,
  text: string,
  when: { readonly day: string; readonly meeting: string },
): Patch {
  const stood = before.agreed || (before.agreedOn !== '' ? before.text : '')
  return {
    agreed: text,
    agreedOn: when.day,
    agreedIn: when.meeting,
    ...(stood !== '' && stood !== text ? { earlier: [...before.earlier, { text: stood, until: when.day }] } : {}),
  }
}
