import type { messages } from './en/messages.ts'
import type { Widened } from './widened.ts'

/** The words of the interface. English is the model: a language that lacks a sentence does not compile. */
export type Messages = Widened<typeof messages>
