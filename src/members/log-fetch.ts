import type * as v from 'valibot'
import type { Bytes } from '../crypto/bytes.ts'
import { readEntry } from '../wire/entry.ts'
import { follow } from '../wire/extend.ts'
import { logAnswerSchema } from '../wire/members.ts'
import { problemError } from '../wire/problem.ts'
import type { State } from '../wire/state.ts'
import { refusedOf, requestCbor } from './endpoint-client.ts'
import type { Context } from './ports.ts'

/** A piece of a log as the endpoint gave it. */
export type LogPiece = v.InferOutput<typeof logAnswerSchema>

function fetchPage(context: Context, project: string, from: { after: number; head: string }): Promise<LogPiece> {
  const target = `/api/p/${project}/members?after=${from.after}${from.after > 0 ? `&head=${from.head}` : ''}`
  return requestCbor(context, { method: 'GET', target }, logAnswerSchema)
}

/** A refusal in the middle of the pages means that the endpoint announced entries it does not have. */
function partial(error: unknown): never {
  throw refusedOf(error) ? problemError('members-differ', 'a part is missing') : error
}

/** The largest log that is read, with room for newer rules: an endpoint could send pages without end. */
const mostEntries = 200_000
const mostBytes = 128 * 1024 * 1024

/** Asks for the log of a project from the entry after `head` (the `after`-th) on; a long one comes in pages. */
export async function fetchLog(
  context: Context,
  project: string,
  from: { after: number; head: string },
): Promise<LogPiece> {
  let piece = await fetchPage(context, project, from)
  const entries: Bytes[] = []
  let size = 0
  const add = (page: readonly Bytes[]): void => {
    for (const one of page) {
      size += one.length
      entries.push(one)
    }
    if (entries.length > mostEntries || size > mostBytes) throw problemError('members-differ', 'too long')
  }
  add(piece.entries)
  while (piece.entries.length > 0 && from.after + entries.length < piece.length) {
    const last = entries.at(-1)
    if (!last) break
    const next = await readEntry(last).catch(() => undefined)
    if (!next) throw problemError('members-differ', 'bytes')
    piece = await fetchPage(context, project, { after: from.after + entries.length, head: next.hash }).catch(partial)
    add(piece.entries)
  }
  return { ...piece, entries }
}

/** Follows entries from elsewhere after `state`, each one checked; throws `members-differ` at the first that is not valid. */
export async function followed(
  state: State | undefined,
  entries: readonly Bytes[],
): Promise<{ state: State | undefined; hashes: string[] }> {
  const log = await follow(entries, state)
  if ('invalid' in log) throw problemError('members-differ', log.invalid)
  return { state: log.state, hashes: log.entries.map(entry => entry.hash) }
}
