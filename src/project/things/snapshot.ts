import type { Bytes } from '../../crypto/bytes.ts'
import { isKind } from '../../domain/kinds.ts'
import type { Thing } from '../../domain/thing.ts'
import type { DiskSealer } from '../../members/ports.ts'
import type { Entry } from './entry.ts'

/** What a thing says, without what is known of it only here and now. */
type Said = Omit<Thing, 'id' | 'zone' | 'view' | 'mine' | 'waiting' | 'held'>

/** A row in a part: its id, its `lv`, its zone, and what it says where it is not removed or erased. */
type Item = readonly [id: string, lv: number, zone: string, has: Partial<Pick<Entry, 'within' | 'chunks'>>, said?: Said]

/** What a part says: the rows it holds, and the ids of those that are read one by one. */
type Part = { readonly items: readonly Item[]; readonly left: readonly string[] }

/** A part by its place and the code that read its rows: after an update everything is read anew. */
type Sealed = Part & { readonly by: string; readonly project: string; readonly part: string }

/** The name of a built file says what is in it and in all it imports. */
const by = import.meta.url

/** Whether an entry may be held: read whole, of a kind known here, and with nothing that waits. */
export const isHeld = ({ unread, row, body }: Entry): boolean =>
  !unread && (!row || ((row.state === 'clean' || row.state === 'gone') && !row.parked)) && (!body || isKind(body.kind))

function itemOf(id: string, entry: Entry): Item | undefined {
  if (!isHeld(entry)) return undefined
  const { lv, zone, within, chunks, thing } = entry
  const has = { ...(within.length > 0 && { within }), ...(chunks.length > 0 && { chunks }) }
  if (!thing) return [id, lv, zone, has]
  const { kind, values, conflicts, joined, by, at } = thing
  const item: Item = [id, lv, zone, has, { kind, values, conflicts, joined, by, at }]
  return isJson(item) ? item : undefined
}

/** Whether JSON gives a value back as it was; a field that is there without a value may be missing afterwards. */
function isJson(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
  if (typeof value !== 'object' || value === null) return value === null || ['string', 'boolean'].includes(typeof value)
  if (Array.isArray(value)) return value.every(isJson)
  const plain = Object.getPrototypeOf(value) === Object.prototype
  return plain && Object.values(value).every(one => one === undefined || isJson(one))
}

/** What a part holds of its rows, and which it leaves. */
export function partWith(ids: readonly string[], entry: (id: string) => Entry | undefined): Part {
  const items: Item[] = []
  const left: string[] = []
  for (const id of ids) {
    const one = entry(id)
    const item = one && itemOf(id, one)
    if (item) items.push(item)
    else left.push(id)
  }
  return { items, left }
}

/** Seals a part with the vault's key. */
export function sealPart(
  vault: DiskSealer,
  { project, part, holds }: { readonly project: string; readonly part: string; readonly holds: Part },
): Promise<Bytes> {
  const sealed: Sealed = { by, project, part, ...holds }
  return vault.seal(new TextEncoder().encode(JSON.stringify(sealed)))
}

/** Opens a part; nothing when it is damaged, of another place, or made by another build. */
export async function openPart(
  vault: DiskSealer,
  { project, part, sealed }: { readonly project: string; readonly part: string; readonly sealed: Bytes },
): Promise<Part | undefined> {
  try {
    const said = JSON.parse(new TextDecoder().decode(await vault.open(sealed))) as Sealed
    return said.by === by && said.project === project && said.part === part ? said : undefined
  } catch {
    return undefined
  }
}

const NONE: readonly string[] = []

/** The entry of a row that was held, as it stood; `mine` says whether it was made on this device. */
export function entryIn([id, lv, zone, { within = NONE, chunks = NONE }, said]: Item, mine: boolean): Entry {
  const entry = { zone, lv, within, chunks, view: 1 }
  if (!said) return entry
  return { ...entry, thing: { id, zone, view: 1, waiting: false, ...(mine ? { mine } : {}), ...said } as Thing }
}
