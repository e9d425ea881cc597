import * as v from 'valibot'
import { decodeCbor, encodeCbor } from '../wire/cbor.ts'
import { type Draft, readEntry } from '../wire/entry.ts'
import { holderId } from '../wire/ids.ts'
import type { State } from '../wire/state.ts'
import { coordinates, type Membership } from './membership.ts'
import { perform } from './perform.ts'
import { personOf } from './person.ts'

type Invite = Extract<Draft, { t: 'invite' }>

const schema = v.looseObject({ t: v.literal('invite') })

/** Stores the invitations of our branch that theirs lacks and this device may repeat there, before our branch goes. */
export async function keepRepeats(m: Membership, { from, theirs }: { from: number; theirs: State }): Promise<void> {
  const { vault, store } = m.context
  const boss = coordinates(m)
  for (const bytes of m.entries.slice(from)) {
    const { body } = await readEntry(bytes)
    if (body.t !== 'invite') continue
    const id = await holderId(body)
    const own = 'person' in body ? body.person === personOf(m) : boss
    if (!own || theirs.holders.has(id) || theirs.barred.has(id) || m.state.holders.get(id)?.status === 'removed')
      continue
    const { v: _, prev: __, by: ___, ...draft } = body
    await store.keepAct(m.project, { id, kind: 'repeat', secret: await vault.seal(encodeCbor(draft)) })
  }
}

/** Repeats what `keepRepeats` stored, as soon as this device belongs to the log again. */
export async function repeatInvitations(m: Membership): Promise<void> {
  const { vault, store } = m.context
  for (const { id, kind, secret } of await store.acts(m.project)) {
    if (kind !== 'repeat') continue
    // Written by this device from a checked entry.
    const draft = v.parse(schema, decodeCbor(await vault.open(secret))) as unknown as Invite
    const may = (): boolean => ('person' in draft ? draft.person === personOf(m) : coordinates(m))
    if (may()) {
      await perform(m, async () =>
        m.state.holders.has(id) || m.state.barred.has(id) || !may() ? undefined : { drafts: [draft] },
      )
    }
    if (m.state.holders.has(id) || m.state.barred.has(id)) await store.forgetAct(m.project, id)
  }
}
