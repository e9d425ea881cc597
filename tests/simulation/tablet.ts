import type { ZoneKeys } from '../../src/crypto/zone-keys.ts'
import { type Dot, isGone, type LiveBody } from '../../src/merge/body.ts'
import { newBody, type Write } from '../../src/merge/write.ts'
import type { FileStore } from '../../src/storage/files.ts'
import type { RowStore } from '../../src/storage/rows.ts'
import type { SendRows } from '../../src/sync/answer.ts'
import type { Device } from '../../src/sync/device.ts'
import type { Outcome } from '../../src/sync/exchange.ts'
import { exchangeAll } from '../../src/sync/exchange-all.ts'
import type { ChunkMeans } from '../../src/sync/files.ts'
import { eraseRow, writeRow } from '../../src/sync/rows.ts'
import { openStored } from '../../src/sync/versions.ts'
import { type Disk, memoryRows, newDisk } from './memory.ts'
import { memoryFiles } from './memory-files.ts'
import { type Oracle, wordsIn } from './oracle.ts'
import type { Random } from './random.ts'

/** The worker ended between two steps. */
export class Killed extends Error {}

/** One person's device: its disk, and the run of the app that works on it now. */
export type Tablet = {
  index: number
  disk: Disk
  device: Device
  views: Map<string, LiveBody>
  busy: boolean
  /** Transactions until the worker is killed; 0 for never. */
  fuse: number
  /** Ends the run: what of it still goes on can store nothing more. */
  end?(): void
}

/** What a tablet is made of. `store` and `actor` are where a broken app is put in. */
export type Parts = {
  index: number
  project: string
  random: Random
  keys: ZoneKeys
  sealer: Device['sealer']
  store?(rows: RowStore, disk: Disk): RowStore
  chunks?(files: FileStore): FileStore
  actor?(index: number): string
}

/** A tablet on which nothing was done yet. */
export function newTablet(parts: Parts): Tablet {
  const disk = newDisk()
  const tablet = { index: parts.index, disk, views: new Map(), busy: false, fuse: 0 } as unknown as Tablet
  return start(tablet, parts)
}

/** Starts the app anew on what the disk holds. */
export function start(tablet: Tablet, parts: Parts): Tablet {
  const { random, index, project, keys, sealer } = parts
  const run = { dead: false }
  tablet.end?.()
  tablet.end = () => {
    run.dead = true
  }
  const step = (): void => {
    if (run.dead) throw new Killed()
    if (tablet.fuse > 0 && --tablet.fuse === 0) throw new Killed()
  }
  const newActor = (): string => parts.actor?.(index) ?? `${index}${Math.floor(random.next() * 2 ** 40).toString(16)}`
  const plain = memoryRows(tablet.disk, step)
  const rows = parts.store?.(plain, tablet.disk) ?? plain
  const now = (): number => Math.floor(random.next() * 2 ** 41)
  const whole = memoryFiles(tablet.disk, step)
  const files = parts.chunks?.(whole) ?? whole
  const device: Device = { project, rows, files, keys, sealer, actor: newActor(), newActor, now }
  return Object.assign(tablet, { device, views: new Map(), busy: false, fuse: 0 })
}

type Means = { send: SendRows; refresh(): void; chunks: ChunkMeans & { has: (id: string) => boolean } }

/** One run of the product's exchange. */
export async function sync(tablet: Tablet, means: Means): Promise<Outcome | undefined> {
  if (tablet.busy) return undefined
  tablet.busy = true
  const { device } = tablet
  try {
    const refreshKeys = async (): Promise<void> => means.refresh()
    return await exchangeAll(device, { send: means.send, members: '', refreshKeys }, means.chunks)
  } finally {
    if (tablet.device === device) tablet.busy = false
  }
}

const without = (words: string[], random: Random): string[] => {
  if (words.length === 0 || !random.chance(0.3)) return words
  const at = random.below(words.length)
  return words.filter((_, i) => i !== at)
}

