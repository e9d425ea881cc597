import type { Bytes } from '../crypto/bytes.ts'
import type { Incoming, Outgoing } from '../members/ports.ts'
import { problemError } from '../wire/problem.ts'

const PATIENCE_MS = 30_000

/** Carries a request to the endpoint this app was served from. Throws *offline* without a network, else *server-silent*. */
export async function send({ method, target, headers, body }: Outgoing): Promise<Incoming> {
  try {
    const init = { method, headers, signal: AbortSignal.timeout(PATIENCE_MS), cache: 'no-store' as const }
    const answer = await fetch(target, body.length > 0 ? { ...init, body } : init)
    return { status: answer.status, headers: answer.headers, body: new Uint8Array(await answer.arrayBuffer()) as Bytes }
  } catch (error) {
    throw problemError(navigator.onLine ? 'server-silent' : 'offline', String(error))
  }
}
