import { sha256, toHex, utf8 } from '../../crypto/bytes.ts'
import type { Values } from '../../domain/thing.ts'
import { personOf } from '../../members/person.ts'
import { problemError } from '../../wire/problem.ts'
import type { Project } from '../open-project.ts'

/** A row of which each person has one about each thing. */
type OwnRow = { [K in 'vote' | 'taskMark']: { readonly kind: K; readonly values: Values[K]; readonly group: string } }[
  | 'vote'
  | 'taskMark']

const aboutOf = (row: OwnRow): string => (row.kind === 'vote' ? row.values.poll : row.values.task)

/** How many ids are tried before it is given up: somebody may have put another thing under the first ones. */
const TRIES = 4

/** The ids of the row this person has about something: the same on all her devices, and in each project others. */
async function ownIds(project: Project, row: OwnRow): Promise<readonly string[]> {
  const { membership } = project
  const parts = [membership.project, personOf(membership), row.kind, row.group, aboutOf(row)].join(' ')
  const hashes = Array.from({ length: TRIES }, (_, n) => sha256(utf8(`rinnalla 1 own\0${parts} ${n}`)))
  return (await Promise.all(hashes)).map(hash => toHex(hash.subarray(0, 16)))
}

/**
 * Writes the one row this person has about something in a group: makes it, or changes what stands in it. Throws
 * *item-locked* where somebody has put other things under all its ids, and *group-gone*.
 */
export async function writeOwn(
  project: Project,
  row: { kind: OwnRow['kind']; values: OwnRow['values']; group: string },
): Promise<void> {
  const own = row as OwnRow
  for (const id of await ownIds(project, own)) {
    const there = project.things.entry(id)
    if (there && (there.zone !== own.group || there.thing?.kind !== own.kind)) continue
    // Before it is shown: on her other device nothing else tells that it is hers.
    await project.mine.add(id)
    if (there) await project.edit(id, { ...own.values }, there.view)
    else await project.create(own.kind, own.values, { id, group: own.group })
    return
  }
  throw problemError('item-locked')
}
