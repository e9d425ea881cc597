import type { Remote } from 'comlink'
import type { Change } from '../../domain/change.ts'
import { hasLongLine, withShortTexts } from '../../domain/plain-text.ts'
import type { Api } from '../../project/api.ts'
import { withoutNumbers } from '../../ui/identity.tsx'
import { problemError } from './problem.ts'

type Fields = Readonly<Record<string, unknown>>

let remote: Remote<Api> | null = null

/** The verbs that store what a person wrote. */
const writing: ReadonlySet<unknown> = new Set([
  ...['create', 'edit', 'apply', 'causeAct', 'found', 'join', 'openRound'],
  // A file brings its name along.
  ...['keepFile', 'keepSheet', 'beginRecording', 'makeGroup', 'writeOwn'],
])

/** What somebody wrote, as it goes to the worker. */
const asStored = <T>(value: T): T => withShortTexts(withoutNumbers(value))

/** Whether what a verb makes or changes holds a line of which the end would never be seen again. */
function isTooLong(name: PropertyKey, [first, second]: readonly unknown[]): boolean {
  if (name === 'create' || name === 'edit') return hasLongLine(second as Fields)
  // Its other steps are also those of an undo, which puts back what was there.
  return name === 'apply' && (first as readonly Change[]).some(one => one.do === 'create' && hasLongLine(one.values))
}

/**
 * Gives the screens their worker; the entry calls it once. Identity numbers nobody has let stand go no further than here,
 * nor do signs in short fields that nobody sees, and lines of which only the beginning would be shown.
 */
export const setApi = (worker: Remote<Api>): void => {
  remote = new Proxy(worker, {
    get(target, name) {
      const verb = Reflect.get(target, name)
      if (!writing.has(name)) return verb
      return (...args: unknown[]) =>
        isTooLong(name, args)
          ? Promise.reject(problemError('line-too-long'))
          : Reflect.apply(verb, target, args.map(asStored))
    },
  })
}

/** The worker that holds keys and things. */
export function api(): Remote<Api> {
  if (!remote) throw new Error('setApi comes first')
  return remote
}
