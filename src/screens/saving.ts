import { signal } from '@preact/signals'
import { problemCode } from './problem.ts'
import { giveRoom } from './room.ts'

/** Whether what was typed is on disk: *saving* for the blink in between, *failed* until a retry succeeds. */
export const saving = signal<'saved' | 'saving' | 'failed'>('saved')

/** Why the last save failed; empty when none did. */
export const savingProblem = signal('')

/** What has a sentence of its own; anything else is *not saved yet*. */
const told = ['device-full', 'storage-cleared']

let running = 0

/** Runs a save and keeps the corner honest; a failed one is tried again until it succeeds or the page closes. */
export async function keep<T>(save: () => Promise<T>): Promise<T> {
  running++
  if (saving.value !== 'failed') saving.value = 'saving'
  for (let wait = 1000; ; wait = Math.min(wait * 2, 30_000)) {
    try {
      const done = await save()
      settled()
      return done
    } catch (error) {
      saving.value = 'failed'
      const code = problemCode(error)
      savingProblem.value = told.includes(code) ? code : 'not-saved'
      if (code === 'device-full') await giveRoom()
      await new Promise(resolve => setTimeout(resolve, wait))
    }
  }
}

function settled(): void {
  running--
  if (running > 0) return
  saving.value = 'saved'
  savingProblem.value = ''
}
