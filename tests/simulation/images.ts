import { imageOf } from './memory.ts'
import { start } from './tablet.ts'
import type { Person, World } from './world.ts'

/** Somebody keeps an image of a tablet as it is now, as the backup of a device does. */
export function keepImage(world: World, { tablet }: Person): void {
  world.images.push({ index: tablet.index, disk: imageOf(tablet.disk) })
}

/**
 * A tablet is put back to such an image. What it had not sent since is truly gone, so nobody can be blamed for that; and
 * what both it and the endpoint were put back from is nowhere, so only one of them ever is.
 */
export function putImageBack(world: World, { tablet, parts }: Person): void {
  const image = world.images.find(({ index }) => index === tablet.index)
  if (!image || world.restored) return
  world.imaged = true
  for (const row of tablet.disk.rows.values()) {
    if (row.state === 'clean' || row.state === 'gone' || row.state === 'parked') continue
    world.oracle.row(row.id).excused = true
    if (row.state === 'erasing') world.oracle.erased.delete(row.id)
  }
  tablet.end?.()
  Object.assign(tablet.disk, imageOf(image.disk))
  start(tablet, parts)
}
