import type { Note } from './note.ts'
import type { Session } from './session.ts'

/** Whether the interviewee wants something changed that nobody has ticked off; what is written anew waits anew. */
export const wantsChange = ({ corrections, corrected }: Session): boolean =>
  corrections.trim() !== '' && corrected !== corrections

/** Whether the interviewee has changed a note herself, and nobody of the staff has said that they have seen it. */
export const changedHerself = ({ text, before }: Note): boolean => (before ?? '') !== '' && before !== text
