import { encodeBody } from '../../src/merge/codec.ts'
import { newBody, write } from '../../src/merge/write.ts'
import { unsent, unsentCount } from '../../src/sync/unsent.ts'
import { encodeRequest, wireAad } from '../../src/wire/row.ts'
import { sharedDatabase } from './endpoint.ts'
import { openSealer } from './sealer.ts'
import { epochName, type Person, type World, zones } from './world.ts'

const sealer = openSealer()

type There = { rev: number; hash: string; gone: number }

/** A member who may write sends what is valid in form on top of a row, whatever her app would say to it. */
async function onTop(
  world: World,
  index: number,
  at: { id: string; zone: string; body: Uint8Array<ArrayBuffer>; wrong?: true },
) {
  const { project, endpoint } = world
  const { id, zone } = at
  const sql = 'SELECT rev, hash, gone FROM row WHERE project = ? AND id = ?'
  const there = await (await sharedDatabase()).transaction(tx => tx.get<There>(sql, project, id))
  if (!there || there.gone === 1) return
  const n = world.epochs[zone] ?? 0
  const place = { id, zone, rev: there.rev + 1, epoch: epochName(n), gone: false, chunks: [] }
  const bound = wireAad(project, at.wrong ? { ...place, rev: 0 } : place)
  const key = new Uint8Array([zone.charCodeAt(0), n])
  const row = { ...place, prev: there.hash.slice(0, 32), sealed: await sealer.seal(key, bound, at.body) }
  await endpoint.answer(index, encodeRequest({ members: '', cursor: 0, peak: 0, mark: '', rows: [row] }))
}

/** What the malicious member does now and then, with the rights of one of the tablets. */
export async function harm(world: World, { tablet }: Person): Promise<void> {
  const { random } = world
  const writable = zones.filter(zone => tablet.device.keys.canWrite(zone))
  const known = world.ids.filter(({ zone }) => writable.includes(zone))
  if (known.length === 0) return
  const place = random.pick(known)
  // What nobody can open: the words beneath it have to come back.
  if (random.chance(0.7)) return onTop(world, tablet.index, { ...place, body: new Uint8Array(9), wrong: true })
  // What she may write anyway, with a `seen` she made up: her row is hers to spoil, the others stand, all come to rest.
  world.oracle.row(place.id).excused = true
  const author = { actor: `liar${random.below(1e6)}`, by: 'liar', at: 0 }
  const body = write(newBody('note', 1), [{ do: 'text', name: 'text', value: 'lies' }], author)
  const names = world.tablets.map(other => [other.tablet.device.actor, 1 + random.below(1e6)])
  const seen = { ...body.seen, ...Object.fromEntries(names) }
  await onTop(world, tablet.index, { ...place, body: encodeBody({ ...body, seen }) })
}

/** Whether each tablet tells of just what lies on it alone. */
export async function judgeCounts(world: World): Promise<string | undefined> {
  for (const { tablet, lost } of world.tablets) {
    if (lost) continue
    const rows = [...tablet.disk.rows.values()].filter(row => unsent(row) !== undefined)
    const told = await unsentCount(tablet.device)
    if (told !== rows.length) return `${told} are told to wait on ${tablet.index}, and ${rows.length} do`
  }
  return undefined
}
