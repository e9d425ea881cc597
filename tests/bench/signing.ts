import { utf8 } from '../../src/crypto/bytes.ts'
import { importPair, makePair, sign, verify } from '../../src/crypto/pairs.ts'

/** What it would cost to have each row signed by its device, and to check each as it comes. The product does neither: see its threat model. */
export async function signing() {
  const pair = await importPair(await makePair())
  const signatures: Uint8Array<ArrayBuffer>[] = []
  return {
    sign: async (texts: readonly string[]) => {
      for (const text of texts) signatures.push(await sign(pair.signKey, utf8(text)))
    },
    verify: async (texts: readonly string[]) => {
      for (const [i, text] of texts.entries())
        await verify(pair.public.sign, utf8(text), signatures[i] ?? new Uint8Array())
    },
  }
}
