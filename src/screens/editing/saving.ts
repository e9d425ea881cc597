import { signal } from '@preact/signals'
import { toast } from '../../ui/toast.tsx'
import { giveRoom } from '../device/reserve.ts'
import { errorText, problemCode, type Told } from '../worker/problem.ts'

/** Whether what was typed is on disk: *saving* for the blink in between, *failed* until a retry succeeds. */
export const saving = signal<'saved' | 'saving' | 'failed'>('saved')

/** Why the last save failed; empty when none did. */
export const savingProblem = signal<Told | ''>('')

/** What has a sentence of its own; anything else is *not saved yet*. */
const told = ['device-full', 'storage-cleared']

/** What no second try makes smaller. */
const tooLarge = ['item-too-large', 'line-too-long']

const LATE_MS = 1_000

/** How many changes have waited for the disk longer than a second: then the corner no longer says *saved*. */
export const late = signal(0)

let running = 0

/** Counts a change that is not on disk yet; what comes back says that it is there now. */
export function unsaved(): () => void {
  running++
  if (saving.value !== 'failed') saving.value = 'saving'
  let waits = true
  const timer = setTimeout(() => {
    waits = false
    late.value++
  }, LATE_MS)
  return () => {
    clearTimeout(timer)
    if (!waits) late.value--
    settled()
  }
}

/** Runs a save and keeps the corner honest; a failed one is tried again until it succeeds or the page closes. */
export async function keep<T>(save: () => Promise<T>): Promise<T> {
  const stored = unsaved()
  for (let wait = 1000; ; wait = Math.min(wait * 2, 30_000)) {
    try {
      const done = await save()
      stored()
      return done
    } catch (error) {
      const code = problemCode(error)
      // It is said, and nothing is called saved.
      if (tooLarge.includes(code)) {
        stored()
        toast(errorText(error))
        throw error
      }
      saving.value = 'failed'
      savingProblem.value = told.includes(code) ? code : 'not-saved'
      if (code === 'device-full') await giveRoom()
      await new Promise(resolve => setTimeout(resolve, wait))
    }
  }
}

/** What was typed cannot be kept as it is, and stands in its field alone. */
export function refuse(error: unknown): undefined {
  saving.value = 'failed'
  savingProblem.value = problemCode(error)
}

function settled(): void {
  running--
  if (running > 0) return
  saving.value = 'saved'
  savingProblem.value = ''
}

const lines = new Set<() => void>()

/** Has a line put on its way to the disk what was typed in it, whenever all has to be there; returns how to end that. */
export function savedWithAll(line: () => void): () => void {
  lines.add(line)
  return () => lines.delete(line)
}

/** Puts everything typed on its way to the disk. */
export function saveLines(): void {
  for (const line of lines) line()
}

const flushes = new Set<() => Promise<void>>()

/** Has acts wait for what was typed in a line that saves itself; returns how to end that. */
export function savedBeforeActs(flush: () => Promise<void>): () => void {
  flushes.add(flush)
  return () => flushes.delete(flush)
}

/**
 * Resolves when what was typed in lines that save themselves is on disk, or something cannot get there now: a line that
 * nobody lets in any more would hold up every act for ever. What waits to be added or left goes on waiting.
 */
export const linesStored = (): Promise<void> =>
  new Promise(resolve => {
    const stop = saving.subscribe(now => now === 'failed' && resolve())
    void Promise.all([...flushes].map(flush => flush())).then(() => {
      resolve()
      stop()
    })
  })

/** Resolves once everything typed is on disk, or cannot get there now; then `saving` is *failed*. */
export async function allSaved(): Promise<void> {
  saveLines()
  if (saving.value !== 'saving') return
  await new Promise<void>(resolve => {
    const stop = saving.subscribe(now => {
      if (now === 'saving') return
      stop()
      resolve()
    })
  })
}
