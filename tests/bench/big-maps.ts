import type { Change } from '../../src/domain/change.ts'
import { newLink, newMap, newNode } from '../../src/domain/maps/map.ts'

const lanes = ['municipality', 'region', 'state', 'third_sector']

const idOf = (kind: string, n: number): string => `d${kind}${n}`.padStart(32, '0')

/** The id of the path of that number. */
export const mapOf = (n: number): string => idOf('c', n)

/** The service path of that number, with so many steps and lines: branches, lines ahead and back. */
export function pathOf(
  number: number,
  { steps, links }: { readonly steps: number; readonly links: number },
): readonly Change[] {
  const map = mapOf(number)
  const ids = Array.from({ length: steps }, (_, n) => idOf('a', number * 1_000 + n))
  const node = (id: string, n: number): Change => ({
    do: 'create',
    kind: 'mapNode',
    id,
    values: newNode({ map, order: n, lane: lanes[(n >> 3) % 4] ?? '', label: `Bedömning av servicebehov ${n}` }),
  })
  const link = (_: unknown, n: number): Change => {
    const from = n % steps
    const to = n < steps ? from + 1 : Math.max(0, from + (n % 7) - 2)
    const values = newLink({ map, from: ids[from] ?? '', to: ids[Math.min(to, steps - 1)] ?? '' })
    return { do: 'create', kind: 'mapLink', id: idOf('b', number * 1_000 + n), values }
  }
  return [
    { do: 'create', kind: 'map', id: map, values: newMap({ type: 'service_path', title: `Stor ${number}` }) },
    ...ids.map(node),
    ...Array.from({ length: links }, link),
  ]
}
