import { type Bytes, randomId } from '../../src/crypto/bytes.ts'
import type { SendRows } from '../../src/sync/answer.ts'
import type { Device } from '../../src/sync/device.ts'
import {
  decodeAnswer,
  decodeRequest,
  type Exchanged,
  type ExchangeRequest,
  encodeAnswer,
  type ServedRow,
} from '../../src/wire/row.ts'
import { type Office, office, sending, shown, sync, tablet, type } from './sync-kit.ts'

/** What somebody makes of an answer on its way. */
export type Lie = (answer: Exchanged, asked: ExchangeRequest) => Exchanged

/** A way to the endpoint on which somebody changes each answer. */
export const lying =
  (honest: SendRows, lie: Lie): SendRows =>
  async (path, body) => {
    const { status, body: said } = await honest(path, body)
    const answer = decodeAnswer(said)
    if ('reset' in answer) return { status, body: said }
    return { status, body: encodeAnswer(lie(answer, decodeRequest(body))) }
  }

/** A way on which its bytes are changed. */
export const garbled =
  (honest: SendRows, change: (bytes: Bytes) => Bytes): SendRows =>
  async (path, body) => {
    const { status, body: said } = await honest(path, body)
    return { status, body: change(said) }
  }

/** Two tablets, their note, and both of its versions as rows. */
export type Site = { at: Office; anna: Device; bo: Device; id: string; old: ServedRow; next: ServedRow }

/** Bo has *ett*; the endpoint has *ett två* by Anna as well. The rows of both versions are at hand. */
export async function site(): Promise<Site> {
  const at = await office()
  const [anna, bo] = [tablet(at, 0), tablet(at, 1)]
  const id = randomId()
  await type(anna, id, 'ett')
  await sync(anna, sending(at, 0))
  const seen: ServedRow[] = []
  const watch: Lie = answer => {
    seen.push(...answer.rows)
    return answer
  }
  await sync(bo, lying(sending(at, 1), watch))
  await type(anna, id, 'ett två')
  await sync(anna, sending(at, 0))
  await sync(tablet(at, 1), lying(sending(at, 1), watch))
  const [old, next] = seen
  if (!old || !next || (await shown(bo, id)) !== 'ett') throw new Error('the site is not as it should be')
  return { at, anna, bo, id, old, next }
}

/** Bytes with one bit changed. */
export const flipped = (bytes: Bytes, at = 40): Bytes => bytes.map((byte, i) => (i === at ? byte ^ 1 : byte))
