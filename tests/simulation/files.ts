import { carry, carryChunks, takeCarried, takeChunks } from '../../src/sync/hand-over.ts'
import { unsent } from '../../src/sync/unsent.ts'
import type { CarriedChunk } from '../../src/wire/carried-chunk.ts'
import { type CarriedRow, readHandOver, writeHandOver } from '../../src/wire/hand-over.ts'
import { erase, type Tablet } from './tablet.ts'
import type { Person, World } from './world.ts'

/** Saves what has not left a tablet as a file. */
export async function saveFile(world: World, { tablet }: Person): Promise<void> {
  const { device } = tablet
  const rows = world.mutant.saving?.(device.rows, tablet.disk) ?? device.rows
  const all = (await rows.all(world.project)).filter(row => unsent(row) !== undefined)
  const carried: CarriedRow[] = []
  const chunks: CarriedChunk[] = []
  for (const { id } of all) {
    const found = await carry({ ...device, rows }, id)
    if (!found) continue
    carried.push(found.row)
    if (!world.mutant.carriesNoChunks) chunks.push(...(await carryChunks(device, found.row)))
  }
  world.files.push(await writeHandOver(world.project, { rows: carried, chunks }))
}

/** Takes a file in on a tablet. */
export async function takeFile(world: World, tablet: Tablet, file: World['files'][number]): Promise<void> {
  const rows = world.mutant.taking?.(tablet.device.rows, tablet.disk) ?? tablet.device.rows
  const carried = await readHandOver(world.project, file)
  await takeChunks(tablet.device, carried)
  for (const row of carried.rows) {
    if (world.mutant.leaves?.(row)) continue
    await takeCarried(Object.assign(Object.create(tablet.device), { rows }), row)
  }
}

/** A tablet is lost for good, right after its person saved a file, perhaps with something she had just erased. */
export async function lose(world: World, person: Person): Promise<void> {
  const { tablet } = person
  const last = [...tablet.disk.rows.values()].filter(row => tablet.device.keys.canWrite(row.zone)).at(-1)
  if (last && world.random.chance(0.3)) await erase(tablet, world.oracle, last.id)
  // What is typed while the file is written is not in it: nobody is said to have saved that.
  const { typing } = world
  world.typing = true
  await saveFile(world, person).finally(() => {
    world.typing = typing
  })
  const file = world.files.at(-1)
  if (!file) return
  person.lost = file
  tablet.end?.()
}
