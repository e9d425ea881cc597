import type { Bytes } from '../../src/crypto/bytes.ts'
import { isGone } from '../../src/merge/body.ts'
import type { Device, Keys } from '../../src/sync/device.ts'
import type { Send } from '../../src/sync/exchange.ts'
import { openRow } from '../../src/sync/rows.ts'
import { type ExchangeRequest, encodeRequest, noPrev } from '../../src/wire/row.ts'
import { type Endpoint, type Log, newEndpoint, type Tamper } from './endpoint.ts'
import type { Disk } from './memory.ts'
import { newOracle, type Oracle } from './oracle.ts'
import { type Random, randomFrom } from './random.ts'
import { openSealer } from './sealer.ts'
import { edit, erase, Killed, newTablet, type Parts, paste, start, sync, type Tablet } from './tablet.ts'

/** A broken product, to see that the checks notice: each part takes the place of the right one. */
export type Mutant = {
  store?: Parts['store']
  actor?: Parts['actor']
  tamper?: Tamper
  /** Between the network and the app. */
  send?(send: Send, disk: Disk): Send
  /** Whether keys are never fetched again. */
  deaf?: boolean
}

type World = {
  random: Random
  endpoint: Endpoint
  oracle: Oracle
  tablets: Array<{ tablet: Tablet; parts: Parts; known: Record<string, number> }>
  epochs: Record<string, number>
  rights: Array<Record<string, 0 | 1 | 2>>
  ids: Array<{ id: string; zone: string }>
  late: Array<() => Promise<unknown>>
  restore?: () => Promise<void>
  mutant: Mutant
  calm: boolean
  names: number
  depth: number
}
type Person = World['tablets'][number]

const zones = ['a', 'b'].map(letter => letter.repeat(32))
const epochName = (n: number): string => n.toString(16).padStart(32, '0')

function keysOf(world: World, index: number): Keys {
  const known = (): Record<string, number> => world.tablets[index]?.known ?? {}
  const right = (zone: string): number => world.rights[index]?.[zone] ?? 0
  const keyAt = (zone: string, n: number) => new Uint8Array([zone.charCodeAt(0), n])
  return {
    current(zone) {
      const n = known()[zone]
      return n === undefined || right(zone) === 0 ? undefined : { epoch: epochName(n), key: keyAt(zone, n) }
    },
    byEpoch(zone, epoch) {
      const n = Number.parseInt(epoch, 16)
      return right(zone) > 0 && n <= (known()[zone] ?? -1) ? keyAt(zone, n) : undefined
    },
    canWrite: zone => right(zone) === 2,
    zones: () => zones.filter(zone => right(zone) > 0),
  }
}

async function newWorld(seed: number, mutant: Mutant): Promise<World> {
  const random = randomFrom(seed)
  const count = 2 + (random.chance(0.5) ? 0 : random.below(4))
  const [first = '', second = ''] = zones
  const world: World = {
    random,
    oracle: newOracle(),
    tablets: [],
    epochs: { [first]: 1, [second]: 1 },
    rights: Array.from({ length: count }, (_, i) => ({
      [first]: 2,
      [second]: i === 0 ? 2 : random.pick([0, 1, 2] as const),
    })),
    ids: [],
    late: [],
    mutant,
    calm: false,
    names: 0,
    depth: 0,
    endpoint: undefined as unknown as Endpoint,
  }
  const log: Log = {
    zones,
    right: (device, zone) => world.rights[device]?.[zone] ?? 0,
    epoch: zone => epochName(world.epochs[zone] ?? 0),
  }
  const largest = random.chance(0.2) ? 6000 : 600_000
  world.endpoint = await newEndpoint('simulated', log, { largest, ...(mutant.tamper && { tamper: mutant.tamper }) })
  const sealer: Device['sealer'] = openSealer()
  for (let index = 0; index < count; index++) {
    const parts: Parts = { index, project: 'simulated', random, keys: keysOf(world, index), sealer }
    if (mutant.store) parts.store = mutant.store
    if (mutant.actor) parts.actor = mutant.actor
    world.tablets.push({ tablet: newTablet(parts), parts, known: { ...world.epochs } })
  }
  return world
}

