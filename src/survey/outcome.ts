import type { Bytes } from '../crypto/bytes.ts'
import type { ToldReport } from '../domain/report/report.ts'
import type { ToldResult } from '../domain/surveys/told-result.ts'
import { openResult } from '../wire/survey-seal.ts'

/** A round and what opens its sheets. */
export type Link = { readonly round: string; readonly secret: Bytes }

/** What stands behind a link: how a round was answered, or a report of what came of what was said. */
export type Told = ToldResult | { readonly v: 1; readonly report: ToldReport }

/** The published result of a round, or a report; nothing while there is none, or none this page understands. Never throws. */
export async function findResult({ round, secret }: Link): Promise<Told | undefined> {
  try {
    const how: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' }
    const answer = await fetch(`/api/rounds/${round}/result`, how)
    if (!answer.ok) return undefined
    const told = (await openResult(secret, round, new Uint8Array(await answer.arrayBuffer()))) as Told
    return told.v === 1 ? told : undefined
  } catch {
    return undefined
  }
}
