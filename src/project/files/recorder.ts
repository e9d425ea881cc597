import { serialBy } from '../../algorithms/serial.ts'
import { type Bytes, concat } from '../../crypto/bytes.ts'
import { CHUNK } from '../../crypto/chunk.ts'
import { LARGEST_FILE, type NewSource, type SourceState } from '../../domain/sessions/source.ts'
import { problemError } from '../../wire/problem.ts'
import type { Project } from '../open-project.ts'
import { fileKeyOf, naming, newFileKey, openedChunk, openedPiece, sealedChunk, sealedPiece } from './file-seal.ts'

/** A recording that runs: `waiting` are its newest pieces, which lie on disk and do not yet fill a chunk. */
type Running = {
  readonly key: Bytes
  waiting: Bytes[]
  /** Numbers of the next piece and the next chunk. */
  piece: number
  chunk: number
  bytes: number
  at: number
}

const running = new WeakMap<Project, Map<string, Running>>()
const queue = serialBy<string>()
/** A second that does not open must not take the others with it. */
const nothing: Bytes = new Uint8Array(0)

function runningIn(project: Project): Map<string, Running> {
  const known = running.get(project) ?? new Map<string, Running>()
  running.set(project, known)
  return known
}

/** Begins a recording: its row is there before its first sound. */
export async function beginRecording(project: Project, wish: NewSource): Promise<string> {
  const { key, write } = newFileKey()
  const values = { ...wish, bytes: 0, length: 0, marks: [], state: 'open' as const }
  const id = await project.create('source', values, { more: [write] })
  runningIn(project).set(id, { key, waiting: [], piece: 0, chunk: 0, bytes: 0, at: 0 })
  return id
}

/** Keeps the next sound of a recording, which ends at `at` ms; it is on disk once this resolves. */
export const addSound = (project: Project, id: string, { sound, at }: { sound: Bytes; at: number }): Promise<void> =>
  queue(id, async () => {
    const now = runningIn(project).get(id)
    if (!now) throw problemError('item-locked')
    if (now.bytes + sound.length > LARGEST_FILE) throw problemError('file-too-large')
    const waiting = now.waiting.reduce((sum, one) => sum + one.length, 0)
    if (waiting > 0 && waiting + sound.length > CHUNK) await settle(project, id, now)
    for (let from = 0; from < sound.length; from += CHUNK) {
      const part = sound.slice(from, from + CHUNK)
      const place = { project: project.device.project, file: id, n: now.piece, at }
      await project.files.keepPiece({ ...place, sealed: await sealedPiece(now.key, place, part) })
      now.piece++
      now.waiting.push(part)
      now.bytes += part.length
      now.at = at
      if (part.length === CHUNK) await settle(project, id, now)
    }
  })

/** What waits becomes a chunk, in one step. */
async function settle(project: Project, file: string, now: Running): Promise<void> {
  if (now.waiting.length === 0) return
  const place = { project: project.device.project, file, n: now.chunk, at: now.at }
  await project.files.settle(await sealedChunk(now.key, place, concat(...now.waiting)), now.piece)
  now.chunk++
  now.waiting = []
}

/** Closes a recording; one in which nothing was heard is taken away again. */
export const endRecording = (
  project: Project,
  id: string,
  end: { length: number; state: SourceState },
): Promise<void> =>
  queue(id, async () => {
    const now = runningIn(project).get(id)
    if (!now) return
    await settle(project, id, now)
    if (now.bytes === 0) await project.remove(id)
    else await close(project, id, { ...end, bytes: now.bytes })
    runningIn(project).delete(id)
  })

async function close(
  project: Project,
  id: string,
  { length, state, bytes }: { length: number; state: SourceState; bytes: number },
): Promise<void> {
  const places = await project.files.places(project.device.project, id)
  await project.writes(id, [
    ...naming(places.map(place => place.id)),
    { do: 'set', name: 'bytes', value: bytes },
    { do: 'set', name: 'length', value: length },
    { do: 'set', name: 'state', value: state },
  ])
}

/**
 * Closes what was being recorded when this device went out, up to the last sound that was kept; what lies here of a
 * file whose source was never made goes.
 */
export async function mendRecordings(project: Project): Promise<void> {
  const { device, things, files } = project
  for (const file of await files.files(device.project)) {
    if (runningIn(project).has(file)) continue
    const entry = things.entry(file)
    if (!entry && !(await device.rows.get(device.project, file))) await files.drop(device.project, file)
    else if (entry?.thing?.kind === 'source' && 'state' in entry.thing.values && entry.thing.values.state === 'open')
      await queue(file, () => mend(project, file))
  }
}

async function mend(project: Project, file: string): Promise<void> {
  const { device, files } = project
  await project.things.ready(file)
  const key = fileKeyOf(project.things.entry(file)?.body)
  const pieces = await files.pieces(device.project, file)
  const places = await files.places(device.project, file)
  let bytes = 0
  let at = 0
  for (const { id } of places) {
    const chunk = await files.chunk(device.project, id)
    if (chunk) bytes += (await openedChunk(key, chunk)).length
    at = chunk?.at ?? at
  }
  const waiting = await Promise.all(pieces.map(piece => openedPiece(key, piece).catch(() => nothing)))
  const now = {
    key,
    waiting,
    piece: (pieces.at(-1)?.n ?? 0) + 1,
    chunk: places.length,
    bytes: 0,
    at: pieces.at(-1)?.at ?? at,
  }
  await settle(project, file, now)
  const rest = waiting.reduce((sum, one) => sum + one.length, 0)
  await close(project, file, { length: now.at, state: 'cut', bytes: bytes + rest })
}
