/** New values by field; a name with a dot, *map.key*, reaches one entry of a map. */
export type Patch = Readonly<Record<string, unknown>>

type Values = Readonly<Record<string, unknown>>

/** The field a name of a patch is about, and the entry of it where it names one. */
export function fieldOf(name: string): readonly [field: string, entry?: string] {
  const dot = name.indexOf('.')
  return dot < 0 ? [name] : [name.slice(0, dot), name.slice(dot + 1)]
}

/** The value at a name of a patch; undefined where there is none. */
export function valueAt(values: Values, name: string): unknown {
  const [field, entry] = fieldOf(name)
  if (entry === undefined) return values[field]
  const map = values[field]
  return isMap(map) && Object.hasOwn(map, entry) ? map[entry] : undefined
}

/** The values after a patch; an entry that is emptied with null is gone. */
export function patched(values: Values, patch: Patch): Values {
  const next: Record<string, unknown> = { ...values }
  for (const [name, value] of Object.entries(patch)) {
    const [field, entry] = fieldOf(name)
    if (entry === undefined) next[field] = value
    else {
      const map = next[field]
      const { [entry]: _, ...rest } = isMap(map) ? map : {}
      next[field] = value === null ? rest : { ...rest, [entry]: value }
    }
  }
  return next
}

/** The patch that takes a patch back: what stands now in its fields; an entry that is not there is emptied again. */
export const undoing = (values: Values, patch: Patch): Patch =>
  Object.fromEntries(
    Object.keys(patch).map(name => {
      const now = valueAt(values, name)
      return [name, now === undefined && fieldOf(name)[1] !== undefined ? null : now]
    }),
  )

/** Whether a value holds others by name, and is no list. */
export const isMap = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
