import type { Kind } from '../../domain/kind.ts'
import { isKind } from '../../domain/kinds.ts'
import { isMap, type Patch, valueAt } from '../../domain/patch.ts'
import type { LiveBody } from '../../merge/body.ts'
import { view as read } from '../../merge/view.ts'
import { shapedFields } from './thing.ts'

/** A value as it is stored, as a screen of this app saw it, and as it is to be. */
type Edit = { readonly stored: unknown; readonly shown: unknown; readonly next: unknown }

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * A patch that keeps what a newer app has put inside of lists and maps: screens see only what they know, and hand back
 * the whole list when a person changes one of its lines.
 */
export function keepUnknown(body: LiveBody, patch: Patch): Patch {
  const { kind } = body
  if (!isKind(kind) || !Object.values(patch).some(value => typeof value === 'object')) return patch
  const { values } = read(body)
  return Object.fromEntries(
    Object.entries(patch).map(([name, next]) => [
      name,
      values[name] === undefined ? next : graft({ stored: values[name], shown: shownAt(kind, values, name), next }),
    ]),
  )
}

/** What this app shows of a field. */
function shownAt(kind: Kind, values: Patch, name: string): unknown {
  const shown = shapedFields(kind, values) as unknown as Patch
  return name in shown ? shown[name] : valueAt(shown, name)
}

function graft({ stored, shown, next }: Edit): unknown {
  if (same(shown, next)) return stored
  if (Array.isArray(stored) && Array.isArray(shown) && Array.isArray(next)) return graftList(stored, shown, next)
  if (!isMap(stored) || !isMap(shown) || !isMap(next)) return next
  const unknown = Object.entries(stored).filter(([key]) => !(key in shown) && !(key in next))
  const known = Object.entries(next).map(([key, value]) => [
    key,
    graft({ stored: stored[key], shown: shown[key], next: value }),
  ])
  return Object.fromEntries([...known, ...unknown])
}

/** By what a line of a list is told from the others, wherever it stands. */
function nameOf(line: unknown): string | undefined {
  if (!isMap(line)) return undefined
  const name = line.id ?? line.code ?? line.value ?? line.period ?? line.channel
  return name === undefined ? undefined : String(name)
}

const named = (lines: readonly unknown[], name: string | undefined): unknown =>
  name === undefined ? undefined : lines.find(line => nameOf(line) === name)

function graftList(stored: readonly unknown[], shown: readonly unknown[], next: readonly unknown[]): unknown[] {
  const lines = next.map((line, at) => {
    const name = nameOf(line)
    if (name !== undefined) return graft({ stored: named(stored, name), shown: named(shown, name), next: line })
    // Without a name a line is known by what it says, as long as none was left out.
    const before = stored.length === shown.length ? shown.findIndex(one => same(one, line)) : -1
    if (before >= 0) return stored[before]
    return stored.length === shown.length && shown.length === next.length
      ? graft({ stored: stored[at], shown: shown[at], next: line })
      : line
  })
  const unseen = stored.filter(line => nameOf(line) !== undefined && named(shown, nameOf(line)) === undefined)
  return [...lines, ...unseen.filter(line => named(next, nameOf(line)) === undefined)]
}
