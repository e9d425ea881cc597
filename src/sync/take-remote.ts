import { type Body, isGone, tombstone } from '../merge/body.ts'
import { join } from '../merge/join.ts'
import { type Base, isBuried, type StoredRow } from '../storage/rows.ts'
import type { ServedRow } from '../wire/row.ts'
import { changeRow, changeRows } from './change.ts'
import type { Device } from './device.ts'
import { madeUp, withOwnBeside } from './own-dots.ts'
import { ancestorsOf, leaving, meansOf } from './rows.ts'
import { afterAdopting, afterBurying, afterDead, afterParking, afterRebase, afterRevival } from './states.ts'
import { baseOf, isDead, isRead, openBase, openStored, type Place, sealMine } from './versions.ts'

type Theirs = { base: Base; body: Body; generation: number }
type Shown = { zone: string; base: Base; generation: number }

function unknown(device: Device, { id, zone }: Place, theirs: { base: Base; generation: number }): StoredRow {
  const row = { project: device.project, id, zone, lv: 0, heal: theirs.generation }
  return { ...row, state: 'parked', parked: theirs.base }
}

async function erasedAgain(device: Device, row: StoredRow, theirs: Theirs): Promise<StoredRow | undefined> {
  const mine = await sealMine(device, row, tombstone(theirs.body.seen))
  return mine && afterRevival(row, theirs.base, { mine, generation: theirs.generation, now: device.now() })
}

/** Keeps a row erased though the version that came cannot be opened: the tombstone is sent on top of it. */
async function stillErased(device: Device, row: StoredRow, shown: Shown): Promise<StoredRow | undefined> {
  // Also on top of a tombstone that does not open: devices that cannot open it would not learn of the erasure.
  const erased = row.state === 'erasing' || (row.state === 'gone' && !shown.base.gone)
  if (!erased || row.zone !== shown.zone) return undefined
  const here = await openStored(device, row)
  const body = tombstone(isRead(here) ? here.seen : {})
  return erasedAgain(device, row, { ...shown, body })
}

/** The row after the endpoint's version was opened. Which of both is newer is told by what they have seen, never by revs. */
async function met(device: Device, row: StoredRow, theirs: Theirs): Promise<StoredRow | undefined> {
  if (isGone(theirs.body)) return afterAdopting(row, theirs.base, theirs.generation)
  if (row.state === 'erasing' || row.state === 'gone') return erasedAgain(device, row, theirs)
  const here = await openStored(device, row)
  if (row.state === 'parked') return afterAdopting(row, theirs.base, theirs.generation)
  if (!isRead(here)) return row.state === 'clean' ? afterAdopting(row, theirs.base, theirs.generation) : undefined
  const body = await both(device, row, { here, theirs: theirs.body })
  if (body === theirs.body) return afterAdopting(row, theirs.base, theirs.generation)
  const waits = row.state === 'dirty' || row.state === 'held'
  const mine = body === here && waits ? row.mine : await sealMine(device, row, body)
  const from = body === here ? row : leaving(device, row)
  return mine && afterRebase(from, theirs.base, { mine, generation: theirs.generation, now: device.now() })
}

/** Both versions joined; unsent writes of this run that theirs falsely claims to have seen are put back beside it. */
async function both(device: Device, row: StoredRow, { here, theirs }: { here: Body; theirs: Body }): Promise<Body> {
  const joined = join(here, theirs, meansOf(device, await ancestorsOf(device, row)))
  const waits = row.state === 'dirty' || row.state === 'held'
  if (!waits || isGone(here) || isGone(joined)) return joined
  const was = madeUp(device, row.id, theirs.seen)
  if (!was) return joined
  const actor = device.newActor()
  const kept = withOwnBeside(joined, here, { was, actor })
  if (kept.seen === joined.seen) return joined
  device.actor = actor
  return kept
}

/** Takes in versions the endpoint showed in this generation of it (how many of its restores have been met so far). */
export async function takeRemote(
  device: Device,
  shown: readonly (Place & { base: Base })[],
  generation: number,
): Promise<void> {
  const hint = (id: string): { known?: null } => (device.mayHave?.(id) === false ? { known: null } : {})
  const items = shown.map(one => ({ ...one, ...hint(one.id) }))
  await changeRows(device, items, async (stored, one) => {
    const row = stored ?? unknown(device, one, { base: one.base, generation })
    // A version of another zone is another row under the same id: it neither replaces nor confirms what is here.
    if (row.zone !== one.zone) return undefined
    const body = await openBase(device, row, one.base)
    const next = isRead(body)
      ? await met(device, row, { base: one.base, body, generation })
      : await stillErased(device, row, { ...one, generation })
    // A version that cannot be opened or merged now is parked and tried again at each exchange.
    return next ?? afterParking(row, one.base, generation)
  })
}

/** The bases that rows of answers make, each worked out once. */
const bases = new WeakMap<ServedRow, Promise<Base>>()

function baseIn(row: ServedRow): Promise<Base> {
  const base = bases.get(row) ?? baseOf(row)
  bases.set(row, base)
  return base
}

/** Opens rows of an answer that are to be taken in next; what they say is known then. */
export async function openAhead(device: Device, rows: readonly ServedRow[]): Promise<void> {
  await Promise.all(rows.map(async row => openBase(device, row, await baseIn(row))))
}

/** Takes in rows of an answer. */
export async function takeRows(device: Device, rows: readonly ServedRow[], generation: number): Promise<void> {
  const shown = rows.map(async row => ({ id: row.id, zone: row.zone, base: await baseIn(row) }))
  await takeRemote(device, await Promise.all(shown), generation)
}

/** Tries again to open what is parked, with the keys that are here now. */
export async function openParked(device: Device): Promise<void> {
  for (const id of await device.rows.waiting(device.project, 'parked')) {
    const row = await device.rows.get(device.project, id)
    if (!row?.parked || !device.keys.byEpoch(row.zone, row.parked.epoch)) continue
    if (isRead(await openBase(device, row, row.parked)))
      await takeRemote(device, [{ id, zone: row.zone, base: row.parked }], row.heal)
    else if (await isDead(device, row, row.parked)) await outlive(device, id)
  }
}

/**
 * Counts that a parked version is dead, and after three exchanges sends what was here on top of it; by then an intact copy
 * would have come. A row without own changes is not tried any more after that where this device may not write.
 */
async function outlive(device: Device, id: string): Promise<void> {
  await changeRow(device, id, async row => {
    if (!row?.parked) return undefined
    const counted = afterDead(row)
    const own = row.state === 'dirty' || row.state === 'held' || row.state === 'clean'
    if (!own || !device.keys.canWrite(row.zone) || !isBuried(counted)) return counted
    const body = await openStored(device, row)
    const mine = isRead(body) && !isGone(body) && (await sealMine(device, row, body))
    return mine ? afterBurying(leaving(device, row), mine, device.now()) : counted
  })
}
