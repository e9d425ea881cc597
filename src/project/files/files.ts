import { randomId, sha256, toHex } from '../../crypto/bytes.ts'
import { CHUNK } from '../../crypto/chunk.ts'
import { LARGEST_FILE, type NewSource } from '../../domain/sessions/source.ts'
import type { Contribution } from '../../domain/together/contribution.ts'
import { refusedOf, request } from '../../members/endpoint-client.ts'
import { signerOf } from '../../members/membership.ts'
import type { Write } from '../../merge/write.ts'
import { problemError } from '../../wire/problem.ts'
import type { Project } from '../open-project.ts'
import { chunksInOrder, fileKeyOf, naming, newFileKey, openedChunk, sealedChunk } from './file-seal.ts'

/** Seals a file, chunk by chunk, and then the source that names them. Throws as `sealedFile` does. */
export const keepFile = (project: Project, wish: NewSource, file: Blob): Promise<string> =>
  sealedFile(project, file, (id, more) => {
    const values = { ...wish, bytes: file.size, length: 0, marks: [], state: 'whole' as const }
    return project.create('source', values, { id, more })
  })

/** Seals a photographed sheet of paper into a contribution to a group. Throws as `sealedFile` does. */
export const keepSheet = (
  project: Project,
  wish: { values: Contribution; group: string },
  file: Blob,
): Promise<string> =>
  sealedFile(project, file, (id, more) =>
    project.create('contribution', { ...wish.values, bytes: file.size }, { id, more, group: wish.group }),
  )

/**
 * Seals the chunks of a file and makes the thing that names them. Throws *file-empty*, *file-too-large*, or what the disk
 * throws when it is full; nothing of the file stays here then.
 */
async function sealedFile(
  project: Project,
  file: Blob,
  make: (id: string, more: readonly Write[]) => Promise<string>,
): Promise<string> {
  if (file.size === 0) throw problemError('file-empty')
  if (file.size > LARGEST_FILE) throw problemError('file-too-large')
  const id = randomId()
  const { key, write } = newFileKey()
  const ids: string[] = []
  try {
    for (let from = 0; from < file.size; from += CHUNK) {
      const bytes = new Uint8Array(await file.slice(from, from + CHUNK).arrayBuffer())
      const place = { project: project.device.project, file: id, n: ids.length, at: 0 }
      const chunk = await sealedChunk(key, place, bytes)
      await project.files.settle(chunk)
      ids.push(chunk.id)
    }
    return await make(id, [write, ...naming(ids)])
  } catch (error) {
    await project.files.drop(project.device.project, id)
    throw error
  }
}

async function bodyOf(project: Project, id: string) {
  await project.things.ready(id)
  const body = project.things.entry(id)?.body
  if (!body) throw problemError('item-locked')
  return body
}

/** Fetches the chunks that are not here whole. Throws *offline*, *file-missing* or *file-damaged*. */
export async function fetchFile(project: Project, id: string): Promise<void> {
  const { membership, fileIndex, files } = project
  if (membership.context.alone) throw problemError('practice-only')
  fileIndex.fetching(id, true)
  try {
    for (const [n, chunk] of chunksInOrder(await bodyOf(project, id)).entries()) {
      if (fileIndex.has(chunk)) continue
      const sealed = await fetchChunk(project, chunk)
      await files.put({ project: project.device.project, id: chunk, file: id, n, at: 0, sealed })
    }
  } finally {
    fileIndex.fetching(id, false)
  }
}

async function fetchChunk({ membership }: Project, id: string) {
  const asked = { method: 'GET', target: `/api/p/${membership.project}/chunks/${id}`, by: signerOf(membership.me) }
  const sealed = await request(membership.context, asked).catch(error => {
    throw refusedOf(error)?.problem === 'not-found' ? problemError('file-missing') : error
  })
  if (toHex(await sha256(sealed)) !== id) throw problemError('file-damaged')
  return sealed
}

/** What a page may be given to show as what it is; anything else is only saved. */
const shown = /^(image\/(jpeg|png|webp)|audio\/(webm|mp4|ogg|mpeg|wav)(;codecs=[a-z0-9.]+)?)$/

/** A source's bytes. Throws *file-missing* or *file-damaged*. */
export async function openFile(project: Project, id: string): Promise<Blob> {
  const body = await bodyOf(project, id)
  const key = fileKeyOf(body)
  const parts: Blob[] = []
  for (const name of chunksInOrder(body)) {
    const chunk = await project.files.chunk(project.device.project, name)
    if (!chunk) throw problemError('file-missing')
    try {
      parts.push(new Blob([await openedChunk(key, chunk)]))
    } catch (error) {
      project.fileIndex.hurt(name)
      throw error
    }
  }
  const { things } = project
  const media = (things.one('source', id) ?? things.one('contribution', id))?.values.media ?? ''
  return new Blob(parts, { type: shown.test(media) ? media : 'application/octet-stream' })
}