function nextWrite(view: LiveBody, random: Random, name: string): Write {
  const kind = random.below(10)
  if (kind < 5) {
    const shown = view.text.text
    const words = without(wordsIn(shown?.live[shown.cur]?.value), random)
    words.splice(random.below(words.length + 1), 0, `w${name}`)
    return { do: 'text', name: 'text', value: words.join(' ') }
  }
  if (kind < 7) return { do: 'set', name: 'status', value: `v${name}` }
  const tag = random.pick(['x', 'y'])
  if (kind === 7) return { do: 'add', set: 'tags', key: tag }
  if (kind === 8) return { do: 'drop', set: 'tags', key: tag }
  const field = view.fields.status
  const dots = Object.keys(field?.live ?? {})
  if (dots.length > 1) return { do: 'settle', name: 'status', dot: random.pick(dots) }
  return random.pick<Write>([{ do: 'remove' }, { do: 'restore' }])
}

function note(oracle: Oracle, id: string, done: { view: LiveBody; write: Write; dot: Dot }): void {
  const past = oracle.row(id)
  const { view, write, dot } = done
  if (write.do === 'text') {
    const field = view.text.text
    const after = wordsIn(write.value)
    for (const word of after) past.words.add(word)
    for (const word of wordsIn(field?.live[field.cur]?.value)) if (!after.includes(word)) past.deletedWords.add(word)
  } else if (write.do === 'set') {
    const field = view.fields.status
    past.values.add(String(write.value))
    if (field) past.replacedValues.add(String(field.live[field.cur]?.value))
  } else if (write.do === 'settle') {
    for (const [other, { value }] of Object.entries(view.fields.status?.live ?? {})) {
      if (other === write.dot) past.chosenValues.add(String(value))
      past.replacedValues.add(String(value))
    }
  } else if (write.do === 'add' || write.do === 'drop') {
    for (const seen of view.sets.tags?.[write.key] ?? []) past.droppedTags.add(seen)
    const dots = past.tags.get(write.key) ?? new Set()
    if (write.do === 'add') past.tags.set(write.key, dots.add(dot))
  }
}

/** What a person does in one row: mostly on what is stored now, sometimes on an older view. */
export async function edit(
  tablet: Tablet,
  oracle: Oracle,
  at: { id: string; zone: string; random: Random; name: string; newest?: boolean },
): Promise<void> {
  const { device } = tablet
  const { id, zone, random, name } = at
  const row = await device.rows.get(device.project, id)
  const opened = row ? await openStored(device, row) : undefined
  const stored = opened && typeof opened !== 'string' && !isGone(opened) ? opened : undefined
  if (row && !stored) return
  const old = tablet.views.get(id)
  const view = (!at.newest && random.chance(0.3) ? old : undefined) ?? stored ?? newBody('note', 1)
  if (random.chance(0.5) || !old) tablet.views.set(id, view)
  const write = nextWrite(view, random, name)
  const done = await writeRow(device, { id, zone, view, writes: [write], by: String(tablet.index) })
  if (typeof done === 'string') return
  const dot = `${device.actor}:${(view.seen[device.actor] ?? 0) + 1}`
  note(oracle, id, { view, write, dot })
}

/** Makes a row larger than the endpoint takes. */
export async function paste(tablet: Tablet, oracle: Oracle, at: { id: string; zone: string }): Promise<void> {
  const writes: Write[] = [{ do: 'set', name: 'pasted', value: 'x'.repeat(3200) }]
  const done = await writeRow(tablet.device, { ...at, view: newBody('note', 1), writes, by: String(tablet.index) })
  if (typeof done !== 'string') oracle.row(at.id).excused = true
}

/** Erases a row for everybody. */
export async function erase(tablet: Tablet, oracle: Oracle, id: string): Promise<void> {
  const row = await tablet.device.rows.get(tablet.device.project, id)
  if (!row || (await eraseRow(tablet.device, id)) !== 'erased') return
  oracle.erased.add(id)
  tablet.views.delete(id)
}
