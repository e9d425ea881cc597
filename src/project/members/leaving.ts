import { fromBase64url, toBase64url } from '../../crypto/bytes.ts'
import { isGroupRoom } from '../../domain/zone.ts'
import { remove } from '../../members/change.ts'
import { coordinates } from '../../members/membership.ts'
import { personOf } from '../../members/person.ts'
import { leaves, signLeave } from '../../wire/leave.ts'
import { type Problem, problemError } from '../../wire/problem.ts'
import { levelOf } from '../../wire/state.ts'
import type { Project } from '../open-project.ts'
import type { OpenVault } from '../open-vault.ts'

/** Problems after which nobody knows what the endpoint has taken. */
const unanswered: ReadonlySet<Problem> = new Set(['offline', 'server-silent', 'server-busy', 'server-fault'])

/**
 * Says in a group's room that this person leaves, and sends it: the next coordinator's device takes her out. Throws
 * *leave-unsure* where no answer came, and *only-coordinator* for whoever is in no group; nothing is forgotten by it.
 */
export async function leave(open: OpenVault): Promise<void> {
  const { project, syncing } = open
  if (!project || !syncing) throw problemError('offline')
  const { membership } = project
  const { state, me } = membership
  const person = personOf(membership)
  const room = [...state.zones.values()].find(one => isGroupRoom(one.kind) && levelOf(state, person, one.id) === 2)
  if (!room) throw problemError('only-coordinator')
  const signature = toBase64url(await signLeave(state, person, me.keys.signKey))
  const said = await project.create('leave', { person, holder: me.id, signature }, { group: room.id })
  const end = await syncing.loop.now()
  if (end.is === 'idle') return
  // What she signed is not to be sent some day without her, nor put back by somebody else. Where no answer came it may have
  // arrived all the same, and what is said of other words, that they are sent later, is not true of it.
  await project.erase(said)
  const why = end.is === 'failed' ? end.problem : 'offline'
  throw problemError(unanswered.has(why) ? 'leave-unsure' : why, why)
}

/** Takes those out of the project who have said so by a device of their own; on a coordinator's device, after each exchange. */
export async function removeLeavers({ membership, things }: Project): Promise<void> {
  if (!coordinates(membership)) return
  const persons: string[] = []
  for (const { values } of things.find({ kind: 'leave' })) {
    const signature = bytesIn(values.signature)
    if (signature && (await leaves(membership.state, { ...values, signature }))) persons.push(values.person)
  }
  if (persons.length > 0) await remove(membership, { persons: [...new Set(persons)] })
}

function bytesIn(text: string) {
  try {
    return fromBase64url(text)
  } catch {
    return undefined
  }
}
