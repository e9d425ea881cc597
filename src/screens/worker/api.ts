import type { Remote } from 'comlink'
import { withShortTexts } from '../../domain/plain-text.ts'
import type { Api } from '../../project/api.ts'
import { withoutNumbers } from '../../ui/identity.tsx'

let remote: Remote<Api> | null = null

/** The verbs that store what a person wrote. */
const writing: ReadonlySet<unknown> = new Set([
  ...['create', 'edit', 'apply', 'causeAct', 'found', 'join', 'openRound'],
  // A file brings its name along.
  ...['keepFile', 'keepSheet', 'beginRecording', 'makeGroup', 'writeOwn'],
])

/** What somebody wrote, as it goes to the worker. */
const asStored = <T>(value: T): T => withShortTexts(withoutNumbers(value))

/** Gives the screens their worker; the entry calls it once. Identity numbers nobody has let stand go no further than here, nor do signs in short fields that nobody sees. */
export const setApi = (worker: Remote<Api>): void => {
  remote = new Proxy(worker, {
    get(target, name) {
      const verb = Reflect.get(target, name)
      return writing.has(name) ? (...args: unknown[]) => Reflect.apply(verb, target, args.map(asStored)) : verb
    },
  })
}

/** The worker that holds keys and things. */
export function api(): Remote<Api> {
  if (!remote) throw new Error('setApi comes first')
  return remote
}
