import type { EndpointProblem } from '../../wire/problem.ts'

/** The status, as proxies have it too, of a request that was broken off before all of it had come. */
export const brokenOff = 499

type Status = 400 | 401 | 403 | 404 | 409 | 410 | 412 | 413 | 422 | 429 | typeof brokenOff | 503 | 507

/** A request that is not carried out: its status, the code of the problem and what else the device needs to know. */
export type Refusal = Error & { refusal: { status: Status; problem: EndpointProblem; [detail: string]: unknown } }

/** An error that ends the request with this answer; inside a transaction it takes back what was done so far. */
export const refuse = (status: Status, problem: EndpointProblem, details: Record<string, unknown> = {}): Refusal =>
  Object.assign(new Error(problem), { refusal: { ...details, status, problem } })

/** The refusal in a thrown value, if it is one. */
export const refusalOf = (error: unknown): Refusal['refusal'] | undefined =>
  error instanceof Error && 'refusal' in error ? (error as Refusal).refusal : undefined
