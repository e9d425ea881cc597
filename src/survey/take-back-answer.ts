import type { Bytes } from '../crypto/bytes.ts'
import { readPaperCode } from '../crypto/code.ts'
import { answerIdOf } from '../wire/receipt.ts'
import { dropWaiting } from './sending.ts'

/**
 * What came of taking an answer back: erased at the endpoint; dropped here, where it still waited, and the endpoint
 * never had it or could not be asked (*unsure*); no answer of this code; out of reach; or the code is cut or wrong.
 */
export type Taken = 'erased' | 'dropped' | 'unsure' | 'unknown' | 'offline' | 'busy' | 'cut' | 'wrong'

/** Takes back the answer of a code somebody typed, from this device and from the endpoint. Never throws. */
export async function takeBackAnswer(round: string, typed: string): Promise<Taken> {
  const receipt = readPaperCode(typed)
  if (typeof receipt === 'string') return receipt
  try {
    const dropped = await dropWaiting(await answerIdOf(receipt))
    // Also then: it may have arrived though no yes came back.
    const there = await eraseThere(round, receipt)
    if (!dropped || there === 'erased') return there
    return there === 'unknown' ? 'dropped' : 'unsure'
  } catch {
    return 'busy'
  }
}

async function eraseThere(round: string, receipt: Bytes): Promise<Taken> {
  const answer = await fetch(`/api/rounds/${round}/taken-back`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: receipt,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    signal: AbortSignal.timeout?.(30_000) ?? null,
  }).catch(() => undefined)
  if (!answer) return 'offline'
  if (answer.ok) return 'erased'
  return answer.status === 404 ? 'unknown' : 'busy'
}
