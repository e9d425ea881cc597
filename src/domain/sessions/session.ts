/** The forms of meeting in which people are heard. */
export type SessionKind =
  | 'interview'
  | 'group_discussion'
  | 'workshop'
  | 'large_group_meeting'
  | 'developer_group_meeting'

/** Whether somebody took part; *declined* is stored only if the person agrees to that. */
export type AttendanceState = 'attended' | 'declined' | 'did_not_come' | 'on_leave'

/** One person's part in a session. */
export type Attendance = { readonly state: AttendanceState; readonly cameToo?: boolean }

/** That a person was told what happens to what is said, and agreed to take part. */
export type NoticeGiven = {
  readonly version: number
  readonly language: string
  readonly easy: boolean
  readonly at: number
  readonly by: string
}

/** When the interviewee confirmed what was written, and in which language she read the page. */
export type ReadBack = { readonly at: number; readonly language: string }

/** *established*: notes may no longer be edited. */
export type SessionState = 'planned' | 'started' | 'held' | 'established'

/** A meeting in which people are heard, planned or held. */
export type Session = {
  readonly type: SessionKind
  readonly title: string
  readonly guide: string
  /** Ids of the roster: whom it is planned with. */
  readonly people: readonly string[]
  /** Member ids of those who interview. */
  readonly interviewers: readonly string[]
  /** Its place in the series it belongs to, where no day says it; 0 when it has none. */
  readonly order: number
  /** YYYY-MM-DD, or empty while no day is set. */
  readonly day: string
  /** HH:MM, or empty. */
  readonly time: string
  readonly place: string
  readonly signal: boolean
  /** Leaders see grouped findings only, never who said what. */
  readonly managerBlind: boolean
  readonly state: SessionState
  readonly startedAt: number
  readonly finishedAt: number
  /** What the interviewee wants changed. */
  readonly corrections: string
  /** What she wanted changed when somebody ticked that off. */
  readonly corrected?: string
  /** The interviewee has read the notes and confirmed them. */
  readonly readBack?: ReadBack
  readonly attendance: Readonly<Record<string, Attendance>>
  readonly notice: Readonly<Record<string, NoticeGiven>>
  /** Made up for a practice project. */
  readonly invented?: boolean
}

/** The version of the notice whose words this build shows; raise it when a word of the notice changes. */
export const NOTICE_VERSION = 2

/** The language in which those who were asked read last; empty while they have read nothing. */
export const lastRead = ({ notice, readBack }: Pick<Session, 'notice' | 'readBack'>): string =>
  [...Object.values(notice), ...(readBack ? [readBack] : [])].toSorted((a, b) => b.at - a.at)[0]?.language ?? ''

const began = ({ notice }: Session): readonly string[] => Object.values(notice).map(one => one.by)

/** Whether a session is somebody's: planned for her or begun by her. */
export const isHers = (session: Session, member: string): boolean =>
  session.interviewers.includes(member) || began(session).includes(member)

/** Whether a session is planned for an interviewer by member id; each is where none is named. */
export const isHeldBy = ({ interviewers }: Session, interviewer: string): boolean =>
  interviewer === '' || interviewers.includes(interviewer)

/** Whether nobody holds a session yet. */
export const isFree = (session: Session): boolean => session.interviewers.length === 0 && began(session).length === 0

/** Sessions by day and time, undated last. */
export function byWhen(a: { readonly values: Session }, b: { readonly values: Session }): number {
  const key = ({ values }: { readonly values: Session }) => `${values.day || '9999'} ${values.time || '99'}`
  return key(a).localeCompare(key(b))
}

/** What the session is called: its title, else the codes of those it is planned with. */
export function sessionName(
  session: Session,
  codeOf: (id: string) => string | undefined,
  more?: (n: number) => string,
): string {
  if (session.title !== '') return session.title
  return namedCodes(session.people.map(codeOf), more)
}

/** So many people have no code before the rest of them is counted; each is told apart as long as they are few. */
const STRANGERS = 3
const KNOWN = 60

/** Codes one after another. However many ids somebody has put there, the line has an end: it says how many more there are. */
export function namedCodes(
  codes: readonly (string | undefined)[],
  more: (n: number) => string = n => `? +${n}`,
): string {
  const known = codes.filter(code => code !== undefined)
  const strangers = codes.length - known.length
  if (strangers <= STRANGERS && codes.length <= KNOWN) return codes.map(code => code ?? '?').join(', ')
  const shown = known.slice(0, KNOWN)
  return [...shown, more(codes.length - shown.length)].join(', ')
}

/** Whether nothing was said because everybody it was planned with declined. */
export function isDeclined({ state, people, attendance }: Session): boolean {
  if (state === 'planned' || state === 'started' || people.length === 0) return false
  const parts = [...people.map(id => attendance[id]), ...Object.values(attendance)]
  return parts.every(part => part?.state === 'declined')
}

/** Whether all it was planned with declined, did not come or were on leave: there is nobody to thank, and nothing to write. */
export function nobodyCame({ people, attendance }: Pick<Session, 'people' | 'attendance'>): boolean {
  const parts = [...people.map(id => attendance[id]), ...Object.values(attendance)]
  return parts.length > 0 && parts.every(part => part !== undefined && part.state !== 'attended')
}

/** Whether one session was held after another: by day and time, else by their places in the series. */
export function isLater(session: Session, than: Session): boolean {
  const when = ({ day, time }: Session) => `${day} ${time}`
  if (session.day !== '' && than.day !== '' && when(session) !== when(than)) return when(session) > when(than)
  if (session.startedAt > 0 && than.startedAt > 0) return session.startedAt > than.startedAt
  return session.order > than.order && than.order > 0
}
