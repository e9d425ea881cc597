import * as v from 'valibot'
import { requestCbor } from '../members/endpoint-client.ts'
import type { Context } from '../members/ports.ts'
import { problemOf } from '../wire/problem.ts'

const hello = v.looseObject({ origin: v.string() })

/** The address others reach the endpoint by: its own word, else the one this app was opened with; the latter without signal too. */
export async function originOf(context: Context): Promise<string> {
  try {
    const { origin } = await requestCbor(context, { method: 'GET', target: '/api/hello' }, hello)
    return origin || location.origin
  } catch (error) {
    if (problemOf(error)) return location.origin
    throw error
  }
}
