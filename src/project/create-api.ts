import { plainWords } from '../domain/phrase.ts'
import { openVaultList, type VaultRecord } from '../vault/list.ts'
import { addPasskey, changeWords, createVault, unlock, unlockByPasskey, type Vault } from '../vault/vault.ts'
import { problemError } from '../wire/problem.ts'
import type { Api, VaultCard } from './api.ts'
import { clearDesk, type Desk, lastMembership, layOpen, openDesk } from './desk.ts'
import {
  foundProject,
  hasPaper,
  inviteDevice,
  inviteMany,
  joinProject,
  membersOf,
  paperFor,
  readInvitation,
  recoverProject,
  removeFrom,
} from './doors.ts'
import { holdVault } from './hold.ts'
import type { Project } from './open-project.ts'
import type { Makers } from './papers.ts'
import { followingNotes } from './reanchor.ts'
import { send } from './send.ts'
import { told } from './told.ts'

/** The worker's verbs. It holds the keys while a vault is unlocked; the screens only ever see things. */
export function createApi(makers: Makers): Api {
  const list = openVaultList()
  const page = { visible: true }
  const around = { list, page }
  let desk: Desk | undefined
  let letGo = () => {}
  let onTaken = () => {}

  const onDesk = (): Desk => {
    if (!desk) throw new Error('the vault is locked')
    return desk
  }
  const project = (): Project => {
    const open = onDesk().project
    if (!open) throw new Error('no project is open')
    return open
  }
  const followNote = followingNotes(project)
  const laid = async (vault: Vault): Promise<void> => {
    letGo = await holdVault(vault.id, () => onTaken())
    desk = openDesk(vault)
  }
  const lock = async () => {
    if (desk) await clearDesk(desk, list)
    desk = undefined
    letGo()
  }

  return told({
    vaults: async () => (await list.vault.toArray()).map(record => cardOf(record, Date.now())),
    createVault: async ({ word, colour, words }) => {
      const vault = await createVault(list, { word, colour, words: plainWords(words), now: () => performance.now() })
      await laid(vault)
      return vault.id
    },
    unlock: async (id, words) => laid(await unlock(list, id, { words: plainWords(words), now: Date.now() })),
    unlockByPasskey: async (id, secret) => laid(await unlockByPasskey(list, id, secret)),
    addPasskey: passkey => addPasskey(list, onDesk().vault, passkey),
    changeWords: words => changeWords(list, onDesk().vault, plainWords(words)),
    removeVault: async id => {
      const record = await list.vault.get(id)
      const waiting = desk?.vault.id === id ? (desk.project?.shelf.standing().waiting ?? 0) : (record?.waiting ?? 0)
      if (waiting > 0) throw problemError('not-sent-yet')
      const db = onDesk().db
      await lock()
      await db.delete()
      await list.vault.delete(id)
    },
    lock,
    takeOver: async id => {
      new BroadcastChannel(`rinnalla-${id}`).postMessage('taken')
    },
    onTaken: async listener => {
      onTaken = listener
    },

    opened: async () => {
      const membership = await lastMembership(onDesk())
      if (!membership) return null
      const open = await layOpen(onDesk(), membership, around)
      return open.card(hasPaper(membership))
    },
    found: input => foundProject(onDesk(), around, input),
    invitation: code => readInvitation({ ...unlockedNowhere, send }, code),
    join: (code, myName) => joinProject(onDesk(), around, { code, myName }),
    recover: code => recoverProject(onDesk(), around, code),
    makePaper: () => paperFor(project()),

    watch: async (query, listener) => {
      const { follow, shelf } = project()
      return follow([query.kind], () => shelf.find(query), listener)
    },
    view: async (name, wish, listener) => {
      const { follow, shelf } = project()
      const [{ views }, { stockOf }] = await Promise.all([import('../domain/views.ts'), import('./papers.ts')])
      const { of, make } = views[name]
      return follow(of, () => make(stockOf(shelf), wish), listener)
    },
    create: (kind, values, id) => project().create(kind, values, id),
    edit: async (id, patch, view) => {
      const seen = await project().edit(id, patch, view)
      if ('text' in patch) followNote(id)
      return seen
    },
    apply: async changes => (await import('./acts.ts')).act(project(), changes),
    causeAct: async wish => (await import('./cause-verbs.ts')).doCauseAct(project(), wish),
    settle: async (id, field, dot) => void (await project().settle(id, field, dot)),
    putBeside: async (id, field, versions) => void (await project().putBeside(id, field, versions)),
    keepBoth: async (id, field) => void (await project().keepBoth(id, field)),
    markRead: async (id, field) => void (await project().markRead(id, field)),
    remove: async id => void (await project().remove(id)),
    restore: async id => void (await project().restore(id)),
    erase: async id => void (await project().erase(id)),

    watchMembers: async listener => {
      const { membership } = project()
      return onDesk().membersChanged.follow(() => listener(membersOf(membership)))
    },
    invite: wish => inviteMany(onDesk(), wish),
    inviteDevice: () => inviteDevice(onDesk()),
    withdraw: holder => removeFrom(onDesk(), { holders: [holder] }),
    removePerson: person => removeFrom(onDesk(), { persons: [person] }),

    watchSync: async listener => {
      const { syncing } = onDesk()
      if (!syncing) throw new Error('no project is open')
      return syncing.follow(listener)
    },
    syncNow: async () => void (await onDesk().syncing?.loop.now()),
    wake: async (why, visible) => {
      page.visible = visible
      desk?.syncing?.loop.nudge(why)
    },
    paper: async (paper, language) => {
      const { make } = await import('./papers.ts')
      return make(makers, project().shelf, { paper, language })
    },
  })
}

/** A context that can ask the endpoint but has no vault: reading an invitation needs none. */
const unlockedNowhere = {
  store: undefined as never,
  vault: { seal: () => Promise.reject(new Error('no vault')), open: () => Promise.reject(new Error('no vault')) },
}

function cardOf(record: VaultRecord, now: number): VaultCard {
  const { id, word, colour, waiting, since, notBefore, passkey } = record
  const wait = Math.max(0, Math.ceil((notBefore - now) / 1000))
  const door = passkey ? { passkey: { credential: passkey.credential, salt: passkey.salt } } : {}
  return { id, word, colour, waiting, since, wait, ...door }
}
