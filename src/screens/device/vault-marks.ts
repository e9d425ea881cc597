import { signal } from '@preact/signals'
import { remember, remembered } from '../../ui/remembered.ts'

/** What the lock screen shows of a vault; kept apart from the vaults, so that it is still there when they are gone. */
export type VaultMark = { readonly id: string; readonly word: string; readonly colour: number }

/** Vaults that were made on this device, were not removed on purpose, and are not here any more. */
export const lostVaults = signal<readonly VaultMark[]>([])

function read(): readonly VaultMark[] {
  try {
    const found: unknown = JSON.parse(remembered('vaults') || '[]')
    return Array.isArray(found) ? found.filter(isMark) : []
  } catch {
    return []
  }
}

const isMark = (one: unknown): one is VaultMark =>
  typeof one === 'object' && one !== null && 'id' in one && 'word' in one && 'colour' in one

const write = (marks: readonly VaultMark[]): void =>
  remember('vaults', JSON.stringify(marks.map(({ id, word, colour }) => ({ id, word, colour }))))

/** Compares the vaults that are here with those that were, and remembers both. */
export function meetVaults(here: readonly VaultMark[]): void {
  lostVaults.value = read().filter(mark => !here.some(({ id }) => id === mark.id))
  write([...here, ...lostVaults.value])
}

/** Remembers a vault that was just made. */
export const markVault = (mark: VaultMark): void => write([...read().filter(({ id }) => id !== mark.id), mark])

/** A vault was removed on purpose, or what was lost with it is back. */
export function forgetVault(id: string): void {
  write(read().filter(mark => mark.id !== id))
  lostVaults.value = lostVaults.value.filter(mark => mark.id !== id)
}

/** The vault is here, and what was in it is not. */
export function missContents(id: string): void {
  const mark = read().find(one => one.id === id)
  lostVaults.value = [mark ?? { id, word: '', colour: 0 }]
}
