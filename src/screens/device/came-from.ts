import { openedVault } from './phase.ts'

/** Where somebody was when this device locked, and after how many minutes without use; 0 when she locked it herself. */
export type CameFrom = { readonly vault: string; readonly path: string; readonly idle: number }

const KEY = 'rinnalla-came-from'

/** Remembers, for this tab only, where to go on once the same vault is opened; addresses hold random ids only. */
export function rememberPlace(idle: number): void {
  try {
    const from: CameFrom = { vault: openedVault(), path: location.pathname, idle }
    sessionStorage.setItem(KEY, JSON.stringify(from))
  } catch {
    // A browser that keeps nothing for a tab opens at Today.
  }
}

/** Where this vault was when it locked in this tab; nothing when it was another, or nothing is known. */
export function cameFrom(vault: string): CameFrom | undefined {
  try {
    const from = JSON.parse(sessionStorage.getItem(KEY) ?? '') as Partial<CameFrom>
    if (from.vault !== vault || typeof from.path !== 'string' || !/^\/(?!\/)/.test(from.path)) return undefined
    return { vault, path: from.path, idle: typeof from.idle === 'number' && from.idle > 0 ? from.idle : 0 }
  } catch {
    return undefined
  }
}

/** Some vault is open: what was remembered has served. */
export function forgetPlace(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // Then nothing was kept.
  }
}
