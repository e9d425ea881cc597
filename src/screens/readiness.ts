import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { api } from './api.ts'
import { offline } from './offline.ts'
import { lastVault } from './phase.ts'
import { rowName } from './session-name.ts'
import { useSync } from './things.ts'
import { useAgenda } from './use-agenda.ts'

/** One of the five things that must hold before it is safe to drive off. */
export type Check = {
  readonly key: 'app' | 'pull' | 'guides' | 'kept' | 'vault'
  readonly ok: boolean
  readonly detail?: string
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
    { key: 'kept', ok: kept },
    { key: 'vault', ok: opens },
  ]
  return { checks, ready: checks.every(check => check.ok), at: sync.lastContact }
}

/** Whether the browser has promised to keep what is saved here. */
function useKept(): boolean {
  const kept = useSignal(false)
  const look = async () => {
    kept.value = (await navigator.storage?.persisted?.().catch(() => false)) ?? false
  }
  useEffect(() => {
    void look()
    addEventListener('rinnalla-kept', look)
    return () => removeEventListener('rinnalla-kept', look)
  }, [])
  return kept.value
}

/** Whether the lock of this person lies on this device, so that her words open it without signal. */
function useStoredVault(): boolean {
  const stored = useSignal(false)
  useEffect(() => {
    void api()
      .vaults()
      .then(all => {
        stored.value = all.some(one => one.id === lastVault())
      })
  }, [])
  return stored.value
}

/** Asks the browser to keep what is saved; browsers grant it to installed apps. */
export async function askToKeep(): Promise<boolean> {
  const granted = await promised()
  dispatchEvent(new Event('rinnalla-kept'))
  return granted
}

async function promised(): Promise<boolean> {
  try {
    return (await navigator.storage?.persist?.()) ?? false
  } catch {
    return false
  }
}
