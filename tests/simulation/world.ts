import type { Bytes } from '../../src/crypto/bytes.ts'
import type { ZoneKeys } from '../../src/crypto/zone-keys.ts'
import type { SendRows } from '../../src/sync/answer.ts'
import type { Device } from '../../src/sync/device.ts'
import type { CarriedRow } from '../../src/wire/hand-over.ts'
import { type Endpoint, type Log, newEndpoint, type Tamper } from './endpoint.ts'
import type { Disk } from './memory.ts'
import { newOracle, type Oracle } from './oracle.ts'
import { type Random, randomFrom } from './random.ts'
import { openSealer } from './sealer.ts'
import { newTablet, type Parts, type Tablet } from './tablet.ts'

/** A broken product, to see that the checks notice: each part takes the place of the right one. */
export type Mutant = {
  store?: Parts['store']
  actor?: Parts['actor']
  tamper?: Tamper
  /** Between the network and the app. */
  send?(send: SendRows, disk: Disk): SendRows
  /** The chunks as the exchange sees them; whether it gives the endpoint what that wants; whether files carry them. */
  chunks?: Parts['chunks']
  keepsChunks?: boolean
  carriesNoChunks?: boolean
  /** Whether keys are never fetched again. */
  deaf?: boolean
  /** The rows as saving and taking in a file see them, and rows of a file that are left out. */
  saving?: Parts['store']
  taking?: Parts['store']
  leaves?(row: CarriedRow): boolean
}

/** All that a schedule happens in. */
export type World = {
  project: string
  random: Random
  endpoint: Endpoint
  oracle: Oracle
  /** `lost` is the last file of a tablet that is no more. */
  tablets: Array<{ tablet: Tablet; parts: Parts; known: Record<string, number>; lost?: Bytes }>
  epochs: Record<string, number>
  rights: Array<Record<string, 0 | 1 | 2>>
  ids: Array<{ id: string; zone: string }>
  late: Array<() => Promise<unknown>>
  restore?: () => Promise<void>
  /** Whether the endpoint was ever restored, and may be again. */
  restored: boolean
  /** Whether one of the members is malicious; no tablet is lost or put back then, since she may spoil what one alone had. */
  malice: boolean
  /** Whether a tablet was ever put back to an image. */
  imaged: boolean
  /** By chunk, the row a picture was put into; and the chunks a disk has lost before they were sent. */
  pictures: Map<string, string>
  hurt: Set<string>
  /** Images of tablets' disks, as a backup of the device keeps them. */
  images: Array<{ index: number; disk: Disk }>
  /** What was called sent and was not. */
  early?: string | undefined
  /** Hand-over files that lie about. */
  files: Bytes[]
  mutant: Mutant
  calm: boolean
  names: number
  /** Whether somebody types between two steps of an exchange just now. */
  typing: boolean
  depth: number
  /** Somebody types on the tablet while it works on something else. */
  interrupt(tablet: Tablet): Promise<void>
}
/** A tablet, what it is made of, and how far it knows each zone's keys. */
export type Person = World['tablets'][number]

/** The zones of a simulated project. */
export const zones = ['a', 'b'].map(letter => letter.repeat(32))
/** The name of a zone's n-th key. */
export const epochName = (n: number): string => n.toString(16).padStart(32, '0')

function keysOf(world: World, index: number): ZoneKeys {
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

/** A sealer during whose work a person types: between the reading and the writing of a row. */
function interrupted(world: World, index: number, sealer: Device['sealer']): Device['sealer'] {
  return {
    ...sealer,
    async open(key, aad, sealed) {
      const tablet = world.tablets[index]?.tablet
      if (tablet?.busy && !world.calm && !world.typing && world.random.chance(0.1)) {
        world.typing = true
        await world.interrupt(tablet)
        world.typing = false
      }
      return sealer.open(key, aad, sealed)
    },
  }
}

/** The world of a seed, before anything happened. */
export async function newWorld(seed: number, mutant: Mutant): Promise<World> {
  const random = randomFrom(seed)
  const count = 2 + (random.chance(0.5) ? 0 : random.below(4))
  const [first = '', second = ''] = zones
  const world: World = {
    project: `simulated ${seed}`,
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
    ...{ restored: false, malice: false, imaged: false },
    pictures: new Map(),
    hurt: new Set(),
    images: [],
    files: [],
    mutant,
    calm: false,
    names: 0,
    typing: false,
    depth: 0,
    interrupt: async () => undefined,
    endpoint: undefined as unknown as Endpoint,
  }
  const log: Log = {
    zones,
    right: (device, zone) => world.rights[device]?.[zone] ?? 0,
    epoch: zone => epochName(world.epochs[zone] ?? 0),
  }
  const largest = random.chance(0.2) ? 6000 : 600_000
  world.endpoint = await newEndpoint(world.project, log, { largest, ...(mutant.tamper && { tamper: mutant.tamper }) })
  const sealer: Device['sealer'] = openSealer()
  for (let index = 0; index < count; index++) {
    const keys = keysOf(world, index)
    const parts: Parts = { index, project: world.project, random, keys, sealer: interrupted(world, index, sealer) }
    const { store, chunks, actor } = mutant
    Object.assign(parts, { ...(store && { store }), ...(chunks && { chunks }), ...(actor && { actor }) })
    world.tablets.push({ tablet: newTablet(parts), parts, known: { ...world.epochs } })
  }
  return world
}
