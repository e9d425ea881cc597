import type { Bytes } from '../crypto/bytes.ts'
import { type KnownRounds, readKnownRounds } from '../wire/rounds.ts'
import { request } from './endpoint-client.ts'
import { type Membership, signerOf } from './membership.ts'

const ask = (m: Membership, method: string, path: string): Promise<Bytes> =>
  request(m.context, { method, target: `/api/p/${m.project}/${path}`, by: signerOf(m.me) })

/** The rounds the endpoint has, those included whose rows are lost. */
export const endpointRounds = async (m: Membership): Promise<KnownRounds> =>
  readKnownRounds(await ask(m, 'GET', 'rounds'))

/** Closes a round at the endpoint, whatever this device knows of it; what may be read is released. Coordinators only. */
export const closeEndpointRound = async (m: Membership, round: string): Promise<void> =>
  void (await ask(m, 'POST', `rounds/${round}/closed`))

/** Erases a round and all its answers at the endpoint. Coordinators only. */
export const deleteEndpointRound = async (m: Membership, round: string): Promise<void> =>
  void (await ask(m, 'DELETE', `rounds/${round}`))
