import { serialBy } from '../algorithms/serial.ts'
import { randomId } from '../crypto/bytes.ts'
import { openRow as openSealed, sealRow } from '../crypto/seal.ts'
import type { Kind } from '../domain/kind.ts'
import { isSentence, livesIn } from '../domain/kinds.ts'
import type { Patch } from '../domain/patch.ts'
import type { Values, Version } from '../domain/thing.ts'
import type { Role } from '../domain/zone.ts'
import { keysOf, type Membership } from '../members/membership.ts'
import { personOf } from '../members/person.ts'
import type { Write } from '../merge/write.ts'
import { newBody } from '../merge/write.ts'
import type { VaultDatabase } from '../storage/database.ts'
import { dexieRows } from '../storage/dexie.ts'
import { dexieFiles, roomyFiles } from '../storage/files.ts'
import { mineOf } from '../storage/mine.ts'
import type { RowStore, StoredRow } from '../storage/rows.ts'
import { dexieSnapshot } from '../storage/snapshot.ts'
import type { Device } from '../sync/device.ts'
import { eraseRow, writeRow } from '../sync/rows.ts'
import { problemError } from '../wire/problem.ts'
import type { OpenProject } from './api.ts'
import { createFileIndex } from './files/file-index.ts'
import { createAnswerCache } from './surveys/answer-cache.ts'
import { noteEdit } from './surveys/frozen-round.ts'
import { noteNext } from './surveys/released.ts'
import { seenAs } from './things/entry.ts'
import { fitsARow } from './things/fits-a-row.ts'
import { createFollowers } from './things/followers.ts'
import { homesIn } from './things/home.ts'
import { keepUnknown } from './things/keep-unknown.ts'
import { observed } from './things/observed.ts'
import { createRemovals } from './things/removals.ts'
import { replaces } from './things/replaces.ts'
import { VERSION } from './things/shaped.ts'
import { patchWrites, writesOf } from './things/thing.ts'
import { createThingStore } from './things/thing-store.ts'

/** How a thing is made: under which id, in the room of which group, and what else is written into it. */
type Creation = {
  readonly id?: string | undefined
  readonly group?: string | undefined
  readonly more?: readonly Write[]
}

/** What an example brings along nobody has written. */
const isMadeUp = (values: object): boolean => 'invented' in values && values.invented === true

const newActor = (): string => randomId().slice(0, 16)
const sealer = { seal: sealRow, open: openSealed }
const ofThisDevice = { sealer, newActor, now: () => Date.now(), apart: isSentence }

const filesOf = (
  db: VaultDatabase,
  rows: RowStore,
  { project, giveRoom }: { project: string; giveRoom: () => Promise<void> },
) => ({
  store: roomyFiles(dexieFiles(db), giveRoom),
  project,
  generation: async () => (await rows.sync(project)).heal,
})

/** A project opened on this device: its things in memory, and the verbs that change them. */
export type Project = ReturnType<typeof openProject>

