import type { Change } from '../../change.ts'
import { folded } from '../../plain-text.ts'
import type { Actor } from '../../roster/actor.ts'
import type { Thing } from '../../thing.ts'
import { newLink, newMap, newNode } from '../map.ts'
import type { FileActor, KumuRead } from './kumu-in.ts'
import { CLOSE } from './tie.ts'

/** What a person says of something in a file that may be somebody private: it is no person, it becomes *a close one*, or it is left out. */
export type Verdict = 'actor' | 'close' | 'out'

type Wish = {
  readonly read: KumuRead
  readonly title: string
  readonly group: string
  /** By place in the file; who is not asked about is an actor. */
  readonly verdicts: ReadonlyMap<number, Verdict>
  /** The actors of the group: whoever is called the same is the same. */
  readonly known: readonly Thing<'actor'>[]
}

/** The steps that make a network of what was read, seen with the eyes of the unit. */
export function networkOf({ read, title, group, verdicts, known }: Wish, newId: () => string): readonly Change[] {
  const map = newId()
  const byName = new Map(known.toReversed().map(one => [folded(one.values.label), one.id]))
  const nodes = new Map<string, string>()
  const places = new Map<number, string>()
  const made: Change[] = []
  for (const one of read.actors) {
    const ref = refOf(one, verdicts.get(one.at) ?? unasked(one), { byName, group, made, newId })
    if (ref === null) continue
    const there = nodes.get(ref)
    const id = there ?? newId()
    places.set(one.at, id)
    if (there !== undefined) continue
    nodes.set(ref, id)
    const values = newNode({ map, refers: 'actor', ref, order: nodes.size })
    made.push({ do: 'create', kind: 'mapNode', id, values, group })
  }
  return [
    { do: 'create', kind: 'map', id: map, values: newMap({ type: 'network', title, perspective: 'unit' }), group },
    ...made,
    ...read.ties.flatMap(({ from: a, to: b, ...tie }): Change[] => {
      const [from, to] = [places.get(a), places.get(b)]
      if (!from || !to || from === to) return []
      const values = newLink({ map, from, to, ...tie, seen: 'unit' })
      return [{ do: 'create', kind: 'mapLink', id: newId(), values, group }]
    }),
  ]
}

/** Nobody becomes an actor by not being asked about. */
export const unasked = ({ person }: Pick<FileActor, 'person'>): Verdict => (person === null ? 'actor' : 'close')

type Making = {
  readonly byName: Map<string, string>
  readonly group: string
  readonly made: Change[]
  readonly newId: () => string
}

function refOf({ label, type }: FileActor, verdict: Verdict, { byName, group, made, newId }: Making): string | null {
  if (verdict !== 'actor') return verdict === 'close' ? CLOSE : null
  const there = byName.get(folded(label))
  if (there !== undefined) return there
  const id = newId()
  byName.set(folded(label), id)
  const values: Actor = { type, label, sector: '', parent: '', inScope: false, invented: false }
  made.push({ do: 'create', kind: 'actor', id, values, group })
  return id
}
