/** What comes within so many ms; nothing when it takes longer, or for ever. */
export const within = <T>(ms: number, answer: Promise<T> | undefined): Promise<T | undefined> =>
  Promise.race([answer, new Promise<undefined>(resolve => setTimeout(() => resolve(undefined), ms))])
