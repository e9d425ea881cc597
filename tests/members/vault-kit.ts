import { openVaultList } from '../../src/vault/list.ts'
import { createVault, unlock } from '../../src/vault/vault.ts'
import { problemOfWork } from '../endpoint/endpoint-kit.ts'

/** The clock of a device on which a derivation takes so many ms. */
export function clockOf(derivation: number): () => number {
  let now = 0
  return () => {
    now += derivation
    return now
  }
}

/** A vault made with these words, in a list of its own, and the problem a try of others ends with: *none* when it opens. */
export async function vaultWith(name: string, words: string) {
  const list = openVaultList(name)
  // A device so slow keeps the least cost there is, and each try is short.
  const { id } = await createVault(list, { word: 'Sommar', colour: 1, words, now: clockOf(1_000) })
  const tryOut = (tried: string | readonly string[], now = Date.now()) =>
    problemOfWork(unlock(list, id, { words: tried, now }))
  return { list, id, tryOut }
}
