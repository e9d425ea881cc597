import { proxy } from 'comlink'
import { storageProblem } from '../storage/refusal.ts'
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

/** What browsers say of a piece of the app that could not be fetched: it lies where the endpoint is. */
const notFetched = /dynamically imported module|importing a module script failed/i

function problemFor(error: unknown): unknown {
  if (notFetched.test(String(error))) return problemError(navigator.onLine ? 'server-silent' : 'offline', String(error))
  const refused = problemOf(error) ? undefined : storageProblem(error)
  return refused ? problemError(refused, String(error)) : error
}
