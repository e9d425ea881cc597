import { serialBy } from '../../algorithms/serial.ts'
import { sha256, toHex, utf8 } from '../../crypto/bytes.ts'
import type { Patch } from '../../domain/patch.ts'
import type { Values } from '../../domain/thing.ts'
import { personOf } from '../../members/person.ts'
import { problemError } from '../../wire/problem.ts'
import type { OwnKind } from '../api.ts'
import type { Project } from '../open-project.ts'
import { flat } from './thing.ts'

/** A row of which each person has one about each thing. */
type OwnRow = { [K in OwnKind]: { readonly kind: K; readonly values: Values[K]; readonly group: string } }[OwnKind]

function aboutOf(row: OwnRow): string {
  if (row.kind === 'vote') return row.values.poll
  if (row.kind === 'ownNetwork') return row.values.map
  return row.kind === 'taskMark' ? row.values.task : `${row.values.map} ${row.values.role}`
}

/** What is written into a row that is there already; as whom somebody draws stays where nothing is said of it. */
function patchOf(row: OwnRow): Patch {
  const { as, ...rest } = flat(row.kind, row.values) as { as?: unknown }
  return as === undefined || as === '' ? rest : { as, ...rest }
}

/** How many ids are tried before it is given up: somebody may have put another thing under the first ones. */
const TRIES = 4

/** Whose row it is and about what, as text. */
const partsOf = ({ membership }: Project, row: OwnRow): string =>
  [membership.project, personOf(membership), row.kind, row.group, aboutOf(row)].join(' ')

/** The ids of the row this person has about something: the same on all her devices, and in each project others. */
async function ownIds(project: Project, row: OwnRow): Promise<readonly string[]> {
  const parts = partsOf(project, row)
  const hashes = Array.from({ length: TRIES }, (_, n) => sha256(utf8(`rinnalla 1 own\0${parts} ${n}`)))
  return (await Promise.all(hashes)).map(hash => toHex(hash.subarray(0, 16)))
}

/** What somebody has put there in another room, or as another kind, is not the row that is looked for. */
const isOther = (project: Project, id: string, { kind, group }: OwnRow): boolean => {
  const there = project.things.entry(id)
  return there !== undefined && (there.zone !== group || there.thing?.kind !== kind)
}

/**
 * Writes the one row this person has about something in a group: makes it, or changes what stands in it; of what is kept
 * entry by entry, only the entries that are given. Throws
 * *item-locked* where somebody has put other things under all its ids, and *group-gone*.
 */
export function writeOwn(
  project: Project,
  row: { kind: OwnRow['kind']; values: OwnRow['values']; group: string },
): Promise<void> {
  const own = row as OwnRow
  // What is said next goes on from what the screen knows.
  return inTurn(partsOf(project, own), () => written(project, own)).then(project.told)
}

/** What is said before the row is made would make it a second time, and be in none. */
const inTurn = serialBy<string>()

async function written(project: Project, own: OwnRow): Promise<void> {
  for (const id of await ownIds(project, own)) {
    if (isOther(project, id, own)) continue
    const there = project.things.entry(id)
    // Before it is shown: on her other device nothing else tells that it is hers.
    await project.mine.add(id)
    if (there) await project.edit(id, patchOf(own), there.view)
    else await project.create(own.kind, own.values, { id, group: own.group })
    return
  }
  throw problemError('item-locked')
}

/** Notes that the row this person has about something is hers, where another device of hers wrote it; makes none. */
export async function knowOwn(
  project: Project,
  row: { kind: OwnRow['kind']; values: OwnRow['values']; group: string },
): Promise<void> {
  const own = row as OwnRow
  const id = (await ownIds(project, own)).find(one => !isOther(project, one, own))
  if (id === undefined || project.things.entry(id) === undefined || project.mine.has(id)) return
  await project.mine.add(id)
  // Whose it is has been told by the store when it was opened.
  project.things.drop([id])
  await project.things.refresh(id)
}
