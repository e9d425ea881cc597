import type { Bytes } from '../crypto/bytes.ts'
import { fromBase64, sha256, toBase64, utf8 } from '../crypto/bytes.ts'
import { sign, verify } from '../crypto/pairs.ts'

/** What a signature of a request covers. `path` as the endpoint routes it, `query` with its question mark (alone if empty). */
export type Signed = { method: string; path: string; query: string; digest: string; nonce: string; holder: string }

/** The three headers that make a request a signed one. */
export type SignatureHeaders = { 'content-digest': string; 'signature-input': string; signature: string }

const parameters = ({ nonce, holder }: Pick<Signed, 'nonce' | 'holder'>): string =>
  `("@method" "@path" "@query" "content-digest");nonce="${nonce}";keyid="${holder}";alg="ecdsa-p256-sha256";tag="rinnalla"`

const inputPattern =
  /^sig=\("@method" "@path" "@query" "content-digest"\);nonce="([A-Za-z0-9_-]{1,64})";keyid="([0-9a-f]{32})";alg="ecdsa-p256-sha256";tag="rinnalla"$/

/** Header value for a body; of zero bytes when there is none (RFC 9530). */
export const digestOf = async (body: Bytes): Promise<string> => `sha-256=:${toBase64(await sha256(body))}:`

/** The bytes that are signed (RFC 9421 §2.5), without the host, which a proxy may change. */
export const signatureBase = (signed: Signed): Bytes =>
  utf8(
    [
      `"@method": ${signed.method}`,
      `"@path": ${signed.path}`,
      `"@query": ${signed.query}`,
      `"content-digest": ${signed.digest}`,
      `"@signature-params": ${parameters(signed)}`,
    ].join('\n'),
  )

/** Signs a request to `target` (path and query as sent) with the holder's key and the endpoint's nonce. */
export async function signRequest(
  request: { method: string; target: string; body: Bytes },
  by: { holder: string; signKey: CryptoKey; nonce: string },
): Promise<SignatureHeaders> {
  const at = request.target.indexOf('?')
  const path = at < 0 ? request.target : request.target.slice(0, at)
  const query = at < 0 ? '?' : request.target.slice(at)
  const digest = await digestOf(request.body)
  const signed = { method: request.method, path, query, digest, nonce: by.nonce, holder: by.holder }
  return {
    'content-digest': digest,
    'signature-input': `sig=${parameters(signed)}`,
    signature: `sig=:${toBase64(await sign(by.signKey, signatureBase(signed)))}:`,
  }
}

/** Who claims to have signed, over which nonce and digest; nothing when a header is missing or not of our profile. */
export function readSignature(
  header: (name: string) => string | undefined,
): { holder: string; nonce: string; digest: string; signature: Bytes } | undefined {
  const [, nonce, holder] = inputPattern.exec(header('signature-input') ?? '') ?? []
  const digest = header('content-digest') ?? ''
  const [, signature] = /^sig=:([A-Za-z0-9+/]{86}==):$/.exec(header('signature') ?? '') ?? []
  if (!nonce || !holder || !signature || !/^sha-256=:[A-Za-z0-9+/]{43}=:$/.test(digest)) return undefined
  return { holder, nonce, digest, signature: fromBase64(signature) }
}

/** Whether the owner of the public key (65 bytes) signed this request; the body's digest is compared apart. */
export const verifyRequest = (point: Bytes, signed: Signed, signature: Bytes): Promise<boolean> =>
  verify(point, signatureBase(signed), signature)
