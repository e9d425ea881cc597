import * as v from 'valibot'
import type { Bytes } from '../crypto/bytes.ts'
import { fromUtf8 } from '../crypto/bytes.ts'
import { decodeCbor } from '../wire/cbor.ts'
import { type ProblemError, problemError, toldProblem } from '../wire/problem.ts'
import { signRequest } from '../wire/request.ts'
import type { Context, Incoming } from './ports.ts'

/** A request the endpoint refused: `problem` is for the person, `refused` says what the endpoint answered. */
export type RefusedError = ProblemError & {
  refused: { status: number; problem: string; [detail: string]: unknown }
}

/** A holder that can sign: its id and key. */
export type Signer = { id: string; signKey: CryptoKey }

/** A request to make: `target` is path and query. */
export type Asked = { method: string; target: string; body?: Bytes; by?: Signer }

const none: Bytes = new Uint8Array(0)
const problemSchema = v.looseObject({ problem: v.string() })

function refusedError({ status, body }: Incoming): RefusedError {
  let answer: v.InferOutput<typeof problemSchema> = { problem: 'fault' }
  try {
    answer = v.parse(problemSchema, JSON.parse(fromUtf8(body)))
  } catch {
    // A proxy may answer in the endpoint's place, in words of its own.
  }
  // The endpoint itself says 503 when too many come at once; of a proxy it means that nobody is behind it.
  const silent = status >= 502 && status <= 504 && answer.problem !== 'busy'
  const problem = silent ? 'server-silent' : toldProblem(answer.problem)
  return Object.assign(problemError(problem, `${status} ${answer.problem}`), { refused: { ...answer, status } })
}

/** What the endpoint answered when it refused; nothing for errors of another kind. */
export const refusedOf = (error: unknown): RefusedError['refused'] | undefined =>
  error instanceof Error && 'refused' in error ? (error as RefusedError).refused : undefined

async function sent(context: Context, request: Asked) {
  const { method, target, body = none, by } = request
  const signed = by
    ? await signRequest({ method, target, body }, { holder: by.id, signKey: by.signKey, nonce: context.nonce ?? '' })
    : {}
  const headers: Record<string, string> = {
    ...signed,
    ...(body.length > 0 ? { 'content-type': 'application/cbor' } : {}),
  }
  const answer = await context.send({ method, target, headers, body })
  const nonce = answer.headers.get('x-nonce')
  if (nonce) context.nonce = nonce
  return answer
}

/** Sends a request, signed if `by` is given, whatever comes back; signs once more when the nonce was too old. */
export async function answerTo(context: Context, asked: Asked): Promise<Incoming> {
  if (asked.by && !context.nonce) await sent(context, { method: 'GET', target: '/api/hello' })
  const answer = await sent(context, asked)
  const stale = answer.status === 401 && asked.by && refusedError(answer).refused.problem === 'stale-nonce'
  return stale ? sent(context, asked) : answer
}

/** The body of a success; throws what the endpoint refused. */
export async function request(context: Context, asked: Asked): Promise<Bytes> {
  const answer = await answerTo(context, asked)
  if (answer.status >= 400) throw refusedError(answer)
  return answer.body
}

/** Like `request`, with the answer's CBOR read by `schema`; an answer of another shape means a newer endpoint. */
export async function requestCbor<S extends v.GenericSchema>(
  context: Context,
  asked: Asked,
  schema: S,
): Promise<v.InferOutput<S>> {
  const body = await request(context, asked)
  try {
    return v.parse(schema, decodeCbor(body))
  } catch {
    throw problemError('server-newer')
  }
}
