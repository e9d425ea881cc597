/** What a team says of a week: the time was there, partly, or not. What nobody has said is not in the map. */
export type WeekSaid = 'kept' | 'partly' | 'not'

/** So many hours a week for development that a team was promised, and by week whether it was so; never by person. */
export type TimePromise = {
  readonly team: string
  /** Hours a week; null while nobody has said how many. */
  readonly hours: number | null
  /** The day from which it holds; empty when not known. */
  readonly from: string
  /** By week as 2026-W48 (ISO 8601). */
  readonly weeks: Readonly<Record<string, WeekSaid>>
  readonly invented: boolean
}

/** A promise of which no more is known than is given. */
export const newTimePromise = (values: Partial<TimePromise> & Pick<TimePromise, 'team'>): TimePromise => ({
  hours: null,
  from: '',
  weeks: {},
  invented: false,
  ...values,
})

/** The most hours a week has. */
export const MOST_HOURS = 168

/** What one press makes of what stands: a week nobody has spoken of was kept, then partly, then not, then unsaid again. */
export function nextSaid(now: WeekSaid | undefined): WeekSaid | null {
  if (now === undefined) return 'kept'
  return now === 'kept' ? 'partly' : now === 'partly' ? 'not' : null
}
