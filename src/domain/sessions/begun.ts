import type { Session } from './session.ts'

/** When something happens, where the device is: YYYY-MM-DD, HH:MM, and milliseconds since 1970. */
export type Moment = { readonly day: string; readonly time: string; readonly at: number }

/** What beginning a session sets: on another day than the planned one it is held on the day it is begun. */
export const begun = (session: Pick<Session, 'day'>, now: Moment) => ({
  state: 'started' as const,
  startedAt: now.at,
  ...(session.day === now.day ? {} : { day: now.day, time: now.time }),
})
