import { personOf } from '../../src/members/person.ts'
import 'fake-indexeddb/auto'
import { join } from '../../src/members/join.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { deviceWith } from '../endpoint/endpoint-kit.ts'
import { sync, type Tablet, tabletOf } from '../project/tablet-kit.ts'
import { sendOver } from './send-over.ts'

/** A member without a browser: a device of her own and the name she gave. */
export type Member = { readonly tablet: Tablet; readonly name: string; readonly person: string }

/** Joins by a link and says her name. */
export async function comeIn(url: string, link: string, name: string): Promise<Member> {
  const membership = await join(deviceWith(sendOver(url)), link.split('#join.')[1] ?? '')
  const tablet = tabletOf(membership)
  await sync(tablet)
  const person = personOf(membership)
  await tablet.project.create('name', { name, person: '' }, { id: person })
  await sync(tablet)
  return { tablet, name, person }
}

/** Whether somebody is a member in the list that another one has just fetched and checked. */
export async function belongs(seenBy: Member, { person }: Member): Promise<boolean> {
  await syncMembers(seenBy.tablet.membership)
  return seenBy.tablet.membership.state.persons.get(person)?.removed === false
}
