import { type Room, roomSchema } from '../wire/room.ts'
import { requestCbor } from './endpoint-client.ts'
import { type Membership, signerOf } from './membership.ts'

/** How much of its room at the endpoint the project uses. */
export const fetchRoom = (m: Membership): Promise<Room> =>
  requestCbor(m.context, { method: 'GET', target: `/api/p/${m.project}/room`, by: signerOf(m.me) }, roomSchema)