/** Opens a project whose membership is at hand; `fill` brings its things into memory. `onWrite` hears each row that was written. */
export function openProject(db: VaultDatabase, membership: Membership, onWrite: (row: StoredRow) => void) {
  const person = personOf(membership)
  const queue = serialBy<string>()
  const { changed, ...followers } = createFollowers()
  const rows = dexieRows(db)
  const zoneKind = (zone: string) => membership.state.zones.get(zone)?.kind
  const giveRoom = () => things.snapshot.giveRoom()
  const fileIndex = createFileIndex(filesOf(db, rows, { project: membership.project, giveRoom }), () =>
    changed(new Set(['source', 'contribution'])),
  )
  const { files } = fileIndex
  const device: Device = {
    project: membership.project,
    rows: observed(rows, {
      before: id => things.ready(id),
      full: giveRoom,
      after: row => {
        const erased = row.state === 'gone' || row.state === 'erasing'
        if (erased && fileIndex.holds(row.id)) void files.drop(row.project, row.id)
        void things.take(row).then(() => onWrite(row))
      },
    }),
    files,
    keys: keysOf(membership),
    fits: (kind, zone) => livesIn(kind, zoneKind(zone)),
    mayHave: id => things.mayHave(id),
    actor: newActor(),
    ...ofThisDevice,
  }
  const mine = mineOf(db, membership.project)
  const kept = { snapshot: dexieSnapshot(db, membership.project), context: membership.context }
  const things = createThingStore({ device, zoneKind, mine, unsent: fileIndex.unsent, ...kept }, changed)

  // What is said of answers hangs on their round.
  const answers = createAnswerCache(() => changed(new Set(['round'])))

  const [homes, removals] = [homesIn(membership), createRemovals()]
  const write = (id: string, view: number, some: readonly Write[]): Promise<number> =>
    queue(id, async () => {
      await things.ready(id)
      const entry = things.entry(id)
      const shown = seenAs(entry, view)
      const from = shown && entry?.body && replaces(device, { shown, stands: entry.body, some }) ? entry.body : shown
      if (!entry || !from) throw problemError('item-locked')
      const known = entry.row && { known: entry.row }
      const writing = { id, view, some }
      const at = { id, zone: entry.zone, by: person, ...known }
      const edited = await writeRow(device, { ...at, view: from, writes: removals.over(writing) })
      if (typeof edited === 'string') throw problemError(edited === 'item-newer' ? 'item-newer' : 'item-locked')
      await things.refresh(id)
      await noteNext({ things, writes }, id, some)
      // What a merge added, or came in meanwhile, the writer has not seen: her next edit is based on her own version.
      return removals.noted(writing, things.viewAfter(id, edited.typed))
    })
  const current = (id: string): number => things.entry(id)?.view ?? 0
  const writes = (id: string, some: readonly Write[]) => write(id, current(id), some)
  const shown = (id: string, field: string) => things.entry(id)?.thing?.conflicts[field] ?? []

  return {
    membership,
    device,
    things,
    answers,
    files,
    fileIndex,
    mine,
    homes,
    card(paper: boolean): OpenProject {
      const role = (membership.state.persons.get(person)?.role ?? 'guest') as Role
      return { id: membership.project, person, holder: membership.me.id, role, paper, practice: false }
    },
    ...followers,
    /** Makes a thing, in the room of a group where one is named; `more` are writes that screens know nothing of. */
    create: <K extends Kind>(
      kind: K,
      values: Values[K],
      { id = randomId(), group, more = [] }: Creation = {},
    ): Promise<string> =>
      queue(id, async () => {
        const [there, zone] = [things.entry(id), homes.zoneFor(kind, group)]
        // What somebody has put there in another zone is not the thing that is asked for.
        if (there && there.zone !== zone) throw problemError('item-locked')
        if (there) return id
        const edit = {
          id,
          zone,
          view: newBody(kind, VERSION),
          writes: [...writesOf(kind, values), ...more],
          by: person,
          known: null,
        }
        fitsARow(edit.view, edit.writes)
        if (kind === 'contribution' && !isMadeUp(values)) await mine.add(id)
        const edited = await writeRow(device, edit)
        if (typeof edited === 'string') throw problemError(edited === 'no-key' ? 'only-coordinator' : 'item-locked')
        await things.refresh(id)
        return id
      }),
    edit: async (id: string, patch: Patch, view: number): Promise<number> => {
      await things.ready(id)
      const from = seenAs(things.entry(id), view)
      if (things.one('round', id)) await noteEdit({ things, writes }, id, patch)
      // Of what was removed meanwhile there is no thing, but it is still known what it was.
      return write(id, view, patchWrites(from?.kind ?? '', from ? keepUnknown(from, patch) : patch))
    },
    settle: async (id: string, field: string, dot: string) => {
      const view = await write(id, current(id), [{ do: 'settle', name: field, dot }])
      const round = things.one('round', id)?.values as Record<string, unknown> | undefined
      if (round) await noteEdit({ things, writes }, id, { [field]: round[field] })
      return view
    },
    putBeside: (id: string, field: string, versions: readonly Version[]) =>
      write(
        id,
        current(id),
        versions.map(({ value, by, at }) => ({ do: 'beside', name: field, sibling: { value, by, at } })),
      ),
    keepBoth: (id: string, field: string) => {
      const all = shown(id, field)
      const value = all.map(version => String(version.value)).join('\n\n')
      const [first] = all
      if (!first) return Promise.resolve(current(id))
      return write(id, current(id), [
        { do: 'settle', name: field, dot: first.dot },
        ...patchWrites(things.entry(id)?.thing?.kind ?? '', { [field]: value }),
      ])
    },
    markRead: (id: string, field: string) => {
      const values = things.entry(id)?.thing?.values as Record<string, unknown> | undefined
      return write(id, current(id), [{ do: 'text', name: field, value: String(values?.[field] ?? '') }])
    },
    /** Writes in a thing as it stands now. */
    writes,
    remove: (id: string) => write(id, current(id), [{ do: 'remove' }]),
    restore: (id: string) => write(id, current(id), [{ do: 'restore' }]),
    erase: (id: string) => queue(id, async () => void (await eraseRow(device, id))),
  }
}
