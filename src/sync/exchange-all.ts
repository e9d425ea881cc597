import type { Means } from './asking.ts'
import type { Device } from './device.ts'
import { exchange, type Outcome } from './exchange.ts'
import { type ChunkMeans, sendChunks, unwaited } from './files.ts'

/** After so many ms of sending chunks, rows typed meanwhile get their turn. */
const turnMs = 20_000

/**
 * Rows first, then the chunks of files, in turns until all has gone; a row that names chunks follows them. `has` tells
 * which chunks lie here. Rejects when a request gets no answer.
 */
export async function exchangeAll(
  device: Device,
  means: Omit<Means, 'want'>,
  chunks: ChunkMeans & { has: (id: string) => boolean },
): Promise<Outcome> {
  // A chunk is offered once in an exchange, or an endpoint that keeps asking for it would never let it end.
  const offered = new Set<string>()
  for (;;) {
    const want = new Set<string>()
    const outcome = await exchange(device, {
      ...means,
      want: ids => {
        for (const id of ids) if (chunks.has(id) && !offered.has(id)) want.add(id)
      },
    })
    if (outcome.end !== 'done') return outcome
    for (const id of await unwaited(device)) if (chunks.has(id) && !offered.has(id)) want.add(id)
    const until = device.now() + turnMs
    const { dealt, all } = await sendChunks(device, chunks, { want, enough: () => device.now() > until })
    if (dealt.length === 0 && all) return outcome
    for (const id of dealt) if (want.has(id)) offered.add(id)
  }
}
