import * as v from 'valibot'
import { decodeCbor } from '../wire/cbor.ts'
import type { Draft } from '../wire/entry.ts'
import { coordinates, type Membership } from './membership.ts'
import { perform } from './perform.ts'
import { personOf } from './person.ts'

type Invite = Extract<Draft, { t: 'invite' }>

const schema = v.looseObject({ t: v.literal('invite') })

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
