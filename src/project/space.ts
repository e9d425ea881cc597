import type { Space } from '../domain/space.ts'

type Storage = { estimate?: () => Promise<{ usage?: number; quota?: number }> }

/** How much of the browser's room is used; nothing when the browser does not say, or says nonsense. */
export async function spaceLeft(
  storage: Storage | undefined = globalThis.navigator?.storage,
): Promise<Space | undefined> {
  try {
    const { usage, quota } = (await storage?.estimate?.()) ?? {}
    if (usage === undefined || quota === undefined || !Number.isFinite(usage) || !(quota > 0)) return undefined
    return { used: Math.max(0, usage), quota }
  } catch {
    return undefined
  }
}
