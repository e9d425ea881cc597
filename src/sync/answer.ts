import { type Bytes, fromUtf8 } from '../crypto/bytes.ts'
import { type Problem, toldProblem } from '../wire/problem.ts'
import { decodeAnswer, type ExchangeAnswer } from '../wire/row.ts'
import type { Device } from './device.ts'
import type { Pace } from './pace.ts'

/** Why an exchange stopped, and the seconds after which the endpoint wants to be asked again, if it said so. */
export type Refused = { end: 'failed'; problem: Problem; after?: number }

/** Sends one signed request; rejects when there is no answer. */
export type SendRows = (path: 'sync', body: Bytes) => Promise<{ status: number; body: Bytes }>

/** What came of a request the endpoint did not carry out, by its own words if it has said. */
export function refusedBy(body: Bytes): Refused {
  try {
    const said: unknown = JSON.parse(fromUtf8(body))
    if (typeof said !== 'object' || said === null || !('problem' in said)) throw new Error('no problem')
    const after = 'after' in said && typeof said.after === 'number' ? { after: said.after } : {}
    return { end: 'failed', problem: toldProblem(String(said.problem)), ...after }
  } catch {
    return { end: 'failed', problem: 'server-fault' }
  }
}

/** Sends a request and tells the pace how long its answer took. */
export async function carried(
  { device, means, pace }: { device: Device; means: { send: SendRows }; pace: Pace },
  bytes: Bytes,
): Promise<{ status: number; body: Bytes }> {
  const began = device.now()
  try {
    const answer = await means.send('sync', bytes)
    pace.carried(Math.max(bytes.length, answer.body.length), device.now() - began)
    return answer
  } catch (error) {
    pace.lost()
    throw error
  }
}

/** The answer in some bytes; nothing when they are cut or none. */
export function understood(body: Bytes): ExchangeAnswer | undefined {
  try {
    return decodeAnswer(body)
  } catch {
    return undefined
  }
}
