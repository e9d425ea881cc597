import type { IHasher } from 'hash-wasm'
import { type Bytes, concat, sha256 } from './bytes.ts'

/** From so many bytes on the platform is the quicker one. */
const LONG = 16_384

let hasher: Promise<IHasher | undefined> | undefined

/** Nothing where no WebAssembly runs, or its file did not come. */
const makeHasher = (): Promise<IHasher | undefined> =>
  import('hash-wasm').then(({ createSHA256 }) => createSHA256()).catch(() => undefined)

/**
 * SHA-256 of the parts taken together, 32 bytes, for rows and entries, of which there are thousands at once: the platform
 * asks another thread for each, and that takes several times as long as the hash of so few bytes.
 */
export async function shortSha256(...parts: readonly Uint8Array[]): Promise<Bytes> {
  const bytes = parts.length === 1 && parts[0] ? parts[0] : concat(...parts)
  hasher ??= makeHasher()
  const here = bytes.length < LONG ? await hasher : undefined
  return here ? (here.init().update(bytes).digest('binary') as Bytes) : sha256(bytes)
}
