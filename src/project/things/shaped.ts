import * as v from 'valibot'
import type { Kind } from '../../domain/kind.ts'
import { kinds } from '../../domain/kinds.ts'
import { isShort, LONGEST_LINE } from '../../domain/plain-text.ts'
import type { Values } from '../../domain/thing.ts'

/** A version of each kind that this app writes; a higher one is a newer app's. */
export const VERSION = 1

/** Fields that are one line each end somewhere, whatever somebody has put into them; what is stored stays as it is. */
const clipped = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) =>
      typeof value === 'string' && value.length > LONGEST_LINE && isShort(name)
        ? [name, `${value.slice(0, LONGEST_LINE - 1)}…`]
        : [name, value],
    ),
  )

/** The values of a kind out of whatever fields a row holds: what is missing or of another shape becomes empty. */
export function shaped<K extends Kind>(kind: K, fields: Readonly<Record<string, unknown>>): Values[K] {
  return v.parse(kinds[kind].schema as unknown as v.GenericSchema<unknown, Values[K]>, clipped(fields))
}
