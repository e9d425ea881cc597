import { plainWords, possibleWords } from '../domain/phrase.ts'
import { reopening } from '../storage/reopening.ts'
import { openVaultList } from '../vault/list.ts'
import { addPasskey, changeWords, createVault, unlock, unlockByPasskey, type Vault } from '../vault/vault.ts'
import { problemError } from '../wire/problem.ts'
import type { Api } from './api.ts'
import { hasPaper, membersOf } from './members/members-now.ts'
import { noVault } from './no-vault.ts'
import type { Project } from './open-project.ts'
import type { OpenVault } from './open-vault.ts'
import { sweepPractice } from './practice/sweep.ts'
import { spaceLeft } from './space.ts'
import type { Respondents } from './surveys/respondents.ts'
import type { Makers } from './take-along/papers.ts'
import { followingNotes } from './things/reanchor.ts'
import { send } from './transport.ts'
import { cardOf } from './vault-card.ts'
import { lockVault, takeVault } from './vault-lock.ts'
import { withProblems } from './with-problems.ts'

// The first screen needs none of these: they come while a person reads it, or when they are first asked for.
const opening = () => import('./open-vault.ts')
const joining = () => import('./members/joining.ts')
const memberVerbs = () => import('./members/membership-verbs.ts')
const rounds = () => import('./surveys/rounds.ts')
const reportPages = () => import('./report/report-pages.ts')
const lost = () => import('./surveys/lost-rounds.ts')
const handOver = () => import('./take-along/hand-over.ts')
const backup = () => import('./take-along/backup.ts')
const files = () => import('./files/files.ts')
const closing = () => import('./members/closing.ts')
const recorder = () => import('./files/recorder.ts')

