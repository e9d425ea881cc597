import type { Bytes } from '../crypto/bytes.ts'
import type { Change } from '../domain/change.ts'
import type { CauseAct, CauseDone } from '../domain/findings/cause-act.ts'
import type { Kind } from '../domain/kind.ts'
import type { ReadKit } from '../domain/method-kit/kit.ts'
import type { News } from '../domain/news.ts'
import type { Patch } from '../domain/patch.ts'
import type { NewSource } from '../domain/sessions/source.ts'
import type { Space } from '../domain/space.ts'
import type { RoundOptions, TemplateName } from '../domain/surveys/survey.ts'
import type { Thing, Values, Version } from '../domain/thing.ts'
import type { Contribution } from '../domain/together/contribution.ts'
import type { Group } from '../domain/together/group.ts'
import type { ViewName, Views } from '../domain/views.ts'
import type { Role } from '../domain/zone.ts'
import type { DeviceSeen, MadeInvitation, Members } from './members/member-list.ts'
import type { Example } from './practice/example-names.ts'
import type { SyncStatus } from './sync-status.ts'
import type { Paper } from './take-along/paper.ts'

/** What the unlock screen may show of a person's vault on this device. */
export type VaultCard = {
  readonly id: string
  readonly word: string
  readonly colour: number
  readonly waiting: number
  readonly since: number
  /** Seconds until the next try of words. */
  readonly wait: number
  readonly passkey?: { readonly credential: Bytes; readonly salt: Bytes }
}

/** The project that is open, and who I am in it. */
export type OpenProject = {
  readonly id: string
  readonly person: string
  readonly holder: string
  readonly role: Role
  /** A recovery code of mine is on paper. */
  readonly paper: boolean
  /** An example to practise on: nothing of it is kept or sent. */
  readonly practice: boolean
}

/** What an invitation says before one joins. */
export type InvitationCard = { readonly role: Role; readonly until: string; readonly project: string }

/** Which things a screen wants to follow; `group` is the room they lie in, of a kind that lies in groups. */
export type Query<K extends Kind = Kind> = {
  readonly kind: K
  readonly where?: Readonly<Record<string, string>>
  readonly group?: string
}

/** The kinds of which each person has one row about each thing. */
export type OwnKind = 'vote' | 'taskMark' | 'roleView' | 'ownNetwork'

/** A round at the endpoint that no device has any more; `arrived` in steps of its k. */
export type LostRound = { readonly id: string; readonly closed: boolean; readonly arrived: number }

/**
 * What of this device goes into a file: what waits for signal, what cannot be sent, both, or what cannot be read here
 * with whatever of it is unsent.
 */
export type Unsent = 'waiting' | 'held' | 'all' | 'unread'

/**
 * What a hand-over file brought, in rows: taken in, here already, not to be opened or written on this device, and
 * erased in the meantime.
 */
export type HandedOver = {
  readonly taken: number
  readonly known: number
  readonly locked: number
  readonly erased: number
}

/** Hears the newest answer to a query. */
export type Listener<T> = (value: T) => void

