import { randomBytes, randomId } from '../../src/crypto/bytes.ts'
import { refusedOf } from '../../src/members/endpoint-client.ts'
import { type Membership, sendSigned } from '../../src/members/membership.ts'
import { personOf } from '../../src/members/person.ts'
import { postAct } from '../../src/members/send-missing.ts'
import { limits } from '../../src/wire/limits.ts'
import { levelOf, readersOf } from '../../src/wire/state.ts'
import type { Random } from './random.ts'

const nothing = { entries: [], seals: [], wraps: [], parcels: [] }

/** What a member's changed app sends: keys that are none, into each place that may be free, for each zone she reads. */
async function rubbishKeys(m: Membership): Promise<void> {
  const read = [...m.state.zones.values()].filter(({ id }) => levelOf(m.state, personOf(m), id) > 0)
  const seals = read.flatMap(({ id, key }) =>
    readersOf(m.state, id).map(({ id: holder }) => ({ zone: id, key, holder, bytes: randomBytes(limits.seal) })),
  )
  const wraps = read.flatMap(({ id, key, keys }) =>
    [...keys, `${randomId()}${randomId()}`]
      .filter(former => former !== key)
      .map(former => ({ zone: id, under: key, key: former, bytes: randomBytes(limits.wrap) })),
  )
  await postAct(m, { ...nothing, seals, wraps }).catch(error => {
    if (!refusedOf(error)) throw error
  })
}

/** Asks the endpoint to let go of every key it may be asked to let go of. */
async function takeKeysAway(m: Membership): Promise<void> {
  for (const { id, key, keys } of m.state.zones.values()) {
    await sendSigned(m, 'DELETE', `keys/${id}`)
    for (const former of keys) await sendSigned(m, 'DELETE', `keys/${id}/wraps/${key}/${former}`)
  }
}

/** What a malicious member does now and then with the rights of one of the tablets. */
export async function harmMembers(m: Membership, random: Random): Promise<void> {
  if (random.chance(0.5)) return rubbishKeys(m)
  await takeKeysAway(m)
  if (random.chance(0.5)) await rubbishKeys(m)
}
