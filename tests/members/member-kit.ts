import { type Bytes, concat, randomBytes } from '../../src/crypto/bytes.ts'
import { sendSigned } from '../../src/members/membership.ts'
import type { Body } from '../../src/merge/body.ts'
import { chunksOf, sealWire } from '../../src/sync/versions.ts'
import { decodeAnswer, type Exchanged, encodeRequest, noPrev, prevOf, type WireRow } from '../../src/wire/row.ts'
import type { Tablet } from '../project/tablet-kit.ts'

/** A member's changed app: it sends whatever is valid in form, past everything her own app would look at. */
export async function push({ project, membership }: Tablet, rows: readonly WireRow[]): Promise<Exchanged> {
  const request = { members: membership.state.head, cursor: 0, peak: 0, mark: '', rows: [...rows] }
  const { body } = await sendSigned(membership, 'POST', 'sync', encodeRequest(request))
  const answer = decodeAnswer(body)
  if ('reset' in answer) throw new Error('reset')
  void project
  return answer
}

/** The id of the project's zone of a kind. */
export const zoneAt = ({ membership }: Tablet, kind: string): string =>
  [...membership.state.zones.values()].find(one => one.kind === kind)?.id ?? ''

/** The place after the version of a row that lies on her device. */
async function after({ project: { device } }: Tablet, id: string): Promise<{ rev: number; prev: string }> {
  const row = await device.rows.get(device.project, id)
  const base = row && 'base' in row ? row.base : undefined
  return { rev: (base?.rev ?? 0) + 1, prev: base?.sealed ? await prevOf(base.sealed) : noPrev }
}

/** Puts bytes that nobody ever sealed on top of a row, and answers what the endpoint said. */
export async function pushRubbish(tablet: Tablet, id: string, zone: string, sealed?: Bytes): Promise<Exchanged> {
  const { device } = tablet.project
  const epoch = device.keys.current(zone)?.epoch ?? ''
  const bytes = sealed ?? concat(Uint8Array.of(1), randomBytes(200))
  const place = { id, zone, epoch, gone: false, chunks: [], sealed: bytes }
  return push(tablet, [{ ...place, ...(await after(tablet, id)) }])
}

/** Seals a body where her app would not, and sends it. */
export async function pushBody(tablet: Tablet, place: { id: string; zone: string }, body: Body): Promise<Exchanged> {
  const { device } = tablet.project
  const row = await device.rows.get(device.project, place.id)
  const base = row && 'base' in row && row.base ? { base: row.base } : {}
  const wire = await sealWire(device, place, { ...base, body, chunks: chunksOf(body) })
  if (!wire) throw new Error('no key')
  return push(tablet, [wire])
}
