import { utf8 } from '../../src/crypto/bytes.ts'
import { zoneKinds } from '../../src/domain/zone.ts'
import type { Setting } from '../../src/endpoint/parts.ts'
import { refusedOf } from '../../src/members/endpoint-client.ts'
import { found } from '../../src/members/found.ts'
import { invite } from '../../src/members/invite.ts'
import { join } from '../../src/members/join.ts'
import { type Membership, sendSigned } from '../../src/members/membership.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { encodeRequest, noPrev } from '../../src/wire/row.ts'
import { device, type Endpoint, endpoint } from './endpoint-kit.ts'

/** The id of the zone of a kind. */
export const zoneOf = (m: Membership, kind: string): string =>
  [...m.state.zones.values()].find(zone => zone.kind === kind)?.id ?? ''

/** A fresh endpoint with a project on it. */
export async function project(
  setting: Partial<Setting> = {},
): Promise<{ it: Endpoint; founder: Membership; anna: Membership }> {
  const it = await endpoint(setting)
  const founder = await found(device(it), { setup: await it.setUpCode(), kinds: zoneKinds })
  const rights: [string, 1 | 2][] = [
    [zoneOf(founder, 'findings'), 2],
    [zoneOf(founder, 'shared'), 1],
  ]
  const [made] = await invite(founder, [{ role: 'participant', rights }])
  const anna = await join(device(it), made?.code ?? '')
  await syncMembers(founder)
  await syncMembers(anna)
  return { it, founder, anna }
}

/** How the endpoint refuses what is asked of it. */
export const refusal = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    error => `${refusedOf(error)?.status} ${refusedOf(error)?.problem}`,
  )

/** The problem an answer names. */
export const problemIn = async (answer: Response): Promise<string> =>
  `${answer.status} ${((await answer.json()) as { problem: string }).problem}`

/** One signed exchange of rows. */
export const exchange = (m: Membership, rows: object[] = [], members = m.state.head) =>
  sendSigned(m, 'POST', 'sync', encodeRequest({ members, cursor: 0, peak: 0, mark: '', rows: rows as never[] }))

/** A row as a device would send it. */
export const rowFor = (m: Membership, kind: string, id: string) => ({
  id,
  rev: 1,
  prev: noPrev,
  zone: zoneOf(m, kind),
  epoch: m.state.zones.get(zoneOf(m, kind))?.key.slice(0, 32) ?? '',
  gone: false,
  chunks: [],
  sealed: utf8('sealed'),
})
