/** Where something stands in a value: names and places from the outside in. */
type Path = readonly (string | number)[]

/** What is new of a value that somebody has already: the whole of it, or the parts that have changed. */
export type News<T> = { readonly whole: T } | { readonly parts: readonly (readonly [at: Path, now: unknown])[] }

/** With more changed parts than these, the whole is no more to send. */
const MOST = 64

/** What has changed from one value to the next; nothing where they say the same. Both are plain: lists, records, texts, numbers. */
export function newsOf<T>(before: T, now: T): News<T> | undefined {
  const parts: [Path, unknown][] = []
  const look = (one: unknown, next: unknown, at: Path): void => {
    if (parts.length > MOST || Object.is(one, next)) return
    if (Array.isArray(one) && Array.isArray(next) && one.length === next.length) {
      for (const [place, part] of next.entries()) look(one[place], part, [...at, place])
      return
    }
    if (isRecord(one) && isRecord(next) && sameNames(one, next)) {
      for (const name of Object.keys(next)) look(one[name], next[name], [...at, name])
      return
    }
    parts.push([at, next])
  }
  look(before, now, [])
  if (parts.length === 0) return undefined
  return parts.length > MOST || parts[0]?.[0].length === 0 ? { whole: now } : { parts }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  Object.getPrototypeOf(value) === Object.prototype &&
  // A part of this name cannot be put in its place as others are.
  !Object.hasOwn(value, '__proto__')

const sameNames = (one: object, next: object): boolean => {
  const names = Object.keys(next)
  return Object.keys(one).length === names.length && names.every(name => Object.hasOwn(one, name))
}

/** A value with its news; what has not changed of it stays the very same, so that whoever draws it need not look into it. */
export function withNews<T>(before: T, news: News<T>): T {
  if ('whole' in news) return news.whole
  const fresh = new Set<object>()
  const opened = <V>(value: V): V => {
    if (fresh.has(value as object)) return value
    const copy = (Array.isArray(value) ? [...value] : { ...value }) as V
    fresh.add(copy as object)
    return copy
  }
  const root = opened(before)
  for (const [at, now] of news.parts) {
    let here = root as Record<string | number, unknown>
    for (const name of at.slice(0, -1)) {
      const inner = opened(here[name])
      here[name] = inner
      here = inner as Record<string | number, unknown>
    }
    here[at.at(-1) ?? ''] = now
  }
  return root
}