/** One request through a network that loses, doubles and delays. */
function network(world: World, { tablet }: Person): Send {
  const { random, endpoint } = world
  const answer = (body: Bytes) => endpoint.answer(tablet.index, body)
  const { device } = tablet
  return async (_, body) => {
    if (tablet.device !== device) throw new Killed()
    if (world.calm) return answer(body)
    if (world.depth < 3 && random.chance(0.3)) {
      world.depth++
      await act(world)
      world.depth--
    }
    const fate = random.below(12)
    if (fate === 0) throw new Error('request lost')
    if (fate === 1) {
      world.late.push(() => answer(body))
      throw new Error('request delayed')
    }
    const given = await answer(body)
    if (fate === 2) throw new Error('answer lost')
    const last = fate === 3 ? await answer(body) : given
    if (random.chance(0.25)) await safely(world, { tablet, work: () => typing(world, tablet) })
    if (fate === 4) tablet.fuse = 1 + random.below(6)
    return last
  }
}

/** A worker that ends, and starts again on what its disk holds. */
async function safely(world: World, at: { tablet: Tablet; work(): Promise<unknown> }): Promise<void> {
  const { device } = at.tablet
  try {
    await at.work()
  } catch (error) {
    if (error instanceof Killed) {
      const person = world.tablets[at.tablet.index]
      if (person && at.tablet.device === device) start(at.tablet, person.parts)
    } else if (!(error instanceof Error && /lost|delayed/.test(error.message))) throw error
  }
}

function placeOf(world: World, tablet: Tablet): { id: string; zone: string } | undefined {
  const { random } = world
  const writable = zones.filter(zone => tablet.device.keys.canWrite(zone))
  const known = world.ids.filter(({ zone }) => writable.includes(zone))
  if (known.length > 0 && random.chance(0.75)) return random.pick(known)
  const place = { id: (world.ids.length + 1).toString(16).padStart(32, '0'), zone: random.pick(writable) }
  world.ids.push(place)
  return place
}

async function typing(world: World, tablet: Tablet): Promise<void> {
  const place = placeOf(world, tablet)
  if (!place) return
  const stored = tablet.disk.rows.has(`simulated/${place.id}`)
  // An id is made by one person once; others learn of it by the exchange.
  if (!stored && place !== world.ids.at(-1)) return
  if (!stored && world.tablets.some(other => other.tablet.disk.rows.has(`simulated/${place.id}`))) return
  await edit(tablet, world.oracle, { ...place, random: world.random, name: String(++world.names) })
}

/** Somebody with a right to write puts nonsense at the endpoint. */
async function garbage(world: World): Promise<void> {
  const [zone = ''] = zones
  const id = `f${world.random.below(1e9).toString(16)}`.padEnd(32, 'f')
  const row = { id, rev: 1, prev: noPrev, zone, epoch: epochName(world.epochs[zone] ?? 0), gone: false, chunks: [] }
  const request: ExchangeRequest = {
    members: '',
    cursor: 0,
    peak: 0,
    mark: '',
    rows: [{ ...row, sealed: Uint8Array.of(9) }],
  }
  await world.endpoint.answer(0, encodeRequest(request))
}

async function syncOnce(world: World, person: Person): Promise<void> {
  const { tablet } = person
  const refresh = (): void => {
    if (!world.mutant.deaf) person.known = { ...world.epochs }
  }
  if (world.calm || world.random.chance(0.3)) refresh()
  const plain = network(world, person)
  const send = world.mutant.send?.(plain, tablet.disk) ?? plain
  await safely(world, { tablet, work: () => sync(tablet, { send, refresh }) })
}

async function act(world: World): Promise<void> {
  const { random } = world
  const person = random.pick(world.tablets)
  const { tablet } = person
  const kind = random.below(100)
  if (kind < 45) return safely(world, { tablet, work: () => typing(world, tablet) })
  if (kind < 80) return syncOnce(world, person)
  if (kind < 84) return void start(tablet, person.parts)
  if (kind < 88) return void (await world.late.splice(random.below(world.late.length + 1), 1)[0]?.())
  if (kind < 91 && world.ids.length > 0) {
    const { id, zone } = random.pick(world.ids)
    return tablet.device.keys.canWrite(zone)
      ? safely(world, { tablet, work: () => erase(tablet, world.oracle, id) })
      : undefined
  }
  return rare(world, person, kind)
}

