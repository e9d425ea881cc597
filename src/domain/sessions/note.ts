/** One answer under one question by one writer; beside the guide when the question is empty. */
export type Note = {
  readonly session: string
  readonly question: string
  /** The member who writes it: each writer has notes of her own. */
  readonly writer: string
  readonly text: string
  /** Orders several notes under one question: the writer's time when it was begun. */
  readonly begun: number
  /** Its words before the interviewee changed them herself, until staff have seen it. */
  readonly before?: string
  /** Made up for a practice project. */
  readonly invented?: boolean
}

/** Whether there is anything in a note for the interviewee to read: also where she took every word of it away herself. */
export const hasWords = ({ text, before = '' }: Pick<Note, 'text' | 'before'>): boolean =>
  text.trim() !== '' || before !== ''

/** Above this many bytes of UTF-8 the screen offers to continue in a next note. */
export const LONG_NOTE = 4096

/** Above this many bytes a note cannot be sealed into one row. */
export const LONGEST_NOTE = 48 * 1024

/** Bytes of a text as UTF-8. */
export const noteSize = (text: string): number => new TextEncoder().encode(text).length
