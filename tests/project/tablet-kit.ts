import type { Membership } from '../../src/members/membership.ts'
import { syncMembers } from '../../src/members/sync.ts'
import { exchangeProject } from '../../src/project/exchange-project.ts'
import { openProject, type Project } from '../../src/project/open-project.ts'
import { openDatabase, type VaultDatabase } from '../../src/storage/database.ts'

/** A person's device: its database, and the project open on it. */
export type Tablet = { readonly db: VaultDatabase; readonly membership: Membership; readonly project: Project }

let tablets = 0

/** Opens a member's project on a device with a database of its own. */
export function tabletOf(membership: Membership): Tablet {
  const db = openDatabase(`desk-${tablets++}`)
  return { db, membership, project: openProject(db, membership, () => undefined) }
}

/** One exchange of rows and files as the app makes it; throws the problem that ended it. */
export async function exchangeRows({ project }: Tablet): Promise<void> {
  const done = await exchangeProject(project)
  if (done.end !== 'done') throw new Error(done.end === 'failed' ? done.problem : done.end)
}

/** One whole sync of members and rows; throws the problem that ended it. */
export async function sync(tablet: Tablet): Promise<void> {
  await syncMembers(tablet.membership)
  await exchangeRows(tablet)
  await tablet.project.things.fill()
}
