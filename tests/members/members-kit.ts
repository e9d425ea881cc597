import { zoneKinds } from '../../src/domain/zone.ts'
import { found } from '../../src/members/found.ts'
import { invite } from '../../src/members/invite.ts'
import { join } from '../../src/members/join.ts'
import type { Membership } from '../../src/members/membership.ts'
import type { State } from '../../src/wire/state.ts'
import { device, type Endpoint, endpoint } from '../endpoint/endpoint-kit.ts'

/** The id of the zone of a kind. */
export const zoneOf = (state: State, kind: string): string =>
  [...state.zones.values()].find(zone => zone.kind === kind)?.id ?? ''

/** An invitation as interviewer. */
export const interviewer = (m: Membership) => ({
  role: 'interviewer' as const,
  rights: ['identity', 'material', 'findings', 'shared'].map((kind): [string, 1 | 2] => [zoneOf(m.state, kind), 2]),
})

/** An invitation as participant. */
export const participant = (m: Membership) => ({
  role: 'participant' as const,
  rights: [
    [zoneOf(m.state, 'findings'), 2],
    [zoneOf(m.state, 'shared'), 1],
  ] as [string, 1 | 2][],
})

/** Whether the newest key of a zone is here. */
export const canOpen = (m: Membership, kind: string): boolean => {
  const zone = [...m.state.zones.values()].find(found => found.kind === kind)
  return Boolean(zone && m.ring.has(zone.key))
}

/** Whether the device opens every key the zone ever had. */
export const canOpenAll = (m: Membership, kind: string): boolean =>
  [...m.state.zones.values()].some(zone => zone.kind === kind && zone.keys.every(key => m.ring.has(key)))

/** A fresh endpoint with a project on it. */
export async function project(): Promise<{ it: Endpoint; founder: Membership }> {
  const it = await endpoint()
  return { it, founder: await found(device(it), { setup: await it.setUpCode(), kinds: zoneKinds }) }
}

/** Somebody who was invited and has joined. */
export async function joined(
  it: Endpoint,
  by: Membership,
  as: (m: Membership) => ReturnType<typeof interviewer | typeof participant>,
) {
  const [made] = await invite(by, [as(by)])
  return join(device(it), made?.code ?? '')
}
