import { readPaperCode } from '../crypto/code.ts'
import { importPair, makePair } from '../crypto/pairs.ts'
import type { MembershipRecord } from '../storage/log.ts'
import type { Backup } from '../wire/backup.ts'
import { follow } from '../wire/extend.ts'
import { holderId } from '../wire/ids.ts'
import { problemError } from '../wire/problem.ts'
import type { Holder } from '../wire/state.ts'
import { sealedParcels } from './join.ts'
import { keptParcel } from './kept.ts'
import { lockOf, openParcel, sealKey, sealPair } from './keys.ts'
import type { Membership } from './membership.ts'
import { personOf } from './person.ts'
import type { Context } from './ports.ts'

/** What of a backup has to do with members and keys. */
export type BackupKeys = Pick<Backup, 'project' | 'entries' | 'seals' | 'wraps' | 'parcels'>

/** The printed code of this person that opens the project; nothing when there is none. */
const paperOf = (m: Membership): Holder | undefined =>
  [...m.state.holders.values()].find(
    ({ kind, status, person }) => kind === 'paper' && status === 'live' && person === personOf(m),
  )

/**
 * The log, and the keys of these zones so that the printed code alone opens them. Throws *code-elsewhere* when this
 * device neither printed the code nor came by it, and *offline* when it came by it and cannot ask for its parcel.
 */
export async function backupKeys(m: Membership, zones: ReadonlySet<string>): Promise<BackupKeys> {
  const paper = paperOf(m)
  if (!paper) throw problemError('code-elsewhere')
  const kept = await keptParcel(m, paper.id)
  const locator = m.record.door?.holder === paper.id ? m.record.door.locator : undefined
  if (!kept && !locator) throw problemError('code-elsewhere')
  const parcels = kept ? [kept.bytes] : await sealedParcels(m.context, locator ?? '')
  const keys = [...m.ring.values()].filter(key => zones.has(key.zone))
  return {
    project: m.project,
    entries: m.entries,
    // Every key, not only the newest: the file opens even where wraps are missing.
    seals: await Promise.all(keys.map(key => sealKey(key, paper))),
    wraps: m.wraps.filter(wrap => zones.has(wrap.zone)),
    parcels,
  }
}

/**
 * Checks a backup against the printed code and makes what a new device needs to be the one that comes back by it.
 * Nothing is stored. Throws *code-wrong* or *file-damaged*.
 */
export async function backupMembership(
  { vault }: Pick<Context, 'vault'>,
  { project, entries, parcels }: BackupKeys,
  text: string,
): Promise<MembershipRecord> {
  const code = readPaperCode(text)
  if (typeof code === 'string') throw problemError('code-wrong')
  const lock = await lockOf(code)
  const opened = await Promise.all(parcels.map(bytes => openParcel(lock, bytes)))
  const content = opened.find(one => one?.project === project)
  if (!content) throw problemError('code-wrong')
  const log = await follow(entries)
  if ('invalid' in log || log.state?.project !== project) throw problemError('file-damaged', 'log')
  const holder = await holderId((await importPair(content)).public)
  if (log.state.holders.get(holder)?.kind !== 'paper') throw problemError('file-damaged', 'paper')
  const pair = await makePair()
  const door = { holder, keys: await sealPair(vault, content), locator: lock.locator }
  return { device: await holderId((await importPair(pair)).public), keys: await sealPair(vault, pair), door }
}
