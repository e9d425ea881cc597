import type { Bytes } from '../../src/crypto/bytes.ts'
import { zoneKinds } from '../../src/domain/zone.ts'
import type { Setting } from '../../src/endpoint/parts.ts'
import { found } from '../../src/members/found.ts'
import { invite } from '../../src/members/invite.ts'
import { join } from '../../src/members/join.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { device, type Endpoint, endpoint } from '../endpoint/endpoint-kit.ts'
import { interviewer, participant } from '../members/members-kit.ts'
import { type Tablet, tabletOf } from '../project/tablet-kit.ts'

/** A coordinator, two interviewers and a participant on an endpoint; `late` lets one more interviewer in. */
export type Office = Record<'ylva' | 'aino' | 'bo' | 'kim', Tablet> & { it: Endpoint; late(): Promise<Tablet> }

/** A project with its people. */
export async function office(setting: Partial<Setting> = {}): Promise<Office> {
  const it = await endpoint(setting)
  const founder = await found(device(it), { setup: await it.setUpCode(), kinds: zoneKinds })
  const ylva = tabletOf(founder)
  const letIn = async (as: typeof interviewer | typeof participant): Promise<Tablet> => {
    const [made] = await invite(founder, [as(founder)])
    return tabletOf(await join(device(it), made?.code ?? ''))
  }
  const [aino, bo, kim] = [await letIn(interviewer), await letIn(interviewer), await letIn(participant)]
  // The next coordinator to sync makes new keys; everybody has them then.
  for (const { membership } of [ylva, aino, bo, kim, ylva, aino, bo, kim]) await syncMembers(membership)
  return { it, ylva, aino, bo, kim, late: () => letIn(interviewer) }
}

/** A new note with a text; answers its id. */
export const newNote = ({ project }: Tablet, text: string, session = ''): Promise<string> =>
  project.create('note', { session, question: '', writer: '', text, begun: 0 })

/** Writes in a note as it stands on the device. */
export const type = ({ project }: Tablet, id: string, text: string): Promise<number> =>
  project.edit(id, { text }, project.things.entry(id)?.view ?? 0)

/** The texts that stand in a note on a device, one unless two stand beside each other; none when it is not there. */
export async function textAt({ project }: Tablet, id: string): Promise<unknown[]> {
  await project.things.refresh(id)
  return Object.values(project.things.entry(id)?.body?.text.text?.live ?? {}).map(one => one.value)
}

/** The bytes of a file. */
export const bytesOf = async (file: Blob): Promise<Bytes> => new Uint8Array(await file.arrayBuffer())
