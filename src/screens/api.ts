import type { Remote } from 'comlink'
import type { Api } from '../project/api.ts'

let remote: Remote<Api> | null = null

/** Gives the screens their worker; the entry calls it once. */
export const setApi = (worker: Remote<Api>): void => {
  remote = worker
}

/** The worker that holds keys and things. */
export function api(): Remote<Api> {
  if (!remote) throw new Error('setApi comes first')
  return remote
}
