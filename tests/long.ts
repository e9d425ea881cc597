/** Whether the long forms were asked for: `npm run long -- <part of path>`. */
export const long = process.env.LONG === '1'

/** A number for every day, and one for the long form. */
export const times = (short: number, whole: number): number => (long ? whole : short)
