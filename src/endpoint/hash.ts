import { createHash } from 'node:crypto'

/**
 * SHA-256 as hex, at once. WebCrypto hands each piece of work to another thread, which for a row of a kilobyte takes longer
 * than hashing it.
 */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The header value `digestOf` of a body, at once. */
export const digestNow = (body: Uint8Array): string => `sha-256=:${createHash('sha256').update(body).digest('base64')}:`
