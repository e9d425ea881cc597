import type { Question } from '../../../domain/sessions/guide.ts'
import type { Source } from '../../../domain/sessions/source.ts'

/** A source whose bytes are open, with the name it goes by and the questions it may stand under. */
export type ShownSource = {
  readonly name: string
  readonly source: Source
  readonly blob: Blob
  readonly questions: readonly Question[]
}
