import { decrypt, encrypt } from '../crypto/aes.ts'
import { type Bytes, concat, randomBytes, randomId, utf8 } from '../crypto/bytes.ts'
import { type Cost, derivePassphrase, hkdf } from '../crypto/derive.ts'
import { problemError, problemOf } from '../wire/problem.ts'
import { delayAfter } from './delay.ts'
import type { VaultList, VaultRecord } from './list.ts'

/** An unlocked vault: seals and opens what lies on this device, until the worker that holds it ends. */
export type Vault = {
  readonly id: string
  readonly seal: (what: string, plain: Bytes) => Promise<Bytes>
  readonly open: (what: string, sealed: Bytes) => Promise<Bytes>
  /** The master key under another key of 32 bytes, made of new words or given by a passkey. */
  readonly wrap: (way: 'words' | 'passkey', key: Bytes) => Promise<Bytes>
}

const FLOOR: Cost = { memoryKiB: 64 * 1024, passes: 3 }
const WISHED_MS = 600

/** Makes a vault that `words` open; the cost is raised until one derivation takes about 0.6 s on this device. */
export async function createVault(
  list: VaultList,
  chosen: { word: string; colour: number; words: string; now: () => number },
): Promise<Vault> {
  const id = randomId()
  const salt = randomBytes(16)
  const { key, cost } = await calibrated(chosen.words, salt, chosen.now)
  const master = randomBytes(32)
  const wrapped = await encrypt(key, aad(id, 'words'), master)
  const { word, colour } = chosen
  await list.vault.put({ id, word, colour, salt, cost, wrapped, failures: 0, notBefore: 0, waiting: 0, since: 0 })
  return opened(id, master)
}

/** How many ms until the next words may be tried: never longer than is due, whatever the clock said when they failed. */
export function waitOf({ notBefore, failures }: Pick<VaultRecord, 'notBefore' | 'failures'>, now: number): number {
  const left = notBefore - now
  const due = delayAfter(failures) * 1000
  return left > due ? 0 : Math.max(0, left)
}

type Tries = Pick<VaultRecord, 'failures' | 'notBefore'>

/**
 * Tries that could not be stored, as on a full disk: the right words must still open the vault, and wrong ones still
 * count.
 */
const unwritten = new Map<string, Tries>()

const afterTry = ({ failures }: Tries, now: number): Tries => {
  const due = delayAfter(failures + 1)
  return { failures: failures + 1, notBefore: due > 0 ? now + due * 1000 : 0 }
}

/**
 * Counts a try before the derivation, so that killing the browser does not undo it, and in a transaction, so that
 * simultaneous tries all count.
 */
async function countTry(list: VaultList, id: string, now: number): Promise<VaultRecord> {
  const record = await get(list, id)
  const next = (before: Tries): Tries => {
    if (waitOf(before, now) > 0) throw problemError('words-wait')
    return afterTry(before, now)
  }
  try {
    await list.transaction('rw', list.vault, async () => {
      await list.vault.update(id, next(unwritten.get(id) ?? (await get(list, id))))
    })
    unwritten.delete(id)
  } catch (error) {
    if (problemOf(error)) throw error
    // The commit may fail after the update was made.
    unwritten.set(id, next(unwritten.get(id) ?? record))
  }
  return record
}

/** Forgets wrong tries once the right words were there. */
async function forgetTries(list: VaultList, id: string): Promise<void> {
  unwritten.delete(id)
  await list.vault.update(id, { failures: 0, notBefore: 0 }).catch(() => undefined)
}

/** Opens a vault by its words, or by one of the forms they may have had. Throws *words-wrong* or *words-wait*; nothing is ever erased by trying. */
export async function unlock(
  list: VaultList,
  id: string,
  tried: { words: string | readonly string[]; now: number },
): Promise<Vault> {
  const record = await countTry(list, id, tried.now)
  let master: Bytes | undefined
  for (const words of [tried.words].flat()) {
    const key = await derivePassphrase(words, record.salt, record.cost)
    master = await decrypt(key, aad(id, 'words'), record.wrapped).catch(() => undefined)
    if (master) break
  }
  if (!master) throw problemError('words-wrong')
  await forgetTries(list, id)
  return opened(id, master)
}

/** Opens a vault by the 32 bytes a passkey gave. Throws *finger-stopped* when they do not fit. */
export async function unlockByPasskey(list: VaultList, id: string, secret: Bytes): Promise<Vault> {
  const { passkey } = await get(list, id)
  const key = await passkeyKey(secret)
  const master = passkey && (await decrypt(key, aad(id, 'passkey'), passkey.wrapped).catch(() => undefined))
  if (!master) throw problemError('finger-stopped')
  return opened(id, master)
}

/** Gives an unlocked vault new words; the old ones stop fitting at once. */
export async function changeWords(list: VaultList, vault: Vault, words: string): Promise<void> {
  const record = await get(list, vault.id)
  const salt = randomBytes(16)
  const key = await derivePassphrase(words, salt, record.cost)
  const wrapped = await vault.wrap('words', key)
  await list.vault.update(vault.id, { salt, wrapped, failures: 0, notBefore: 0 })
}

/** Lets a passkey open an unlocked vault from now on; `secret` is its PRF output of 32 bytes for `salt`. */
export async function addPasskey(
  list: VaultList,
  vault: Vault,
  passkey: { credential: Bytes; salt: Bytes; secret: Bytes },
): Promise<void> {
  const { credential, salt, secret } = passkey
  const wrapped = await vault.wrap('passkey', await passkeyKey(secret))
  await list.vault.update(vault.id, { passkey: { credential, salt, wrapped } })
}

/** A vault whose key is in memory alone: nothing opens it again once the worker that holds it ends. */
export const vaultInMemory = (id: string): Promise<Vault> => opened(id, randomBytes(32))

const passkeyKey = (secret: Bytes) => hkdf(secret, 'rinnalla 1 passkey', 32)

async function opened(id: string, master: Bytes): Promise<Vault> {
  const rest = await hkdf(master, 'rinnalla 1 at rest', 32)
  return {
    id,
    seal: (what, plain) => encrypt(rest, aad(id, what), plain),
    open: (what, sealed) => decrypt(rest, aad(id, what), sealed),
    wrap: (way, key) => encrypt(key, aad(id, way), master),
  }
}

const aad = (id: string, what: string): Bytes => concat(utf8('rinnalla 1 vault\0'), utf8(`${id}\0${what}`))

async function get(list: VaultList, id: string): Promise<VaultRecord> {
  const record = await list.vault.get(id)
  if (!record) throw problemError('storage-cleared')
  return record
}

async function calibrated(words: string, salt: Bytes, now: () => number): Promise<{ key: Bytes; cost: Cost }> {
  const began = now()
  const key = await derivePassphrase(words, salt, FLOOR)
  const took = Math.max(1, now() - began)
  const passes = Math.min(20, Math.round((FLOOR.passes * WISHED_MS) / took))
  if (passes <= FLOOR.passes) return { key, cost: FLOOR }
  const cost = { ...FLOOR, passes }
  return { key: await derivePassphrase(words, salt, cost), cost }
}
