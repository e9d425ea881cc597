import type { Bytes } from '../crypto/bytes.ts'
import { openFrom, sealTo } from '../crypto/hpke.ts'
import { answerInfo, filled, unfilled } from './survey-seal.ts'

/** An answer only the owner of the round's key (65 bytes) can read, of one of three lengths. Throws when it is too long for the largest. */
export const sealAnswer = async (key: Bytes, round: string, answer: object): Promise<Bytes> =>
  sealTo(key, answerInfo(round), filled(answer))

/** What `sealAnswer` was given; throws when it was made for another round or key, or was altered. */
export const openAnswer = async (keys: CryptoKeyPair, round: string, sealed: Bytes): Promise<unknown> =>
  unfilled(await openFrom(keys, answerInfo(round), sealed))
