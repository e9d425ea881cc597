import { openStored } from '../../src/sync/versions.ts'
import 'fake-indexeddb/auto'
import { randomBytes, randomId } from '../../src/crypto/bytes.ts'
import { openRow as open, sealRow as seal } from '../../src/crypto/seal.ts'
import { isGone } from '../../src/merge/body.ts'
import { view } from '../../src/merge/view.ts'
import { newBody, type Write } from '../../src/merge/write.ts'
import { openDatabase } from '../../src/storage/database.ts'
import { dexieRows } from '../../src/storage/dexie.ts'
import type { SendRows } from '../../src/sync/answer.ts'
import type { Device } from '../../src/sync/device.ts'
import { exchange } from '../../src/sync/exchange.ts'
import { writeRow } from '../../src/sync/rows.ts'
import { type Endpoint, newEndpoint } from '../simulation/endpoint.ts'

/** The zone both tablets write in. */
export const zone = 'a'.repeat(32)
/** A zone that is granted later. */
export const later = 'b'.repeat(32)
/** The key in use, by its name. */
export const epoch = 'e'.repeat(32)
/** That key. */
export const key = randomBytes(32)

/** An endpoint and what each tablet may do there. */
export type Office = { endpoint: Endpoint; rights: Array<Record<string, 0 | 1 | 2>>; project: string }

/** An office whose endpoint takes rows up to `largest` bytes. */
export async function office(largest = 600_000): Promise<Office> {
  const project = randomId()
  const rights: Office['rights'] = [{ [zone]: 2, [later]: 2 }, { [zone]: 2 }]
  const log = {
    zones: [zone, later],
    right: (device: number, at: string) => rights[device]?.[at] ?? 0,
    epoch: () => epoch,
  }
  return { endpoint: await newEndpoint(project, log, { largest }), rights, project }
}

/** A tablet with a database of its own. */
export function tablet({ rights, project }: Office, index: number): Device {
  const right = (at: string): number => rights[index]?.[at] ?? 0
  return {
    project,
    rows: dexieRows(openDatabase(`tablet ${Math.random()}`)),
    keys: {
      current: at => (right(at) > 0 ? { epoch, key } : undefined),
      byEpoch: at => (right(at) > 0 ? key : undefined),
      canWrite: at => right(at) === 2,
      zones: () => [zone, later].filter(at => right(at) > 0),
    },
    sealer: { seal, open },
    actor: `actor${index}`,
    newActor: () => randomId(),
    now: () => 1000,
  }
}

/** How a tablet reaches the office. */
export const sending =
  (at: Office, index: number): SendRows =>
  (_, body) =>
    at.endpoint.answer(index, body)
/** One exchange of a tablet. */
export const sync = (
  device: Device,
  send: SendRows,
  progress: (done: { sent: number; total: number }) => void = () => undefined,
) => exchange(device, { send, members: '', refreshKeys: async () => undefined, progress })

/** Types a note anew. */
export async function type(device: Device, id: string, text: string, at = zone): Promise<void> {
  const row = await device.rows.get(device.project, id)
  const body = row ? await openStored(device, row) : newBody('note', 1)
  if (typeof body === 'string' || isGone(body)) throw new Error('cannot be written')
  const writes: Write[] = [{ do: 'text', name: 'text', value: text }]
  const done = await writeRow(device, { id, zone: at, view: body, writes, by: 'anna' })
  if (typeof done === 'string') throw new Error(done)
}

/** The text a tablet shows of a note, or why it shows none. */
export async function shown(device: Device, id: string): Promise<unknown> {
  const row = await device.rows.get(device.project, id)
  const body = row && (await openStored(device, row))
  return body && typeof body !== 'string' && !isGone(body) ? view(body).values.text : body
}
