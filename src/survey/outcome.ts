import type { Bytes } from '../crypto/bytes.ts'
import type { ToldReport } from '../domain/report/report.ts'
import type { ToldResult } from '../domain/surveys/told-result.ts'
import { openResult } from '../wire/survey-seal.ts'
import { fetchSealed } from './fetch-sealed.ts'

/** A round and what opens its sheets. */
export type Link = { readonly round: string; readonly secret: Bytes }

/** What stands behind a link: how a round was answered, or a report of what came of what was said. */
export type Told = ToldResult | { readonly v: 1; readonly report: ToldReport }

/** The published result of a round, or a report; nothing while there is none, or none this page understands, and *silent* when the endpoint is out of reach. Never throws. */
export async function findResult({ round, secret }: Link): Promise<Told | 'silent' | undefined> {
  const found = await fetchSealed(round, 'result')
  if (typeof found === 'string') return found === 'silent' ? found : undefined
  const told = (await openResult(secret, round, found).catch(() => undefined)) as Told | undefined
  return told?.v === 1 ? told : undefined
}
