import { signal } from '@preact/signals'
import { proxy } from 'comlink'
import type { Kind } from '../../domain/kind.ts'
import { type News, withNews } from '../../domain/news.ts'
import type { Thing } from '../../domain/thing.ts'
import type { ViewName, Views } from '../../domain/views.ts'
import type { OpenProject } from '../../project/api.ts'
import type { Members } from '../../project/members/member-list.ts'
import type { SyncStatus } from '../../project/sync-status.ts'
import { isTold, useLive } from '../../ui/live.ts'
import { api } from './api.ts'

/** The open project and my part in it; none before one is founded or joined. */
export const here = signal<OpenProject | null>(null)

/**
 * Follows all things of a kind, narrowed by exact field values and, where they lie in groups, to the room of one; those of
 * the first group where nothing is said. `null` until the first answer.
 */
export function useThings<K extends Kind>(
  kind: K,
  where?: Readonly<Record<string, string>>,
  group?: string,
): readonly Thing<K>[] | null {
  const query = { kind, ...(where ? { where } : {}), ...(group === undefined ? {} : { group }) }
  return useLive<readonly Thing<K>[]>(
    listener => api().watch(query, proxy(pieced(listener) as never)) as Promise<() => void>,
    JSON.stringify(query),
  )
}

/** Follows what the worker works out of many things; the former answer stays while a changed query is under way. */
export function useView<N extends ViewName>(name: N, query: Views[N]['query']): Views[N]['answer'] | null {
  type Answer = Views[N]['answer']
  return useLive<Answer>(
    listener => api().view(name, query, proxy(pieced(listener)) as never) as Promise<() => void>,
    JSON.stringify([name, query]),
  )
}

/** Whether what `useView` tells is of this query, and not the former answer any more. */
export const isOf = <N extends ViewName>(name: N, query: Views[N]['query']): boolean =>
  isTold(JSON.stringify([name, query]))

/** Follows one thing by its id; `undefined` once it is known not to be here. */
export function useThing<K extends Kind>(kind: K, id: string): Thing<K> | null | undefined {
  const all = useThings(kind, { id })
  return all === null ? null : all[0]
}

/** Puts together what comes over in pieces. */
function pieced<T>(listener: (value: T) => void): (news: News<T>) => void {
  let now: T
  return news => {
    now = withNews(now, news)
    listener(now)
  }
}

/** Follows the list of members. */
export const useMembers = (): Members | null =>
  useLive<Members>(listener => api().watchMembers(proxy(listener)) as Promise<() => void>, 'members')

/** Follows how it stands between this device and the endpoint. */
export const useSync = (): SyncStatus | null =>
  useLive<SyncStatus>(listener => api().watchSync(proxy(listener)) as Promise<() => void>, 'sync')
