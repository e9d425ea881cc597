import { folded } from '../plain-text.ts'

/** A code as it is compared: *m 1* and *M1* are the same person. */
export const plainCode = (code: string): string => folded(code).replace(/\s+/g, '')
