import { signal } from '@preact/signals'
import type { Told } from '../worker/problem.ts'

/** A recording that is under way in this window. */
export type Recording = {
  /** The source's id. */
  readonly id: string
  readonly session: string
  readonly state: 'recording' | 'paused' | 'stopping'
}

/** The recording under way, if there is one; it goes on whichever screen stands. */
export const recording = signal<Recording | null>(null)

/** How long it is, in ms without pauses, told a few times a second. */
export const elapsed = signal(0)

/** How loud it is now, from 0 to 1. */
export const level = signal(0)

/** The code of the problem that ended the last recording or kept one from beginning; empty when none did. */
export const recordingProblem = signal<Told | ''>('')

let stop: () => Promise<void> = async () => undefined

/** Says how the recording that begins now is stopped and kept. */
export const stopBy = (way: () => Promise<void>): void => {
  stop = way
}

/** Stops the recording if one is under way; resolves once all of it is kept. */
export const stopRecording = (): Promise<void> => (recording.value ? stop() : Promise.resolve())
