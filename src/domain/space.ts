/** The room the browser gives this app, in bytes. */
export type Space = { readonly used: number; readonly quota: number }

/** From this part of the room on a person is told. */
const FULL = 0.8

/** Whether so much is used that recordings may soon not fit. */
export const nearlyFull = ({ used, quota }: Space): boolean => quota > 0 && used >= quota * FULL

/** The room that is left, in whole MB of a million bytes. */
export const megabytesLeft = ({ used, quota }: Space): number => Math.max(0, Math.floor((quota - used) / 1e6))