/** Everything the screens may ask of the worker. */
export type Api = {
  vaults(): Promise<readonly VaultCard[]>
  createVault(chosen: { word: string; colour: number; words: string }): Promise<string>
  unlock(id: string, words: string): Promise<void>
  /** Whether these are the words of the vault that is open. Throws *words-wrong* or *words-wait*. */
  checkWords(words: string): Promise<void>
  unlockByPasskey(id: string, secret: Bytes): Promise<void>
  addPasskey(passkey: { credential: Bytes; salt: Bytes; secret: Bytes }): Promise<void>
  changeWords(words: string): Promise<void>
  removeVault(id: string): Promise<void>
  /** Saves, lets go of the vault and forgets the keys; the page reloads after it. */
  lock(): Promise<void>
  /** Takes the vault over from another window. */
  takeOver(id: string): Promise<void>
  onTaken(listener: () => void): Promise<void>

  /** The project to go on with after unlocking; none in a new vault. */
  opened(): Promise<OpenProject | null>
  found(input: { setup: string; name: string; country: 'SE' | 'FI'; myName: string }): Promise<OpenProject>
  /** Opens an example to practise on: no vault, no endpoint, and gone once it is locked or left. */
  practice(example: Example): Promise<OpenProject>
  invitation(code: string): Promise<InvitationCard>
  /**
   * What the link in a pasted text is for; nothing when there is none in it. Of a bare code the endpoint is asked: throws
   * *offline*.
   */
  linkIn(text: string): Promise<'found' | 'join' | undefined>
  join(code: string, myName: string): Promise<OpenProject>
  recover(code: string): Promise<OpenProject>
  /** How much of the browser's room is used; nothing when the browser does not say. */
  space(): Promise<Space | undefined>
  /** When the endpoint last heard from each device, and how much waited on it then. Throws *offline*. */
  devices(): Promise<readonly DeviceSeen[]>
  /** Bytes the project has at the endpoint, and the most it may have. Throws *offline*. */
  room(): Promise<{ readonly used: number; readonly most: number }>
  /** A fresh recovery code the endpoint knows already; it is shown once and never stored. */
  makePaper(): Promise<string>

  /** Follows things of a kind; after the first answer only what is new of it comes over. */
  watch<K extends Kind>(query: Query<K>, listener: Listener<News<readonly Thing<K>[]>>): Promise<() => void>
  /** Follows what is worked out from many things; each answer is made where the things are, and its news come over. */
  view<N extends ViewName>(
    name: N,
    query: Views[N]['query'],
    listener: Listener<News<Views[N]['answer']>>,
  ): Promise<() => void>
  /** Makes a thing; one that lies in a group in the room that is named, else in the first group's. Throws *group-gone*. */
  create<K extends Kind>(kind: K, values: Values[K], id?: string, group?: string): Promise<string>
  /** Writes the one row I have about something in a group, as a vote or how far I am with a task: also from two devices there is one. */
  writeOwn<K extends OwnKind>(kind: K, values: Values[K], group: string): Promise<void>
  /** Notes that the row I have about something is mine, where another device of mine wrote it; makes none. */
  knowOwn<K extends OwnKind>(kind: K, values: Values[K], group: string): Promise<void>
  /** Writes in a thing as it stood at `view`; returns the view the writer has before her then. A new thing's first view is 1. */
  edit(id: string, patch: Patch, view: number): Promise<number>
  /** One act that touches several things, in its order; returns the steps that undo it. */
  apply(changes: readonly Change[]): Promise<readonly Change[]>
  /** One act on the problem and its causes; done only if it makes no circle. */
  causeAct(wish: CauseAct): Promise<CauseDone>
  settle(id: string, field: string, dot: string): Promise<void>
  /** Puts settled-away versions back beside the shown one. */
  putBeside(id: string, field: string, versions: readonly Version[]): Promise<void>
  keepBoth(id: string, field: string): Promise<void>
  markRead(id: string, field: string): Promise<void>
  remove(id: string): Promise<void>
  restore(id: string): Promise<void>
  erase(id: string): Promise<void>

  /** Begins a recording in a session; its id is the source's. */
  beginRecording(wish: NewSource): Promise<string>
  /** Keeps the next piece of sound, which ends `at` ms into the recording; it is on disk once this resolves. Throws *device-full* or *file-too-large*, and what was kept stays. */
  addSound(id: string, sound: Bytes, at: number): Promise<void>
  /** Closes a recording of so many ms; *cut* when nobody stopped it. */
  endRecording(id: string, length: number, state?: 'whole' | 'cut'): Promise<void>
  /** Seals a file into a session; returns the source's id. Throws *device-full*, *file-too-large* or *file-empty*, and nothing of it stays then. */
  keepFile(wish: NewSource, file: Blob): Promise<string>
  /** Seals a photographed sheet of paper into a contribution to a group; returns its id. Throws as `keepFile` does, or *group-gone*. */
  keepSheet(wish: { values: Contribution; group: string }, file: Blob): Promise<string>
  /** Fetches the pieces that are not here; the view `sources` tells how far it is. Throws *offline*, *file-missing* or *file-damaged*. */
  fetchFile(id: string): Promise<void>
  /** A source's bytes, opened. Throws *file-missing* or *file-damaged*. */
  openFile(id: string): Promise<Blob>

  /** Makes a draft of the built-in client survey; returns its id. Throws *offline* when its file is not here. */
  newSurvey(template: TemplateName): Promise<string>
  /** Opens the round of a meeting's feedback. Throws *item-locked*, *offline* or *only-coordinator*. */
  openFeedback(meeting: string): Promise<void>
  /** Opens a round. Its keys are made here; its link works as soon as the endpoint has the form. Returns its id. */
  openRound(wish: RoundOptions): Promise<string>
  /** The address at which respondents open a round. It holds the form's secret. */
  roundLink(round: string): Promise<string>
  /** Lays a round's form ready for the respondents' page of this device; returns what comes after `/survey/`. */
  lend(round: string): Promise<string>
  /** Rounds the endpoint has and no device of the project, for a coordinator. Throws *offline*. */
  /** Puts what a published report says on its page for those without an account, or brings the page up to date. */
  putReportPage(told: string): Promise<void>
  /** Takes a published report and its page back; throws *offline* while the page could not be erased. */
  withdrawReport(told: string): Promise<void>
  /** The address of a report's page; empty while it has none. */
  reportLink(told: string): Promise<string>
  lostRounds(): Promise<readonly LostRound[]>
  closeLostRound(id: string): Promise<void>
  /** Erases a lost round with all its answers. */
  eraseLostRound(id: string): Promise<void>
  /** How many sealed answers lie on this device and wait to be sent. */
  heldAnswers(): Promise<number>

  /** Closes the project for good; names, contact details and single answers go. Throws *offline*. */
  closeProject(): Promise<void>
  /** The last day (ms) on which older copies of the server are kept; 0 when its operator has not said. Throws *offline*. */
  backupsUntil(): Promise<number>
  watchMembers(listener: Listener<Members>): Promise<() => void>
  /** Makes invitations into groups (by their rooms; the first group's when none are named), for a guest with a last day. */
  invite(wish: {
    role: Role
    count: number
    until: string
    groups?: readonly string[]
    ends?: string
  }): Promise<readonly MadeInvitation[]>
  /** Makes a group with a room of its own under a fresh id, and lets people in. Throws *offline* or *only-coordinator*. */
  makeGroup(zone: string, wish: { group: Group; people: readonly string[] }): Promise<void>
  /** Lets people into a group's room, and others out of it. Throws *offline*, *group-gone* or *only-coordinator*. */
  changeGroup(zone: string, change: { add?: readonly string[]; remove?: readonly string[] }): Promise<void>
  /** Tells the coordinators' devices that this person leaves. Throws *offline*; this device forgets nothing by it. */
  leave(): Promise<void>
  inviteDevice(): Promise<MadeInvitation>
  withdraw(holders: readonly string[]): Promise<void>
  removePerson(person: string): Promise<void>

  watchSync(listener: Listener<SyncStatus>): Promise<() => void>
  syncNow(): Promise<void>
  /** The page tells when signal or attention comes back. */
  wake(why: 'online' | 'focus' | 'finished', visible: boolean): Promise<void>
  /** A sealed file of what has not left this device, of one session or of all. Throws *file-too-large*. */
  handOverFile(which: Unsent, session?: string): Promise<Blob>
  /**
   * Takes in such a file of this project, from anybody's device, as often as one likes. Throws *file-damaged*,
   * *file-foreign*, *file-newer* or *file-beyond*, and changes nothing then.
   */
  takeHandOver(file: Blob): Promise<HandedOver>
  /** A sealed file of everything this person may read. Throws *code-elsewhere*, *offline* or *file-too-large*. */
  backupFile(identity: boolean): Promise<Blob>
  /**
   * Enters the project of a backup file by the recovery code, without an endpoint. Throws *code-wrong*, *file-damaged*,
   * *file-newer*, *file-foreign* or *file-beyond*, and changes nothing then.
   */
  openBackup(file: Blob, code: string): Promise<OpenProject>
  /** The cells of the first sheet of a file. Throws *table-unread* or *table-too-large*. */
  readTable(file: Blob): Promise<readonly (readonly string[])[]>
  /** What a method kit of another project holds; nothing is kept by it. Throws *kit-too-large*, *file-damaged* or *file-newer*. */
  readKit(file: Blob): Promise<ReadKit>
  /** Makes a document in a language. Throws *not-worded* or *document-not-made*. */
  paper(paper: Paper, language: string): Promise<Blob>
}
