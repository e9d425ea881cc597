import type { Bytes } from '../crypto/bytes.ts'
import type { Seal, Wrap } from '../wire/members.ts'
import type { VaultDatabase } from './database.ts'

/** Who this device is in a project. Private keys lie here only as the vault sealed them. */
export type MembershipRecord = {
  /** The device's id as a holder. */
  device: string
  keys: Bytes
  /** The invitation or paper the device came by; kept, so that it can come again after a restore. */
  door?: { holder: string; keys: Bytes; locator: string }
}

/** An act or an invitation that this device must remember until its effect is seen; `secret` is sealed by the vault. */
export type KeptAct = { id: string; kind: string; secret: Bytes }

/** The member logs of a vault and the keys sealed for this device. */
export type LogStore = {
  projects(): Promise<string[]>
  membership(project: string): Promise<MembershipRecord | undefined>
  keepMembership(project: string, record: MembershipRecord): Promise<void>
  entries(project: string): Promise<Bytes[]>
  /** Puts entries at place `from` and onward; whatever stood there or later goes, in one transaction. */
  putEntries(project: string, from: number, entries: readonly Bytes[]): Promise<void>
  keys(project: string): Promise<{ seals: Seal[]; wraps: Wrap[] }>
  /** Adds seals and wraps, in one transaction; those of former keys stay, for a restored endpoint may need them. */
  addKeys(project: string, keys: { seals: readonly Seal[]; wraps: readonly Wrap[] }): Promise<void>
  /** Erases the seals and wraps of a zone. */
  dropKeys(project: string, zone: string): Promise<void>
  acts(project: string): Promise<KeptAct[]>
  keepAct(project: string, act: KeptAct): Promise<void>
  forgetAct(project: string, id: string): Promise<void>
  /** Forgets the project: log, keys, acts and who this device was. */
  forgetProject(project: string): Promise<void>
}

const last = '\uffff'

/** The member logs in a vault's database. */
export function dexieLog(db: VaultDatabase): LogStore {
  const entriesFrom = (project: string, from: number) =>
    db.entry.where('[project+n]').between([project, from], [project, Number.POSITIVE_INFINITY])
  const sealsOf = (project: string) =>
    db.seal.where('[project+zone+key+holder]').between([project, '', '', ''], [project, last, last, last])
  const wrapsOf = (project: string) =>
    db.wrap.where('[project+zone+under+key]').between([project, '', '', ''], [project, last, last, last])
  const actsOf = (project: string) => db.act.where('[project+id]').between([project, ''], [project, last])
  return {
    projects: async () => (await db.project.filter(record => 'membership' in record).primaryKeys()) as string[],
    membership: async project => (await db.project.get(project))?.membership as MembershipRecord | undefined,
    keepMembership: (project, membership) =>
      db.transaction('rw', db.project, async () => {
        await db.project.put({ ...(await db.project.get(project)), id: project, membership })
      }),
    entries: async project => (await entriesFrom(project, 0).toArray()).map(record => record.bytes),
    putEntries: (project, from, entries) =>
      db.transaction('rw', db.entry, async () => {
        await entriesFrom(project, from).delete()
        await db.entry.bulkPut(entries.map((bytes, i) => ({ project, n: from + i, bytes })))
      }),
    keys: async project => ({
      seals: (await sealsOf(project).toArray()).map(({ project: _, ...seal }) => seal),
      wraps: (await wrapsOf(project).toArray()).map(({ project: _, ...wrap }) => wrap),
    }),
    addKeys: (project, { seals, wraps }) =>
      db.transaction('rw', [db.seal, db.wrap], async () => {
        await db.seal.bulkPut(seals.map(seal => ({ project, ...seal })))
        await db.wrap.bulkPut(wraps.map(wrap => ({ project, ...wrap })))
      }),
    dropKeys: (project, zone) =>
      db.transaction('rw', [db.seal, db.wrap], async () => {
        await sealsOf(project)
          .and(seal => seal.zone === zone)
          .delete()
        await wrapsOf(project)
          .and(wrap => wrap.zone === zone)
          .delete()
      }),
    acts: async project =>
      (await actsOf(project).toArray()).map(({ id, kind, secret }) => ({ id, kind, secret }) as KeptAct),
    keepAct: async (project, act) => {
      await db.act.put({ project, ...act })
    },
    forgetAct: (project, id) => db.act.delete([project, id]),
    forgetProject: project =>
      db.transaction('rw', [db.project, db.entry, db.seal, db.wrap, db.act], async () => {
        await entriesFrom(project, 0).delete()
        await sealsOf(project).delete()
        await wrapsOf(project).delete()
        await actsOf(project).delete()
        await db.project.delete(project)
      }),
  }
}
