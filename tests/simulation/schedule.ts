import type { Bytes } from '../../src/crypto/bytes.ts'
import type { SendRows } from '../../src/sync/answer.ts'
import { type ExchangeRequest, encodeRequest, noPrev } from '../../src/wire/row.ts'
import { lose, saveFile, takeFile } from './files.ts'
import { keepImage, putImageBack } from './images.ts'
import { judgeEndpoint, judgeTablet } from './judge.ts'
import { harm, judgeCounts } from './malice.ts'
import { calledSentTooEarly, chunkMeans, hurt, judgePictures, picture } from './pictures.ts'
import { randomFrom } from './random.ts'
import { edit, erase, Killed, paste, start, sync, type Tablet } from './tablet.ts'
import { epochName, type Mutant, newWorld, type Person, type World, zones } from './world.ts'

const present = (world: World): Person[] => world.tablets.filter(person => !person.lost)

/** One request through a network that loses, doubles and delays. */
function network(world: World, { tablet }: Person): SendRows {
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
      if (person && !person.lost && at.tablet.device === device) start(at.tablet, person.parts)
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
  const stored = tablet.disk.rows.has(`${world.project}/${place.id}`)
  // An id is made by one person once; others learn of it by the exchange.
  if (!stored && place !== world.ids.at(-1)) return
  if (!stored && world.tablets.some(other => other.tablet.disk.rows.has(`${world.project}/${place.id}`))) return
  if (world.random.chance(0.12)) return picture(world, tablet, place)
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

export async function syncOnce(world: World, person: Person): Promise<void> {
  const { tablet } = person
  const refresh = (): void => {
    if (!world.mutant.deaf) person.known = { ...world.epochs }
  }
  if (world.calm || world.random.chance(0.3)) refresh()
  const plain = network(world, person)
  const send = world.mutant.send?.(plain, tablet.disk) ?? plain
  const chunks = chunkMeans(world, person)
  await safely(world, { tablet, work: () => sync(tablet, { send, refresh, chunks }) })
  world.early ??= await calledSentTooEarly(world, person)
}

async function act(world: World): Promise<void> {
  const { random } = world
  const person = random.pick(present(world))
  const { tablet } = person
  const kind = random.below(100)
  if (kind < 42) return safely(world, { tablet, work: () => typing(world, tablet) })
  if (kind < 74) return syncOnce(world, person)
  if (kind < 80) return carrying(world, person)
  if (kind < 82) return void start(tablet, person.parts)
  if (kind < 83) return hurt(world, person)
  if (kind < 84 && world.malice) return undefined
  if (kind < 84) return world.random.chance(0.5) ? keepImage(world, person) : putImageBack(world, person)
  if (kind < 88) return void (await world.late.splice(random.below(world.late.length + 1), 1)[0]?.())
  if (kind < 91 && world.ids.length > 0) {
    const { id, zone } = random.pick(world.ids)
    return tablet.device.keys.canWrite(zone)
      ? safely(world, { tablet, work: () => erase(tablet, world.oracle, id) })
      : undefined
  }
  return rare(world, person, kind)
}

/** Files are saved at any moment, and taken in anywhere, as often as one likes, late. */
async function carrying(world: World, person: Person): Promise<void> {
  const { random } = world
  const { tablet } = person
  const last = present(world).length < world.tablets.length
  const gone = tablet.index > 0 && !last && !world.restored && !world.malice && random.chance(0.15)
  if (gone) await safely(world, { tablet, work: () => lose(world, person) })
  else if (world.files.length === 0 || random.chance(0.4))
    await safely(world, { tablet, work: () => saveFile(world, person) })
  else {
    const file = random.pick(world.files)
    await safely(world, { tablet, work: () => takeFile(world, tablet, file) })
  }
}

async function rare(world: World, { tablet }: Person, kind: number): Promise<void> {
  const { random } = world
  const zone = random.pick(zones)
  if (kind < 93) world.epochs[zone] = (world.epochs[zone] ?? 0) + 1
  else if (kind < 95) world.restore = await world.endpoint.backup()
  else if (kind < 97) await restored(world)
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

/** What a lost tablet alone had fetched cannot come back, so nothing is restored once one is lost. */
async function restored(world: World): Promise<void> {
  if (!world.restore || world.imaged || present(world).length < world.tablets.length) return
  world.restored = true
  await world.restore()
}

/** The coordinator, who has all keys, takes in what lost tablets left. */
async function adopt(world: World): Promise<void> {
  const [coordinator] = world.tablets
  if (!coordinator) return
  for (const { lost } of world.tablets) {
    if (!lost) continue
    await syncOnce(world, coordinator)
    await takeFile(world, coordinator.tablet, lost)
  }
}

/** Everybody is online and the network is good, until nothing changes any more. */
export async function settle(world: World): Promise<string | undefined> {
  world.calm = true
  for (const { tablet, parts } of present(world)) start(tablet, parts)
  await adopt(world)
  let before = ''
  // What nobody can open is written over at the third contact.
  let quiet = world.malice ? 4 : 1
  for (let i = 0; i < (world.malice ? 24 : 12); i++) {
    for (const person of present(world)) await syncOnce(world, person)
    const rows = await world.endpoint.rows()
    const unsent = present(world).flatMap(({ tablet }) =>
      [...tablet.disk.rows.values()].filter(row => row.state === 'dirty' || row.state === 'erasing'),
    )
    const now = JSON.stringify(rows)
    if (unsent.length === 0 && now === before) quiet--
    if (quiet === 0) return undefined
    before = now
  }
  return 'never at rest'
}

/** Plays the schedule of a seed; gives what went wrong, if anything. */
export async function play(seed: number, mutant: Mutant = {}): Promise<string | undefined> {
  const world = await newWorld(seed, mutant)
  world.interrupt = tablet => safely(world, { tablet, work: () => typing(world, tablet) })
  const length = 12 + world.random.below(36)
  // Apart from the world's own chance: schedules without her stay as they were.
  const malice = randomFrom(seed * 7 + 3)
  world.malice = malice.chance(0.3)
  for (let i = 0; i < length; i++) {
    await act(world)
    if (world.malice && malice.chance(0.12)) await harm(world, malice.pick(present(world)))
  }
  const tired = await settle(world)
  if (tired ?? world.early) return tired ?? world.early
  const shown = new Map<string, string>()
  for (const { tablet } of present(world)) {
    const wrong = await judgeTablet(world, tablet, shown)
    if (wrong) return wrong
  }
  return (
    (await judgeCounts(world)) ??
    (await judgeEndpoint(world)) ??
    (await judgePictures(world)) ??
    (await world.endpoint.close())
  )
}

/** Plays the schedules from `first` on, a few at a time; gives what went wrong by seed. */
export async function playAll(first: number, schedules: number): Promise<Map<number, string>> {
  const wrong = new Map<number, string>()
  let next = first
  const player = async (): Promise<void> => {
    while (next < first + schedules) {
      const seed = next++
      const found = await play(seed).catch((error: unknown) => String(error instanceof Error ? error.stack : error))
      if (found) wrong.set(seed, found)
    }
  }
  await Promise.all([player(), player(), player(), player()])
  return wrong
}
