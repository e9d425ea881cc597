import type { Bytes } from '../crypto/bytes.ts'
import type { ToldResult } from '../domain/surveys/told-result.ts'
import { openResult } from '../wire/survey-seal.ts'

/** A round and what opens its sheets. */
export type Link = { readonly round: string; readonly secret: Bytes }

/** The published result of a round; nothing while there is none, or none this page understands. Never throws. */
export async function findResult({ round, secret }: Link): Promise<ToldResult | undefined> {
  try {
    const how: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }
    const answer = await fetch(`/api/rounds/${round}/result`, how)
    if (!answer.ok) return undefined
    const told = (await openResult(secret, round, new Uint8Array(await answer.arrayBuffer()))) as ToldResult
    return told.v === 1 ? told : undefined
  } catch {
    return undefined
  }
}
