import { proxy } from 'comlink'
import { problemError, problemOf } from '../wire/problem.ts'
import type { Api } from './api.ts'

/** The same verbs, whose errors say as their first word which problem a person is to be told. */
export function withProblems(api: Api): Api {
  return Object.fromEntries(
    Object.entries(api).map(([name, verb]) => [
      name,
      async (...args: unknown[]) => {
        try {
          const answer = await (verb as (...args: unknown[]) => unknown)(...args)
          // A function stays in the worker: the screen gets a handle to call it by.
          return typeof answer === 'function' ? proxy(answer as () => void) : answer
        } catch (error) {
          throw problemFor(error)
        }
      },
    ]),
  ) as unknown as Api
}

/** The error with the code a person is told where the browser's storage refused; any other as it is. */
export function problemFor(error: unknown): unknown {
  if (problemOf(error)) return error
  const name = error instanceof Error ? `${error.name} ${error.message}` : ''
  if (/QuotaExceeded/i.test(name)) return problemError('device-full', name)
  if (/SecurityError|InvalidStateError.*(private|mutation)|UnknownError/i.test(name))
    return problemError('storage-refused', name)
  return error
}
