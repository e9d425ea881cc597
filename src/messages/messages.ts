import type { messages } from './en/messages.ts'

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widened<T[K]> }

/** The words of the interface. English is the model: a language that lacks a sentence does not compile. */
export type Messages = Widened<typeof messages>
