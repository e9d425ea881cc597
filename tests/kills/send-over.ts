import type { Transport } from '../../src/members/ports.ts'
import { problemError } from '../../src/wire/problem.ts'

/** Carries requests over the network to a running endpoint. */
export const sendOver =
  (url: string): Transport =>
  async ({ method, target, headers, body }) => {
    try {
      const answer = await fetch(`${url}${target}`, { method, headers, ...(body.length > 0 ? { body } : {}) })
      return { status: answer.status, headers: answer.headers, body: new Uint8Array(await answer.arrayBuffer()) }
    } catch (error) {
      throw problemError('offline', String(error))
    }
  }
