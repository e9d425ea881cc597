import { newSession } from '../../domain/sessions/new-session.ts'
import type { Thing } from '../../domain/thing.ts'
import { recording, stopRecording } from '../device/recording.ts'
import { allSaved, saving, savingProblem } from '../editing/saving.ts'
import { api } from '../worker/api.ts'
import { problemError } from '../worker/problem.ts'

/**
 * Erases a session with all that was said in it, for everybody. Where the refusal may be noted, a session of its own says
 * that and nothing else. Throws when something typed could not be saved before, since it might come back after.
 */
export async function eraseSaid(session: Thing<'session'>, noted: boolean): Promise<void> {
  if (recording.value?.session === session.id) await stopRecording()
  await allSaved()
  if (saving.value === 'failed') throw problemError(savingProblem.value || 'not-saved')
  await api().erase(session.id)
  if (!noted) return
  const { type, title, people, interviewers, day, time, managerBlind } = session.values
  const attendance = Object.fromEntries(people.map(person => [person, { state: 'declined' } as const]))
  const rest = { type, title, people, interviewers, day, time, managerBlind, attendance }
  await api().create('session', newSession({ ...rest, state: 'held', finishedAt: Date.now() }))
}
