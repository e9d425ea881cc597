import { isGone } from '../../src/merge/body.ts'
import { newBody, type Write } from '../../src/merge/write.ts'
import type { Device } from '../../src/sync/device.ts'
import { writeRow } from '../../src/sync/rows.ts'
import { openStored } from '../../src/sync/versions.ts'
import { saveFile, takeFile } from './files.ts'
import { judgeTablet } from './judge.ts'
import { settle, syncOnce } from './schedule.ts'
import { edit } from './tablet.ts'
import { type Mutant, newWorld, type World, zones } from './world.ts'

const place = { id: '1'.padStart(32, '0'), zone: zones[0] ?? '' }

async function begin(device: Device): Promise<void> {
  const writes: Write[] = [{ do: 'text', name: 'text', value: 'w0' }]
  await writeRow(device, { ...place, view: newBody('note', 1), writes, by: 'first' })
}

/** One note, written on the newest version a tablet has, carried by files as often as by a network without faults. */
async function step(world: World): Promise<void> {
  const { random } = world
  const person = random.pick(world.tablets)
  const { tablet } = person
  const kind = random.below(10)
  const file = world.files.at(-1)
  if (kind < 5) {
    if (!(await tablet.device.rows.get(world.project, place.id))) return
    await edit(tablet, world.oracle, { ...place, random, name: String(++world.names), newest: true })
  } else if (kind < 6) await syncOnce(world, person)
  else if (kind < 8 || !file) await saveFile(world, person)
  else await takeFile(world, tablet, file)
}

/**
 * Plays a week in which two tablets meet by files and a good network alone. Their texts come together in one, since a
 * version that went into a file is known where its words are met again; in about one week of a thousand its holder has
 * sent it meanwhile and no longer keeps it, and both texts stand beside each other.
 */
export async function playCarried(seed: number, mutant: Mutant = {}): Promise<string | undefined> {
  const world = await newWorld(seed, mutant)
  world.calm = true
  world.tablets.length = 2
  const [first] = world.tablets
  if (first) await begin(first.tablet.device)
  const length = 6 + world.random.below(12)
  for (let i = 0; i < length; i++) await step(world)
  const tired = await settle(world)
  if (tired) return tired
  const shown = new Map<string, string>()
  for (const { tablet } of world.tablets) {
    const wrong = await judgeTablet(world, tablet, shown)
    if (wrong) return wrong
  }
  const row = await world.tablets[0]?.tablet.device.rows.get(world.project, place.id)
  const body = row && world.tablets[0] && (await openStored(world.tablets[0].tablet.device, row))
  await world.endpoint.close()
  if (!body || typeof body === 'string' || isGone(body)) return undefined
  return Object.keys(body.text.text?.live ?? {}).length > 1 ? 'a text stands there twice' : undefined
}
