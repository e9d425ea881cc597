import type { Page } from 'playwright-core'
import type { ZoneKind } from '../../../src/domain/zone.ts'
import { apply } from '../../../src/wire/apply.ts'
import { readEntry } from '../../../src/wire/entry.ts'
import type { State } from '../../../src/wire/state.ts'

type Kept = { readonly entries: readonly (readonly number[])[]; readonly zones: readonly string[] }

/** How many rows of each zone a device keeps in its database, by the member log that lies beside them. */
export async function keptBy(page: Page): Promise<Partial<Record<ZoneKind, number>>> {
  const { entries, zones } = await page.evaluate(readDatabases)
  let state: State | undefined
  for (const bytes of entries) {
    const next = await apply(state, await readEntry(Uint8Array.from(bytes)))
    if ('invalid' in next) throw new Error(`the log on the device does not hold: ${next.invalid}`)
    state = next
  }
  const counts: Record<string, number> = {}
  for (const zone of zones) {
    const kind = state?.zones.get(zone)?.kind ?? 'unknown'
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

/** Runs in the page, where no function of ours has a name: the entries of the log in their order, the zone of each row. */
async function readDatabases(): Promise<Kept> {
  const entries: { n: number; bytes: number[] }[] = []
  const zones: string[] = []
  for (const { name = '' } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open(name)
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(asked.error)
    })
    for (const table of ['entry', 'row'] as const) {
      if (!db.objectStoreNames.contains(table)) continue
      const records = await new Promise<{ n: number; bytes: Uint8Array; zone: string }[]>((resolve, reject) => {
        const asked = db.transaction(table).objectStore(table).getAll()
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(asked.error)
      })
      for (const one of records) {
        if (table === 'row') zones.push(one.zone)
        else entries.push({ n: one.n, bytes: Array.from(one.bytes) })
      }
    }
    db.close()
  }
  return { entries: entries.sort((a, b) => a.n - b.n).map(one => one.bytes), zones }
}

/** How many rows of a zone lie on a device, whatever they hold. */
export const rowsOf = (page: Page, zone: string): Promise<number> =>
  page.evaluate(async zone => {
    let count = 0
    for (const { name = '' } of await indexedDB.databases()) {
      const rows = await new Promise<readonly { readonly zone: string }[]>((resolve, reject) => {
        const asked = indexedDB.open(name)
        asked.onerror = () => reject(asked.error)
        asked.onsuccess = () => {
          const db = asked.result
          if (!db.objectStoreNames.contains('row')) return resolve([])
          const all = db.transaction('row').objectStore('row').getAll()
          all.onerror = () => reject(all.error)
          all.onsuccess = () => {
            db.close()
            resolve(all.result)
          }
        }
      })
      count += rows.filter(row => row.zone === zone).length
    }
    return count
  }, zone)

/** The vaults on a device. */
export const vaultsOn = (page: Page): Promise<string[]> =>
  page.evaluate(async () =>
    (await indexedDB.databases()).map(one => one.name ?? '').filter(name => /^rinnalla-[0-9a-f]{32}$/.test(name)),
  )
