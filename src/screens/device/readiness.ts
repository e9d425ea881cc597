import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { api } from '../worker/api.ts'
import { rowName } from '../worker/session-name.ts'
import { useSync } from '../worker/things.ts'
import { useAgenda } from '../worker/use-agenda.ts'
import { type Kept, useKept } from './kept.ts'
import { offline } from './offline.ts'
import { openedVault } from './phase.ts'

/** One of the five things that must hold before it is safe to drive off. */
export type Check = {
  readonly key: 'app' | 'pull' | 'guides' | 'kept' | 'vault'
  readonly ok: boolean
  readonly detail?: string
  /** What the browser does with what is saved, once it has said. */
  readonly kept?: Kept
}

/** What is on this device for work without signal, and when it was last fetched; null until known. */
export function useReadiness(): {
  readonly checks: readonly Check[]
  readonly ready: boolean
  readonly at: number
} | null {
  const sync = useSync()
  const day = useAgenda()
  const kept = useKept()
  const opens = useStoredVault()
  if (!sync || !day) return null
  const { lacking } = day
  const checks: Check[] = [
    { key: 'app', ok: offline.value.ready },
    { key: 'pull', ok: sync.complete },
    { key: 'guides', ok: !lacking, ...(lacking ? { detail: rowName(lacking) } : {}) },
    { key: 'kept', ok: kept === 'kept', ...(kept ? { kept } : {}) },
    { key: 'vault', ok: opens },
  ]
  return { checks, ready: checks.every(check => check.ok), at: sync.lastContact }
}

/** Whether the lock of this person lies on this device, so that her words open it without signal. */
function useStoredVault(): boolean {
  const stored = useSignal(false)
  useEffect(() => {
    void api()
      .vaults()
      .then(all => {
        stored.value = all.some(one => one.id === openedVault())
      })
  }, [])
  return stored.value
}
