import { isGone } from '../../src/merge/body.ts'
import { openStored } from '../../src/sync/versions.ts'
import type { Tablet } from './tablet.ts'
import type { World } from './world.ts'

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, sorted(inner)]),
      )
    : value

/** Whether a tablet shows all rows it may read, with nothing lost, and as the others (`shown`) do. */
export async function judgeTablet(
  world: World,
  tablet: Tablet,
  shown: Map<string, string>,
): Promise<string | undefined> {
  const { device } = tablet
  const readable = device.keys.zones()
  for (const { id, zone } of await world.endpoint.rows()) {
    if (!readable.includes(zone) || id.startsWith('f')) continue
    const row = await device.rows.get(device.project, id)
    if (row?.state === 'held') continue
    const body = row && (await openStored(device, row))
    // Whoever has the words is told why they do not go out; until then the others have what was sent over them.
    if (row?.state === 'parked' && isHeld(world, id)) continue
    if (!row || !body || typeof body === 'string') return `row ${id} does not open on ${tablet.index}: ${row?.state}`
    const wrong = world.oracle.judge(id, body)
    if (wrong) return `${id.replace(/^0+/, '')}: ${wrong}`
    const text = JSON.stringify(isGone(body) ? 'gone' : sorted(body))
    if ((shown.get(id) ?? text) !== text) return `row ${id} differs`
    shown.set(id, text)
  }
  return undefined
}

const isHeld = (world: World, id: string): boolean =>
  world.tablets.some(({ tablet }) => [...tablet.disk.rows.values()].some(row => row.id === id && row.state === 'held'))

/** Whatever a person was told is stored must be at the endpoint, unless that refuses it. */
export async function judgeEndpoint(world: World): Promise<string | undefined> {
  const there = new Map((await world.endpoint.rows()).map(row => [row.id, row]))
  for (const { tablet, lost } of world.tablets) {
    if (lost) continue
    for (const row of tablet.disk.rows.values()) {
      if (row.state !== 'held' && !row.id.startsWith('f') && !there.has(row.id)) return `row ${row.id} never arrived`
      if (world.oracle.erased.has(row.id) && row.state !== 'gone') return `erased row is ${row.state}`
    }
  }
  return [...there.values()].some(row => world.oracle.erased.has(row.id) && row.gone !== 1)
    ? 'erased row lives'
    : undefined
}