/** The worker's verbs. It holds the keys while a vault is unlocked; the screens only ever see things. */
export function createApi(makers: Makers, respondents: () => Promise<Respondents>): Api {
  const list = reopening(openVaultList())
  const page = { visible: true }
  const around = { list, page, respondents }
  let open: OpenVault | undefined
  let release = () => {}
  let onTaken = () => {}
  void sweepPractice()

  const theVault = (): OpenVault => {
    if (!open) throw new Error('the vault is locked')
    return open
  }
  const own = () => import('./things/own.ts')
  const project = (): Project => {
    const { project } = theVault()
    if (!project) throw new Error('no project is open')
    return project
  }
  /** The vault that is kept on this device; a practice project has none. */
  const kept = (): Vault => {
    if (theVault().context.alone) throw problemError('practice-only')
    return theVault().vault
  }
  const followNote = followingNotes(project)
  const openedBy = async (vault: Vault): Promise<void> => {
    release = await lockVault(vault.id, () => onTaken())
    open = (await opening()).openVault(vault)
  }
  const lock = async () => {
    const was = open
    open = undefined
    if (was) await (await opening()).closeVault(was, list)
    release()
  }

  return withProblems({
    vaults: async () => {
      const records = await list.vault.toArray()
      void opening()
      return records.map(record => cardOf(record, Date.now()))
    },
    createVault: async ({ word, colour, words }) => {
      const vault = await createVault(list, { word, colour, words: plainWords(words), now: () => performance.now() })
      await openedBy(vault)
      return vault.id
    },
    unlock: async (id, words) => openedBy(await unlock(list, id, { words: possibleWords(words), now: Date.now() })),
    checkWords: async words => void (await unlock(list, kept().id, { words: possibleWords(words), now: Date.now() })),
    unlockByPasskey: async (id, secret) => openedBy(await unlockByPasskey(list, id, secret)),
    addPasskey: async passkey => addPasskey(list, kept(), passkey),
    changeWords: async words => changeWords(list, kept(), plainWords(words)),
    removeVault: async id => {
      kept()
      const { db, vault, project: open } = theVault()
      // Nobody can tell what waits in a vault that is shut: what is noted of it may be old.
      const { nowhereElse, unsentIn } = await handOver()
      const waiting = vault.id !== id || (await (open ? nowhereElse(open) : unsentIn(db))) > 0
      if (waiting) throw problemError('not-sent-yet')
      await lock()
      await db.delete()
      await list.vault.delete(id)
    },
    lock,
    takeOver: takeVault,
    onTaken: async listener => {
      onTaken = listener
    },

    opened: async () => {
      const { lastMembership, openInVault } = await opening()
      const membership = await lastMembership(theVault())
      if (!membership && (await list.vault.get(theVault().vault.id))?.full) throw problemError('storage-cleared')
      if (!membership) return null
      const open = await openInVault(theVault(), membership, around)
      return open.card(hasPaper(membership))
    },
    found: async input => (await joining()).foundProject(theVault(), around, input),
    practice: async example => {
      await lock()
      const practice = await (await import('./practice/practice.ts')).openPractice(example, around)
      open = practice.open
      release = practice.release
      return practice.card
    },
    invitation: async code => (await joining()).readInvitation({ ...noVault, send }, code),
    linkIn: async text => (await joining()).linkIn({ ...noVault, send }, text),
    join: async (code, myName) => (await joining()).joinProject(theVault(), around, { code, myName }),
    recover: async code => (await joining()).recoverProject(theVault(), around, code),
    makePaper: async () => (await memberVerbs()).paperFor(project()),
    space: () => spaceLeft(),
    devices: async () => (await memberVerbs()).devicesSeen(project()),
    room: async () => (await memberVerbs()).roomOf(project()),

    watch: async (query, listener) => {
      const { follow, things, homes } = project()
      return follow([query.kind], () => things.find(homes.meant(query)), listener)
    },
    view: async (name, query, listener) => {
      const { follow, ...at } = project()
      const { views } = await import('../domain/views.ts')
      const { thingsOf } = await import('./things/things-of.ts')
      const { of, make } = views[name]
      const group = 'group' in query ? query.group : undefined
      return follow(of, () => make(thingsOf(at, group), query), listener)
    },
    create: async (kind, values, id, group) => {
      const made = await project().create(kind, values, { id, group })
      // What is pasted under a question that was empty may be what was cut from another.
      if (kind === 'note') followNote(made)
      return made
    },
    writeOwn: async (kind, values, group) => (await own()).writeOwn(project(), { kind, values, group }),
    knowOwn: async (kind, values, group) => (await own()).knowOwn(project(), { kind, values, group }),
    edit: async (id, patch, view) => {
      const seen = await project().edit(id, patch, view)
      if ('text' in patch) followNote(id)
      return seen
    },
    apply: async changes => (await import('./things/acts.ts')).act(project(), changes),
    causeAct: async wish => (await import('./things/cause-verbs.ts')).doCauseAct(project(), wish),
    settle: async (id, field, dot) => void (await project().settle(id, field, dot)),
    putBeside: async (id, field, versions) => void (await project().putBeside(id, field, versions)),
    keepBoth: async (id, field) => void (await project().keepBoth(id, field)),
    markRead: async (id, field) => void (await project().markRead(id, field)),
    remove: async id => void (await project().remove(id)),
    restore: async id => void (await project().restore(id)),
    erase: async id => (await import('./things/erase.ts')).eraseWhole(project(), id),

    beginRecording: async wish => (await recorder()).beginRecording(project(), wish),
    addSound: async (id, sound, at) => (await recorder()).addSound(project(), id, { sound, at }),
    endRecording: async (id, length, state = 'whole') =>
      (await recorder()).endRecording(project(), id, { length, state }),
    keepFile: async (wish, file) => (await files()).keepFile(project(), wish, file),
    keepSheet: async (wish, file) => (await files()).keepSheet(project(), wish, file),
    fetchFile: async id => (await files()).fetchFile(project(), id),
    openFile: async id => (await files()).openFile(project(), id),

    newSurvey: async name => (await rounds()).newSurvey(project(), name),
    putReportPage: async told => (await reportPages()).putReportPage(project(), told),
    withdrawReport: async told => (await reportPages()).withdrawReport(project(), told),
    reportLink: async told => (await reportPages()).reportLink(project(), told),
    openFeedback: async meeting => (await import('./surveys/feedback-round.ts')).openFeedback(project(), meeting),
    openRound: async wish => (await rounds()).openRound(project(), wish),
    roundLink: async round => (await rounds()).roundLink(project(), round),
    lend: async round => (await import('./surveys/lending.ts')).lend(project(), round, await respondents()),
    lostRounds: async () => (await lost()).lostRounds(project()),
    closeLostRound: async id => (await lost()).closeLostRound(project(), id),
    eraseLostRound: async id => (await lost()).eraseLostRound(project(), id),
    heldAnswers: async () => (await respondents()).held(),

    closeProject: async () => {
      kept()
      await (await closing()).close(project())
      await theVault().syncing?.loop.now()
    },
    backupsUntil: async () => (await closing()).backupsUntil(project()),
    watchMembers: async listener => {
      const { membership } = project()
      return theVault().membersChanged.follow(() => listener(membersOf(membership)))
    },
    invite: async wish => (await memberVerbs()).inviteMany(theVault(), wish),
    makeGroup: async (zone, wish) => {
      kept()
      await (await memberVerbs()).makeGroup(theVault(), zone, wish)
    },
    changeGroup: async (zone, change) => {
      kept()
      await (await memberVerbs()).changeGroup(theVault(), zone, change)
    },
    leave: async () => {
      kept()
      await (await import('./members/leaving.ts')).leave(theVault())
    },
    inviteDevice: async () => (await memberVerbs()).inviteDevice(theVault()),
    withdraw: async holders => (await memberVerbs()).removeFrom(theVault(), { holders: [...holders] }),
    removePerson: async person => (await memberVerbs()).removeFrom(theVault(), { persons: [person] }),

    watchSync: async listener => {
      const { syncing, context } = theVault()
      if (context.alone) {
        listener((await import('./practice/practice.ts')).practiceStatus)
        return () => undefined
      }
      if (!syncing) throw new Error('no project is open')
      return syncing.follow(listener)
    },
    syncNow: async () => void (await theVault().syncing?.loop.now()),
    wake: async (why, visible) => {
      page.visible = visible
      open?.syncing?.loop.nudge(why)
    },
    handOverFile: async (which, session) => {
      kept()
      return (await handOver()).handOverFile(project(), { which, ...(session ? { session } : {}) })
    },
    takeHandOver: async file => {
      kept()
      return (await handOver()).takeHandOver(project(), file)
    },
    backupFile: async identity => {
      kept()
      return (await backup()).backupFile(theVault().db, project(), identity)
    },
    openBackup: async (file, code) => (await joining()).enterBackup(theVault(), around, { file, code }),
    readKit: async file => (await import('./method-kit/read-kit.ts')).kitIn(file),
    readTable: async file =>
      makers.table(file).catch(error => {
        throw problemError(/table-too-large/.test(String(error)) ? 'table-too-large' : 'table-unread', String(error))
      }),
    paper: async (paper, language) => {
      const { make } = await import('./take-along/papers.ts')
      return make(makers, project(), { paper, language })
    },
  })
}
