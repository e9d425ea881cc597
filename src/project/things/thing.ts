import type { Kind } from '../../domain/kind.ts'
import { fieldsOf, isKind } from '../../domain/kinds.ts'
import { fieldOf, isMap, type Patch } from '../../domain/patch.ts'
import type { Thing, Values, Version } from '../../domain/thing.ts'
import type { LiveBody } from '../../merge/body.ts'
import { view as read } from '../../merge/view.ts'
import type { Write } from '../../merge/write.ts'
import { settledTimes } from './settled-times.ts'
import { shaped } from './shaped.ts'

/** What is known of a thing beside its body. */
export type Standing = {
  readonly id: string
  readonly zone: string
  readonly view: number
  readonly mine?: true
  readonly waiting: boolean
  readonly held?: string
}

/** A body as screens see it; nothing when it is removed or of a kind this app does not know. */
export function toThing(body: LiveBody, standing: Standing): Thing | undefined {
  const { kind } = body
  if (!isKind(kind)) return undefined
  const now = read(body)
  if (now.removed) return undefined
  const last = lastWrite(body)
  const { values, conflicts } = settledTimes(kind, now)
  return {
    ...standing,
    kind,
    values: shapedFields(kind, values),
    conflicts: Object.fromEntries(
      conflicts.filter(isForPeople).map(({ name, choices }) => [name, choices as readonly Version[]]),
    ),
    joined: now.joined,
    by: last.by,
    at: last.at,
  }
}

/** Against which words a text was read is compared with the words that stand: whichever note is shown, no mark is lost. */
const isForPeople = ({ name }: { readonly name: string }): boolean => !name.startsWith('readAgainst.')

/** The values of a kind as screens see them, out of a row's fields. */
export const shapedFields = <K extends Kind>(kind: K, fields: Readonly<Record<string, unknown>>): Values[K] =>
  shaped(kind, nested(kind, fields))

/** The writes that bring new values into an empty body of their kind. */
export const writesOf = <K extends Kind>(kind: K, values: Values[K]): Write[] => patchWrites(kind, flat(kind, values))

/** The writes of a patch; running text is told apart, since two people's words are joined. */
export function patchWrites(kind: string, patch: Patch): Write[] {
  const { texts } = fieldsOf(kind)
  return Object.entries(patch).map(([name, value]) =>
    texts.includes(name) ? { do: 'text', name, value: String(value) } : { do: 'set', name, value },
  )
}

/** A map that is kept in entries becomes one field per entry, so that two people can fill different ones. */
export function flat(kind: Kind, values: object): Patch {
  const { maps } = fieldsOf(kind)
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      maps[name] === 'entries' && isMap(value)
        ? Object.entries(value).map(([entry, one]) => [`${name}.${entry}`, one])
        : [[name, value]],
    ),
  )
}

function nested(kind: Kind, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { maps } = fieldsOf(kind)
  const values: Record<string, unknown> = {}
  const inside: Record<string, Record<string, unknown>> = {}
  for (const [name, value] of Object.entries(fields)) {
    const [field, entry] = fieldOf(name)
    if (entry === undefined || maps[field] !== 'entries') values[name] = value
    else inside[field] = { ...inside[field], [entry]: value }
  }
  return { ...values, ...inside }
}

function lastWrite(body: LiveBody): { by: string; at: number } {
  let last = { by: '', at: 0 }
  for (const field of [...Object.values(body.fields), ...Object.values(body.text)])
    for (const sibling of Object.values(field.live)) if (sibling.at >= last.at) last = sibling
  return { by: last.by, at: last.at }
}
