import { personOf } from '../../src/members/person.ts'
import 'fake-indexeddb/auto'
import { join } from '../../src/members/join.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { deviceWith } from '../endpoint/endpoint-kit.ts'
import { sync, type Tablet, tabletOf } from '../project/tablet-kit.ts'
import { sendOver } from './endpoint.ts'

/** A member without a browser: a device of her own and the name she gave. */
export type Member = { readonly desk: Tablet; readonly name: string; readonly person: string }

/** Joins by a link and says her name. */
export async function comeIn(url: string, link: string, name: string): Promise<Member> {
  const membership = await join(deviceWith(sendOver(url)), link.split('#join.')[1] ?? '')
  const desk = tabletOf(membership)
  await sync(desk)
  const person = personOf(membership)
  await desk.project.create('name', { name, person: '' }, person)
  await sync(desk)
  return { desk, name, person }
}

/** Whether somebody is a member in the list that another one has just fetched and checked. */
export async function belongs(seenBy: Member, { person }: Member): Promise<boolean> {
  await syncMembers(seenBy.desk.membership)
  return seenBy.desk.membership.state.persons.get(person)?.removed === false
}
