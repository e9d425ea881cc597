import { request } from '../members/endpoint-client.ts'
import { sendSigned, signerOf } from '../members/membership.ts'
import { syncMembers } from '../members/sync.ts'
import type { Outcome } from '../sync/exchange.ts'
import { exchangeAll } from '../sync/exchange-all.ts'
import type { Pace } from '../sync/pace.ts'
import { decodeIds, encodeIds } from '../wire/chunk.ts'
import type { Project } from './open-project.ts'

/** What a whole exchange tells on its way: of rows, and of the chunks of files. */
type Heard = {
  pace?: Pace
  rows?: (sent: number, total: number) => void
  chunks?: (sent: number, total: number) => void
}

/** Sends and pulls all there is of a project. Rejects when a request gets no answer. */
export function exchangeProject({ membership, device, fileIndex }: Project, heard: Heard = {}): Promise<Outcome> {
  const ask = (method: string, path: string, body: Uint8Array<ArrayBuffer>) => {
    const target = `/api/p/${membership.project}/chunks/${path}`
    return request(membership.context, { method, target, by: signerOf(membership.me), body })
  }
  return exchangeAll(
    device,
    {
      send: (_, body) => sendSigned(membership, 'POST', 'sync', body),
      members: membership.state.head,
      refreshKeys: () => syncMembers(membership),
      ...(heard.pace ? { pace: heard.pace } : {}),
      progress: ({ sent, total }) => heard.rows?.(sent, total),
    },
    {
      has: fileIndex.has,
      lacking: async ids => decodeIds(await ask('POST', 'lacking', encodeIds(ids))),
      put: async (id, sealed) => void (await ask('PUT', id, sealed)),
      progress: ({ sent, total }) => heard.chunks?.(sent, total),
    },
  )
}
