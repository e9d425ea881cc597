import { signal } from '@preact/signals'
import type { Aloud } from '../../domain/work/conference.ts'
import { remember, remembered } from '../../ui/remembered.ts'

/**
 * A family has the device for itself, or has just had it. All that is kept of it: which conference (a random id), the
 * language it reads, and in the end how many items it agreed on and whether they may be read aloud.
 */
export type PrivateTime = {
  readonly id: string
  readonly language: string
  /** *on* while the family is by itself, *over* until staff have the device, *back* until the project has its answer. */
  readonly at: 'on' | 'over' | 'back'
  readonly agreed: number | null
  readonly aloud: Aloud
}

/** What cannot be read of a time that has begun keeps the device shut. */
const unread: PrivateTime = { id: '', language: '', at: 'on', agreed: null, aloud: '' }

function read(text = remembered('private')): PrivateTime | undefined {
  if (text === '') return undefined
  try {
    const { id, language, at, agreed, aloud } = JSON.parse(text) as Record<string, unknown>
    return {
      id: typeof id === 'string' && /^[0-9a-f]{32}$/.test(id) ? id : '',
      language: typeof language === 'string' ? language : '',
      at: at === 'over' || at === 'back' ? at : 'on',
      agreed: typeof agreed === 'number' ? agreed : null,
      aloud: aloud === 'yes' || aloud === 'no' ? aloud : '',
    }
  } catch {
    return unread
  }
}

const kept = signal(read())

/** The private time this device is in, whichever window asks; nothing once staff have it back. */
export const privateTime = (): PrivateTime | undefined => (kept.value?.at === 'back' ? undefined : kept.value)

const NAME = 'rinnalla-private'
const AT = '/private-time'

/**
 * Reads what was noted, before anything is drawn. Browsers write *localStorage* to disk when they see fit: whoever ends
 * the app by force would find the device without its private time. What stands in a cache is on disk at once.
 */
export async function meetPrivate(): Promise<void> {
  try {
    const noted = await (await (await caches.open(NAME)).match(AT))?.text()
    if (!noted) return
    remember('private', noted)
    kept.value = read(noted)
  } catch {
    // A browser without caches has what it has.
  }
}

/** Notes how far a private time has come; false where this browser keeps nothing, so that none may begin. */
export async function notePrivate(time: PrivateTime): Promise<boolean> {
  const text = JSON.stringify(time)
  remember('private', text)
  // One that has begun goes on in this window, also where it can be kept no longer.
  if (kept.value) kept.value = time
  await inTurn(async () => (await caches.open(NAME)).put(AT, new Response(text)))
  const held = remembered('private') === text
  if (held) kept.value = time
  return held
}

let last: Promise<unknown> = Promise.resolve()

/** One after another, so that what is noted last stands; where there are no caches the other place has to do. */
function inTurn(work: () => Promise<unknown>): Promise<unknown> {
  last = last.then(work).catch(() => undefined)
  return last
}

/** Staff have opened a vault: the private time is over. Returns where they go on. */
export function takePrivate(): string | undefined {
  const time = privateTime()
  if (!time) return undefined
  void notePrivate({ ...time, at: 'back' })
  return time.id === '' ? '/conferences' : `/conferences/${time.id}`
}

/** What a family gave back for a conference, until the project has it. */
export const givenBack = (id: string): PrivateTime | undefined =>
  kept.value?.at === 'back' && kept.value.id === id ? kept.value : undefined

/** Nothing of a private time is kept any more. */
export function forgetPrivate(): void {
  kept.value = undefined
  remember('private', '')
  void inTurn(() => caches.delete(NAME))
}

/** Other windows of this device show the private page too, or stop to; `lock` shuts what is open there. */
export function watchPrivate(lock: () => Promise<void>): void {
  globalThis.addEventListener('storage', ({ key }) => {
    if (key !== null && key !== 'rinnalla-private') return
    kept.value = read()
    if (privateTime()) void lock()
  })
}
