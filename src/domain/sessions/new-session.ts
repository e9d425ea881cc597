import type { Session } from './session.ts'

/** A planned interview with nobody yet: no day, leaders blind, no signal to count on. */
export const newSession = (values: Partial<Session> = {}): Session => ({
  type: 'interview',
  title: '',
  guide: '',
  people: [],
  interviewers: [],
  order: 0,
  day: '',
  time: '',
  place: '',
  signal: false,
  managerBlind: true,
  state: 'planned',
  startedAt: 0,
  finishedAt: 0,
  corrections: '',
  attendance: {},
  notice: {},
  ...values,
})
