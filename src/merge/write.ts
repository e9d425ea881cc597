import { type Dot, type DotSet, type Fields, type LiveBody, nextDot, type Seen, type Sibling } from './body.ts'

/** One thing a person does to a body. */
export type Write =
  | { do: 'set'; name: string; value: unknown }
  | { do: 'text'; name: string; value: string }
  | { do: 'add'; set: string; key: string }
  | { do: 'drop'; set: string; key: string }
  | { do: 'settle'; name: string; dot: Dot }
  | { do: 'beside'; name: string; sibling: Sibling }
  | { do: 'remove' }
  | { do: 'restore' }

/** Who writes: the actor of this run (never used by another), the person, and the device's time in ms for people. */
export type Author = { actor: string; by: string; at: number }

/** A body of `kind` (at `version` of its fields) with nothing in it yet. */
export const newBody = (kind: string, version: number): LiveBody => ({
  kind,
  version,
  seen: {},
  fields: {},
  sets: {},
  text: {},
  removed: {},
})

const without = <T>(record: Record<string, T>, key: string): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([other]) => other !== key))

/** Puts a value in the place of the one shown; those beside it stay. */
function replaceShown(fields: Fields, name: string, next: { dot: Dot; sibling: Sibling }): Fields {
  const before = fields[name]
  const beside = before ? without(before.live, before.cur) : {}
  return { ...fields, [name]: { ...before, cur: next.dot, live: { ...beside, [next.dot]: next.sibling } } }
}

/** Leaves one value, under a new dot: dropping the others alone would leave nothing when two people choose apart. */
function settled(fields: Fields, name: string, choice: { dot: Dot; next: Dot }): Fields {
  const field = fields[name]
  const sibling = field?.live[choice.dot]
  if (!sibling) return fields
  return { ...fields, [name]: { ...field, cur: choice.next, live: { [choice.next]: sibling } } }
}

/** Puts a value back beside the one shown, as when settling is undone. */
function withBeside(fields: Fields, name: string, next: { dot: Dot; sibling: Sibling }): Fields {
  const field = fields[name]
  return field ? { ...fields, [name]: { ...field, live: { ...field.live, [next.dot]: next.sibling } } } : fields
}

function keyed(
  sets: Record<string, DotSet>,
  name: string,
  change: { key: string; dots: Dot[] },
): Record<string, DotSet> {
  const rest = without(sets[name] ?? {}, change.key)
  return { ...sets, [name]: change.dots.length > 0 ? { ...rest, [change.key]: change.dots } : rest }
}

function applied(body: LiveBody, write: Write, next: { dot: Dot; before: Seen; by: string; at: number }): LiveBody {
  const { dot, before, by, at } = next
  switch (write.do) {
    case 'set':
      return {
        ...body,
        fields: replaceShown(body.fields, write.name, { dot, sibling: { value: write.value, by, at } }),
      }
    case 'text':
      return { ...body, text: replaceShown(body.text, write.name, { dot, sibling: { value: write.value, by, at } }) }
    case 'add':
      return { ...body, sets: keyed(body.sets, write.set, { key: write.key, dots: [dot] }) }
    case 'drop':
      return { ...body, sets: keyed(body.sets, write.set, { key: write.key, dots: [] }) }
    case 'settle': {
      const choice = { dot: write.dot, next: dot }
      const { fields, text } = body
      return { ...body, fields: settled(fields, write.name, choice), text: settled(text, write.name, choice) }
    }
    case 'beside': {
      const put = (fields: Fields) => withBeside(fields, write.name, { dot, sibling: write.sibling })
      return { ...body, fields: put(body.fields), text: put(body.text) }
    }
    case 'remove':
      return { ...body, removed: { [dot]: before } }
    case 'restore':
      return { ...body, removed: {} }
  }
}

/** The body after `writes`, in their order; each takes a dot of its own, also one that only takes away. */
export function write(body: LiveBody, writes: readonly Write[], author: Author): LiveBody {
  let after = body
  for (const one of writes) {
    const { dot, seen } = nextDot(after.seen, author.actor)
    after = applied({ ...after, seen }, one, { dot, before: after.seen, by: author.by, at: author.at })
  }
  return after
}
