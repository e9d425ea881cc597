import type { VaultCard } from '../../project/api.ts'
import { api } from '../worker/api.ts'
import { problemError } from '../worker/problem.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Asks the device's passkey for the secret that opens the vault; undefined when this vault has none. */
export function usePasskey(card: VaultCard): (() => Promise<Bytes>) | undefined {
  const { passkey } = card
  if (!passkey || !('credentials' in navigator)) return undefined
  return async () => {
    const credential = await navigator.credentials
      .get({
        publicKey: {
          challenge: crypto.getRandomValues(new Uint8Array(32)),
          allowCredentials: [{ type: 'public-key', id: passkey.credential }],
          userVerification: 'required',
          extensions: { prf: { eval: { first: passkey.salt } } },
        },
      })
      .catch(() => null)
    const secret = prfOf(credential)
    if (!secret) throw problemError('finger-stopped')
    return secret
  }
}

/** Makes a passkey on this device and lets it open the vault that is open now. */
export async function addPasskey(): Promise<void> {
  const salt = crypto.getRandomValues(new Uint8Array(32))
  const prf = { prf: { eval: { first: salt } } }
  const made = await navigator.credentials
    .create({
      publicKey: {
        challenge: crypto.getRandomValues(new Uint8Array(32)),
        rp: { name: 'Rinnalla' },
        // Random: the device's list of passkeys must not tell who works with what.
        user: { id: crypto.getRandomValues(new Uint8Array(16)), name: 'Rinnalla', displayName: 'Rinnalla' },
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: { residentKey: 'preferred', userVerification: 'required' },
        extensions: prf,
      },
    })
    .catch(() => null)
  if (!(made instanceof PublicKeyCredential)) throw problemError('finger-stopped')
  // Some browsers make passkeys that give no secret: such a one would open nothing.
  if (!made.getClientExtensionResults().prf) throw problemError('finger-unable')
  const credential = new Uint8Array(made.rawId)
  // Many authenticators give the secret only when asked again after they were made.
  const secret = prfOf(made) ?? (await usePasskeyOnce(credential, salt))
  await api().addPasskey({ credential, salt, secret })
}

async function usePasskeyOnce(credential: Bytes, salt: Bytes): Promise<Bytes> {
  const ask = usePasskey({ id: '', word: '', colour: 0, waiting: 0, since: 0, wait: 0, passkey: { credential, salt } })
  if (!ask) throw problemError('finger-stopped')
  return ask()
}

function prfOf(credential: Credential | null): Bytes | undefined {
  if (!(credential instanceof PublicKeyCredential)) return undefined
  const first = credential.getClientExtensionResults().prf?.results?.first
  if (!first) return undefined
  return first instanceof ArrayBuffer ? new Uint8Array(first) : new Uint8Array(first.buffer as ArrayBuffer)
}
