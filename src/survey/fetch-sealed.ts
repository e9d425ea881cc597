import type { Bytes } from '../crypto/bytes.ts'

/** A sealed sheet, or why it did not come: its round is closed or not known, or the endpoint is out of reach. */
export type Found = Bytes | 'closed' | 'unknown' | 'silent'

/** Asks the endpoint for a round's sealed form, or what is published of it; nothing of this device goes along. Never throws. */
export async function fetchSealed(round: string, sheet: 'form' | 'result'): Promise<Found> {
  const how: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }
  const answer = await fetch(`/api/rounds/${round}/${sheet}`, how).catch(() => undefined)
  if (answer?.ok)
    return answer
      .arrayBuffer()
      .then(bytes => new Uint8Array(bytes))
      .catch(() => 'silent')
  return answer?.status === 410 ? 'closed' : answer?.status === 404 ? 'unknown' : 'silent'
}