async function rare(world: World, { tablet }: Person, kind: number): Promise<void> {
  const { random } = world
  const zone = random.pick(zones)
  if (kind < 93) world.epochs[zone] = (world.epochs[zone] ?? 0) + 1
  else if (kind < 95) world.restore = await world.endpoint.backup()
  else if (kind < 97) await world.restore?.()
  else if (kind < 98) await garbage(world)
  else if (kind < 99) {
    const rights = world.rights[tablet.index]
    if (rights) rights[zone] = 2
  } else {
    const place = { id: (world.ids.length + 1).toString(16).padStart(32, '0'), zone: zones[0] ?? '' }
    world.ids.push(place)
    await safely(world, { tablet, work: () => paste(tablet, world.oracle, place) })
  }
}

/** Everybody is online and the network is good, until nothing changes any more. */
async function rest(world: World): Promise<string | undefined> {
  world.calm = true
  for (const { tablet, parts } of world.tablets) start(tablet, parts)
  let before = ''
  for (let i = 0; i < 12; i++) {
    for (const person of world.tablets) await syncOnce(world, person)
    const rows = await world.endpoint.rows()
    const unsent = world.tablets.flatMap(({ tablet }) =>
      [...tablet.disk.rows.values()].filter(row => row.state === 'dirty' || row.state === 'erasing'),
    )
    const now = JSON.stringify(rows)
    if (unsent.length === 0 && now === before) return undefined
    before = now
  }
  return 'never at rest'
}

const sorted = (value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, inner]) => [key, sorted(inner)]),
      )
    : value

async function judgeTablet(world: World, tablet: Tablet, shown: Map<string, string>): Promise<string | undefined> {
  const { device } = tablet
  const readable = device.keys.zones()
  for (const { id, zone } of await world.endpoint.rows()) {
    if (!readable.includes(zone) || id.startsWith('f')) continue
    const row = await device.rows.get(device.project, id)
    if (row?.state === 'held') continue
    const body = row && (await openRow(device, row))
    if (!row || !body || typeof body === 'string') return `row ${id} does not open on ${tablet.index}: ${row?.state}`
    const wrong = world.oracle.judge(id, body)
    if (wrong) return `${id.replace(/^0+/, '')}: ${wrong}`
    const text = JSON.stringify(isGone(body) ? 'gone' : sorted(body))
    if ((shown.get(id) ?? text) !== text) return `row ${id} differs`
    shown.set(id, text)
  }
  return undefined
}

/** Whatever a person was told is stored must be at the endpoint, unless that refuses it. */
async function judgeEndpoint(world: World): Promise<string | undefined> {
  const there = new Map((await world.endpoint.rows()).map(row => [row.id, row]))
  for (const { tablet } of world.tablets) {
    for (const row of tablet.disk.rows.values()) {
      if (row.state !== 'held' && !row.id.startsWith('f') && !there.has(row.id)) return `row ${row.id} never arrived`
      if (world.oracle.erased.has(row.id) && row.state !== 'gone') return `erased row is ${row.state}`
    }
  }
  return [...there.values()].some(row => world.oracle.erased.has(row.id) && row.gone !== 1)
    ? 'erased row lives'
    : undefined
}

/** Plays the schedule of a seed; gives what went wrong, if anything. */
export async function play(seed: number, mutant: Mutant = {}): Promise<string | undefined> {
  const world = await newWorld(seed, mutant)
  const length = 15 + world.random.below(45)
  for (let i = 0; i < length; i++) await act(world)
  const tired = await rest(world)
  if (tired) return tired
  const shown = new Map<string, string>()
  for (const { tablet } of world.tablets) {
    const wrong = await judgeTablet(world, tablet, shown)
    if (wrong) return wrong
  }
  return judgeEndpoint(world)
}
