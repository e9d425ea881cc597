import type { Database } from '../../src/endpoint/database/database.ts'
import type { RowStore, StoredRow } from '../../src/storage/rows.ts'
import type { SendRows } from '../../src/sync/answer.ts'
import { decodeAnswer, type ExchangeRequest, encodeAnswer } from '../../src/wire/row.ts'
import type { Disk } from './memory.ts'
import type { Mutant } from './world.ts'

const putting =
  (change: (row: StoredRow, stored: StoredRow | undefined) => StoredRow) =>
  (rows: RowStore, disk: Disk): RowStore => ({
    ...rows,
    putIf: row => rows.putIf(change(row, disk.rows.get(`${row.project}/${row.id}`))),
  })

/** The endpoint takes what follows nothing it has: the last writer wins. */
async function follows(
  request: ExchangeRequest,
  { project, database }: { project: string; database: Database },
): Promise<ExchangeRequest> {
  const rows = await database.transaction(tx =>
    Promise.all(
      request.rows.map(async row => {
        const now = await tx.get<{ rev: number; hash: string }>(
          'SELECT rev, hash FROM row WHERE project = ? AND id = ?',
          project,
          row.id,
        )
        return now
          ? { ...row, rev: now.rev + 1, prev: now.hash.slice(0, 32) }
          : { ...row, rev: 1, prev: '0'.repeat(32) }
      }),
    ),
  )
  return { ...request, rows }
}

const cursorFirst =
  (send: SendRows, disk: Disk): SendRows =>
  async (path, body) => {
    const given = await send(path, body)
    const answer = given.status === 200 ? decodeAnswer(given.body) : undefined
    if (answer && !('reset' in answer)) {
      for (const [project, sync] of disk.syncs) {
        disk.syncs.set(project, { ...sync, cursor: answer.cursor, peak: answer.head, mark: answer.mark })
      }
    }
    return given
  }

function lateAnswers(send: SendRows): SendRows {
  let late: Awaited<ReturnType<SendRows>> | undefined
  return async (path, body) => {
    const given = await send(path, body)
    const other = late ?? given
    late = given
    return other
  }
}

const answersWith =
  (change: (answer: Exclude<ReturnType<typeof decodeAnswer>, { reset: true }>) => typeof answer) =>
  (send: SendRows): SendRows =>
  async (path, body) => {
    const given = await send(path, body)
    const answer = given.status === 200 ? decodeAnswer(given.body) : undefined
    return answer && !('reset' in answer) ? { ...given, body: encodeAnswer(change(answer)) } : given
  }

const batchRefused =
  (send: SendRows): SendRows =>
  async (path, body) => {
    const given = await send(path, body)
    const answer = given.status === 200 ? decodeAnswer(given.body) : undefined
    return answer && 'rejected' in answer && answer.rejected.length > 0
      ? { status: 422, body: new Uint8Array() }
      : given
  }

/** A row that is erased here looks like one that never was. */
const blindToErased = (rows: RowStore, disk: Disk): RowStore => ({
  ...rows,
  get: async (project, id) => {
    const row = await rows.get(project, id)
    return row?.state === 'gone' || row?.state === 'erasing' ? undefined : row
  },
  putIf: row => rows.putIf({ ...row, lv: disk.rows.get(`${row.project}/${row.id}`)?.lv ?? 0 }),
})

/** A product that does not note, before it writes a file, which versions leave with it. */
export const forgetsFiles: Mutant = { saving: rows => ({ ...rows, putIf: async () => true }) }

/** Products with one rule switched off, by what goes wrong in them. */
export const mutants: Record<string, Mutant> = {
  'writes over what was written meanwhile': {
    store: putting((row, stored) => ({ ...row, lv: stored?.lv ?? 0 })),
  },
  'uses the name of its device for every run': { actor: index => `device${index}` },
  'does not ask whether the endpoint was restored': { tamper: async request => ({ ...request, peak: 0, mark: '' }) },
  'sends nothing again after a restore': {
    store: rows => ({
      ...rows,
      changeSync: (id, change) =>
        rows.changeSync(id, now => {
          const next = change(now)
          return next && { ...next, healing: false }
        }),
    }),
  },
  'stores the cursor before the rows': { send: cursorFirst },
  'takes accepted for sent though more was typed': {
    store: putting((row, stored) => {
      const based = row.state === 'dirty' && row.base && stored?.state === 'dirty' && row.mine === stored.mine
      if (!based || !row.base || row.base.rev <= (stored.base?.rev ?? 0)) return row
      const { project: at, id, zone, lv, heal } = row
      return { project: at, id, zone, lv, heal, state: 'clean', base: row.base }
    }),
  },
  'takes the answer to another question': { send: lateAnswers },
  'does not look at what others erased': {
    send: answersWith(answer => ({ ...answer, rows: answer.rows.filter(row => !row.gone) })),
  },
  'keeps the words of an erased row': {
    store: putting((row, stored) =>
      row.state === 'erasing' && stored?.state === 'clean' ? { ...stored, lv: row.lv } : row,
    ),
  },
  'lets one bad row stop all': { send: batchRefused },
  'never fetches new keys': { deaf: true },
  'lets the last writer win': { tamper: follows },
  'takes in a file without looking at what is erased here': { taking: blindToErased },
  'leaves out the erasures of a file': { leaves: row => row.gone },
  'sends a row before the pieces of its file': {
    chunks: files => ({ ...files, made: async () => [] }),
  },
  'takes a piece for sent before it is': {
    chunks: files => ({
      ...files,
      settle: async chunk => {
        await files.settle(chunk)
        await files.acknowledge(chunk.project, [chunk.id], 0)
      },
    }),
  },
  'does not give a restored endpoint the pieces it wants': { keepsChunks: true },
  'leaves the pieces out of a file': { carriesNoChunks: true },
  'does not look at what lies beside a row': {
    store: rows => ({ ...rows, waiting: async (id, what) => (what === 'parked' ? [] : rows.waiting(id, what)) }),
  },
  'waits for ever beside what nobody can open': {
    store: putting(row => (row.dead === undefined ? row : { ...row, dead: 0 })),
  },
  'lets go of what it has when something comes that does not open': {
    store: putting(row => {
      const { parked, state } = row
      if (!parked || state !== 'clean') return row
      const { project: at, id, zone, lv, heal } = row
      return { project: at, id, zone, lv, heal, state: 'parked', parked }
    }),
  },
  'gives up what was typed when something comes that does not open': {
    store: putting(row => {
      const { parked, state } = row
      if (!parked || state !== 'dirty') return row
      const { project: at, id, zone, lv, heal } = row
      return { project: at, id, zone, lv, heal, state: 'parked', parked }
    }),
  },
  'takes what does not open for the newest': {
    store: putting(row => {
      const { parked, ...rest } = row
      if (!parked || row.state !== 'clean') return row
      return { ...rest, state: 'clean', base: parked }
    }),
  },
  'skips rows that came while it sent': {
    send: answersWith(answer => (answer.accepted.length > 0 ? { ...answer, rows: [] } : answer)),
  },
}
