import { joined } from '../crypto/bytes.ts'
import type { Incoming, Outgoing } from '../members/ports.ts'
import { problemError } from '../wire/problem.ts'

/** How long nothing may happen, in ms. */
const PATIENCE_MS = 30_000
/** The slowest link that is waited for while a request goes out, in bytes a second: nobody tells how far it has come. */
const SLOWEST = 2_000

/**
 * Carries a request to the endpoint this app was served from. A slow link is waited for as long as something comes. Throws
 * *offline* without a network, else *server-silent*.
 */
export async function send({ method, target, headers, body }: Outgoing): Promise<Incoming> {
  const patience = newPatience()
  try {
    patience.wait(PATIENCE_MS + (body.length / SLOWEST) * 1000)
    const init = { method, headers, signal: patience.signal, cache: 'no-store' as const }
    const answer = await fetch(target, body.length > 0 ? { ...init, body } : init)
    const parts: Uint8Array[] = []
    const reader = answer.body?.getReader()
    for (;;) {
      patience.wait(PATIENCE_MS)
      const read = await reader?.read()
      if (!read || read.done) break
      parts.push(read.value)
    }
    return { status: answer.status, headers: answer.headers, body: joined(parts) }
  } catch (error) {
    throw problemError(navigator.onLine ? 'server-silent' : 'offline', String(error))
  } finally {
    patience.end()
  }
}

/** Gives up when nothing was heard for as long as was last asked. */
function newPatience() {
  const controller = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    signal: controller.signal,
    wait(ms: number): void {
      clearTimeout(timer)
      timer = setTimeout(() => controller.abort(), ms)
    },
    end: () => clearTimeout(timer),
  }
}
