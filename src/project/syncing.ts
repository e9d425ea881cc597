import { isOver } from '../members/over.ts'
import { syncMembers } from '../members/sync.ts'
import type { VaultDatabase } from '../storage/database.ts'
import type { StoredRow } from '../storage/rows.ts'
import { mostRoom } from '../sync/asking.ts'
import { failureIn, newLoop, type Step, type SyncState } from '../sync/loop.ts'
import { newPace } from '../sync/pace.ts'
import { exchangeProject } from './exchange-project.ts'
import type { Project } from './open-project.ts'
import type { Respondents } from './surveys/respondents.ts'
import type { Exchange, SyncStatus } from './sync-status.ts'
import { watched } from './watch.ts'

const LOGGED = 10

/** The sync of the open project: when it runs, and what the screens are told of it. */
export type Syncing = ReturnType<typeof startSyncing>

/** What the page tells the worker about itself. */
export type Page = { visible: boolean }

/** What the sync needs of the app around it; `onMembers` hears when the log may have grown. */
export type SyncAround = { page: Page; onMembers: () => void; respondents: () => Promise<Respondents> }

/** Begins to sync a project. */
export function startSyncing(db: VaultDatabase, project: Project, around: SyncAround) {
  const { page, onMembers } = around
  let state: SyncState = { is: 'idle' }
  let contact = 0
  let rested = 0
  let fetched = 0
  let log: readonly Exchange[] = []
  const { membership, things } = project

  const status = (): SyncStatus => {
    const standing = things.standing()
    return {
      state: state.is,
      ...(state.is === 'failed' ? { problem: state.problem } : {}),
      ...(state.is === 'failed' && state.problem === 'device-removed' && isOver(membership) ? { over: true } : {}),
      ...(membership.unfinished ? { unfinished: membership.unfinished } : {}),
      ...standing,
      sent: state.is === 'sending' ? state.a : 0,
      of: state.is === 'sending' ? state.n : 0,
      lastContact: contact,
      complete: contact > 0,
      fetched,
      log,
    }
  }
  const answer = watched(status, 50)

  const pace = newPace(mostRoom)
  const members: Step = async () => {
    const keys = membership.ring.size
    await syncMembers(membership)
    if (membership.ring.size !== keys) await things.fill()
    const { forgetDropped, forgetRooms } = await import('./members/closing.ts')
    if (membership.state.dropped.size > 0) await forgetDropped(db, project)
    await forgetRooms(db, project)
    onMembers()
    return { end: 'done' }
  }
  const rows: Step = async progress => {
    const before = { at: Date.now(), rested }
    let sent = 0
    const got = () => Math.max(0, rested - before.rested - sent)
    try {
      const outcome = await exchangeProject(project, {
        pace,
        rows: (done, total) => {
          sent = done
          progress(done, total)
        },
        chunks: progress,
      })
      note({ at: before.at, sent, got: got(), ...(outcome.end === 'failed' ? { problem: outcome.problem } : {}) })
      if (outcome.end === 'done') {
        await remember()
        await (await import('./members/leaving.ts')).removeLeavers(project)
      }
      return outcome
    } finally {
      fetched += got()
    }
  }
  const note = (line: Exchange) => {
    log = [line, ...log].slice(0, LOGGED)
  }
  /** The same step; what goes wrong in it has a code a person is told, and stands in the log. */
  const told =
    (step: Step): Step =>
    async progress => {
      try {
        return await step(progress)
      } catch (error) {
        const { problem, name } = failureIn(error)
        // Without signal nothing was exchanged. Of a fault only the name: its text might hold what somebody wrote.
        if (problem !== 'offline') note({ at: Date.now(), sent: 0, got: 0, problem, ...(name ? { fault: name } : {}) })
        throw error
      }
    }
  const remember = async () => {
    contact = Date.now()
    await db.transaction('rw', db.project, async () => {
      const record = await db.project.get(project.device.project)
      await db.project.put({ ...record, id: project.device.project, contact })
    })
  }
  const rounds: Step = async () => {
    const { syncRounds } = await import('./surveys/round-sync.ts')
    await syncRounds(db, project, await around.respondents())
    return { end: 'done' }
  }
  const loop = newLoop([members, rows, rounds].map(told), {
    after: (ms, work) => {
      const timer = setTimeout(work, ms)
      return () => clearTimeout(timer)
    },
    random: Math.random,
    online: () => navigator.onLine,
    visible: () => page.visible,
    changed: next => {
      state = next
      answer.tell()
    },
  })
  void db.project.get(project.device.project).then(record => {
    contact = typeof record?.contact === 'number' ? record.contact : 0
    answer.tell()
  })
  return {
    loop,
    status,
    follow: answer.follow,
    tell: answer.tell,
    /** Hears each row that was written: what came to rest here came from the endpoint or was taken by it. */
    wrote: (row: StoredRow) => {
      if (row.state === 'clean' || row.state === 'gone' || row.parked) rested++
      answer.tell()
    },
  }
}
