import type { Bytes } from '../../src/crypto/bytes.ts'
import type { NewSource } from '../../src/domain/sessions/source.ts'
import { keepFile } from '../../src/project/files/files.ts'
import type { Tablet } from '../project/tablet-kit.ts'

/** A source as a screen would begin it. */
export const wishFor = (form: NewSource['form'], question = ''): NewSource => ({
  session: 'a session',
  question,
  form,
  name: 'Tavlan i köket',
  media: form === 'photo' ? 'image/jpeg' : form === 'audio' ? 'audio/webm' : 'application/pdf',
  writer: '',
  begun: 1,
  preview: '',
})

/** Bytes that do not compress and can be told apart: each file's own. */
export function noise(length: number, seed = 1): Bytes {
  const bytes = new Uint8Array(length)
  let state = seed
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    bytes[i] = state >>> 24
  }
  return bytes
}

/** Puts a file into a session on a device; answers the source's id. */
export const photo = ({ project }: Tablet, bytes: Bytes, question = ''): Promise<string> =>
  keepFile(project, wishFor('photo', question), new Blob([bytes]))

/** What a device shows of a source: how its row stands, and where its bytes are. */
export function standingOf({ project }: Tablet, id: string) {
  const book = project.things.entry(id)
  const chunks = Object.keys(book?.body?.sets.chunks ?? {})
  const { held, waiting } = { held: undefined, waiting: undefined, ...book?.thing }
  return { waiting, ...(held ? { held } : {}), ...project.fileIndex.standing(id, chunks) }
}
