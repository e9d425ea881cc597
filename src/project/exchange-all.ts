import { sendSigned, signerOf } from '../members/membership.ts'
import { request } from '../members/send.ts'
import { syncMembers } from '../members/sync.ts'
import { exchange, type Outcome } from '../sync/exchange.ts'
import { type ChunkMeans, sendChunks } from '../sync/files.ts'
import type { Pace } from '../sync/pace.ts'
import { decodeIds, encodeIds } from '../wire/chunk.ts'
import type { Project } from './open-project.ts'

/** What a whole exchange tells on its way: of rows, and of the chunks of files. */
type Heard = {
  pace?: Pace
  rows?: (sent: number, total: number) => void
  chunks?: (sent: number, total: number) => void
}

/** Text typed meanwhile does not wait longer for a large file. */
const turnMs = 20_000

/**
 * Rows first, then the chunks of files, in turns until all has gone; a row that names chunks follows them. Rejects when
 * a request gets no answer.
 */
export async function exchangeAll(project: Project, heard: Heard = {}): Promise<Outcome> {
  const { membership, device, fileBook } = project
  const means = chunkMeans(project, heard.chunks)
  // An endpoint that wants the same piece again and again is given it once.
  const offered = new Set<string>()
  for (;;) {
    const want = new Set<string>()
    const outcome = await exchange(device, {
      send: (_, body) => sendSigned(membership, 'POST', 'sync', body),
      members: membership.state.head,
      refreshKeys: () => syncMembers(membership),
      ...(heard.pace ? { pace: heard.pace } : {}),
      progress: ({ sent, total }) => heard.rows?.(sent, total),
      want: ids => {
        for (const id of ids) if (fileBook.has(id) && !offered.has(id)) want.add(id)
      },
    })
    if (outcome.end !== 'done') return outcome
    const until = device.now() + turnMs
    for (const id of want) offered.add(id)
    const { sent, all } = await sendChunks(device, means, { want, enough: () => device.now() > until })
    if (sent === 0 && all) return outcome
  }
}

function chunkMeans({ membership }: Project, progress?: (sent: number, total: number) => void): ChunkMeans {
  const ask = (method: string, path: string, body: Uint8Array<ArrayBuffer>) => {
    const target = `/api/p/${membership.project}/chunks/${path}`
    return request(membership.context, { method, target, by: signerOf(membership.me), body })
  }
  return {
    lacking: async ids => decodeIds(await ask('POST', 'lacking', encodeIds(ids))),
    put: async (id, sealed) => void (await ask('PUT', id, sealed)),
    ...(progress ? { progress: ({ sent, total }) => progress(sent, total) } : {}),
  }
}
