/** The place *Project*: members, invitations, sync, settings. */
export const project = {
  title: 'Project',
  roster: 'Interviewees and coverage',
  guides: 'Guides',
  members: 'Members and invitations',
  methodKit: 'Method kit',
  sync: 'Sync and storage',
  settings: 'Settings',
  ready: 'Ready for the field',
  lock: 'Lock',
}

/** Members and invitations. */
export const members = {
  title: 'Members',
  lead: 'Who belongs to the project.',
  you: 'you',
  devices: (n: number) => (n === 1 ? '1 device' : `${n} devices`),
  paper: 'recovery code printed',
  noPaper: 'no recovery code',
  removed: 'Removed',
  open: 'Invitations not used yet',
  openNone: 'No unused invitations.',
  ranOut: (day: string) => `ran out on ${day}`,
  until: (day: string) => `valid until ${day}`,
  invite: 'Invite',
  inviteTitle: 'Invite',
  role: 'As what?',
  howMany: 'How many?',
  invited: (name: string) => `${name} (invited)`,
  invitedNames: 'Who is it for? One name a line',
  invitedNamesHint: 'May be left empty. Those you name can be planned for before they have joined.',
  atMost: (most: number, n: number) =>
    `At most ${most} can be invited at a time, and here are ${n} names. Invite the rest after these.`,
  howManyHint: 'Each invitation is for one person and can be used once.',
  valid: 'Valid until',
  leaderAsk: 'Interviewers read everything that was said. Are you inviting a manager? Choose the role manager.',
  make: (n: number) => (n === 1 ? 'Make the invitation' : `Make ${n} invitations`),
  making: 'Making the invitations…',
  made: 'The invitations are ready. Each link is shown now only: print or copy it before you close.',
  sheet: (n: number, of: number) => `Invitation ${n} of ${of}`,
  copy: 'Copy the link',
  copied: 'The link is copied.',
  qr: 'QR code of the invitation',
  printSheets: 'Print sheets',
  sheetHeading: (project: string) => `Welcome to ${project}`,
  sheetText:
    'Scan the code with the device you will use, or type the address. The invitation is for one person and can be used once.',
  sheetSteps: [
    'Open the address in the browser and choose Join.',
    'Choose four words that open Rinnalla on your device.',
    'Put Rinnalla on the home screen. When it says Ready for the field, it works without signal.',
  ],
  local: 'Others cannot reach this address; it works on this computer only. Whoever runs the server has to set ORIGIN.',
  second: 'Invite a second coordinator.',
  secondText: 'If only one has the code, one lost paper can lock the whole project.',
  secondAct: 'Invite a coordinator',
  remove: 'Remove…',
  removeAsk: (name: string) => `Remove ${name} from the project?`,
  removeText:
    'The devices of this person get nothing more from now on, and new keys are made. What somebody has already read cannot be unread. What was not sent stays on the device and can be saved as a file.',
  removeAct: 'Remove',
  withdraw: 'Withdraw',
  withdrawn: 'The invitation is withdrawn.',
  name: 'Name',
  addDevice: 'Add a device of my own',
  deviceText: 'Scan this with the new device. It is valid until tomorrow and lets one device in.',
  nameless: 'has not given a name',
  numbered: 'Members without a name are numbered in the order in which they joined.',
}

/** Sync and storage. */
export const sync = {
  title: 'Sync and storage',
  waits: 'What waits',
  nothing: 'Nothing waits. Everything on this device is at the server too.',
  waitsCount: (n: number) => (n === 1 ? '1 change waits to be sent' : `${n} changes wait to be sent`),
  beside: (n: number) =>
    n === 1
      ? '1 of them waits: a version of it cannot be read here. It is saved here and leaves once that is settled.'
      : `${n} of them wait: a version of them cannot be read here. They are saved here and leave once that is settled.`,
  since: (when: string) => `since ${when}`,
  why: 'Why',
  whatToDo: 'It leaves by itself when there is signal. You need not do anything.',
  sendNow: 'Send now',
  sendingNow: 'Sending…',
  lastContact: 'Last fully synced',
  never: 'not yet',
  storage: 'Storage on this device',
  used: (mb: string, of: string) => `${mb} MB used of ${of} MB`,
  keptYes: 'The browser has promised to keep it.',
  keptNo: 'The browser may clear it when space runs out.',
  keep: 'Ask the browser to keep it',
  held: 'Cannot be sent',
  heldWhy: {
    'too-big': 'Too long to be sent in one piece. It is saved here. Divide it in two.',
    forbidden: 'Only a coordinator can change this. The text is kept here.',
    'old-epoch': 'New keys are on their way. It is sent at the next contact.',
    'no-key': 'This device lacks the key. It is sent when another device has shared it.',
    'no-file':
      'A part of a recording, picture or document is missing or damaged on this device; it is not sent. Keep the device as it is and ask the coordinator.',
  },
  file: {
    save: 'Save as a file',
    saveHint:
      'Only members of the project can open the file. Give it to the coordinator, who takes it in. It does no harm if that happens more than once.',
    saved: (name: string) => `Saved as ${name}. Everything stays here too until it is sent.`,
    bring: 'Files from other devices',
    bringText: 'What another device could not send can be taken in here as a file. Doing it twice does no harm.',
    take: 'Take in a file',
    taking: 'Taking it in…',
    taken: (n: number) =>
      n === 1
        ? '1 change was taken in. It is sent at the next contact.'
        : `${n} changes were taken in. They are sent at the next contact.`,
    known: (n: number) => (n === 1 ? '1 change was here already.' : `${n} changes were here already.`),
    erased: (n: number) =>
      n === 1
        ? '1 item has been erased in the meantime and stays erased.'
        : `${n} items have been erased in the meantime and stay erased.`,
    locked: (n: number) =>
      `${n === 1 ? '1 change' : `${n} changes`} cannot be opened on this device, or you may not change that. Keep the file: sync and take it in once more, or ask a coordinator to.`,
    empty: 'The file is empty: there are no changes in it.',
  },
  unfinished:
    'Something with members or keys could not be finished. It is tried again at each contact; what you write is sent all the same.',
  unreadable: (n: number) =>
    n === 1 ? '1 thing cannot be read on this device' : `${n} things cannot be read on this device`,
  unreadableWhy: {
    locked: (n: number) =>
      `${n}: the key has not come to this device yet, or what was sent is damaged. Sync once more; tell the coordinator if it stays.`,
    dead: (n: number) =>
      `${n}: no key opens it. If another device still has what was written, it sends it again by itself.`,
    newer: (n: number) => `${n}: written in a way this version does not know. Update Rinnalla to read it.`,
    strange: (n: number) => `${n}: cannot be shown. Tell the coordinator.`,
    misplaced: (n: number) =>
      `${n}: lies in a place where such things are not written, so it is not used. Tell the coordinator.`,
  },
  unreadableFile:
    'Everything else works as before. The file holds these things as they are, locked; a device that can read them takes them in.',
  log: 'The last syncs',
  sent: (n: number) => `sent ${n}`,
  got: (n: number) => `fetched ${n}`,
  details: 'Details for support',
  state: {
    idle: 'Everything is in order.',
    sending: 'Sending now.',
    offline: 'No signal now.',
    failed: 'The last try did not succeed.',
  },
}

/** Settings. */
export const settings = {
  title: 'Settings',
  language: 'Language',
  hand: 'Writing hand',
  right: 'right',
  left: 'left',
  type: 'Text size',
  ordinary: 'ordinary',
  large: 'large',
  look: 'Light or dark',
  lookSystem: 'as the device',
  lookLight: 'light',
  lookDark: 'dark',
  lock: 'Lock after',
  minutes: (n: number) => (n < 60 ? `${n} minutes` : n === 60 ? '1 hour' : `${n / 60} hours`),
  vault: 'This device',
  changeWords: 'Choose new words',
  ownPhrase: 'Choose a phrase of your own, of six words or more',
  newCode: 'Print a recovery code',
  addPasskey: 'Open with fingerprint or face',
  removeVault: 'Remove from this device…',
  removeVaultAsk: 'Remove everything of yours from this device? What has been synced stays in the project.',
  project: 'The project',
  who: 'Who runs the project',
  whoHint: 'The municipality or organisation, as it stands in the privacy notice and the accessibility statement.',
  projectName: 'Name',
  until: 'Notes are erased by',
  untilHint: 'Shown in the notice before each interview.',
  contact: 'Whom to ask',
  contactHint: 'Name and phone or e-mail. Shown in the notice before each interview.',
  country: 'Country',
  tested: {
    title: 'Have readers tested the text in easier words?',
    hint: 'Until it is tested it is called Easier words. Once tested it is called Easy language, in the notice before interviews and in new survey rounds.',
    not: 'not tested',
    tell: 'Say who tested…',
    by: (who: string, day: string) => `tested by ${who}, ${day}`,
    ask: (language: string) => `Who has tested the text in ${language}?`,
    text: 'A text may be called easy language once people it is meant for have read it and it has been changed by what they said.',
    holds: 'This holds for the texts as they stand now. A text that is changed later is called Easier words again.',
    changed: 'Some texts are new or were changed after the test. They are called Easier words.',
    who: 'Who tested it',
    whoHint: 'For example: the reading group of the municipality. Do not write the readers’ names.',
    on: 'When',
    takeBack: 'Remove the test',
    takenBack: 'The text is called Easier words again. Open survey rounds do not change.',
  },
  processing: {
    title: 'Data protection',
    text: 'The record of processing and the basis of an impact assessment, from what is set here. What the app cannot know stands there to be filled in.',
    record: 'Record of processing (Word)',
    assessment: 'Basis for an impact assessment (Word)',
  },
  about: 'About',
  build: (build: string) => `Version ${build}`,
  licence: 'Open source, licence EUPL 1.2.',
  browsers:
    'Runs in Chrome and Edge from version 111, Firefox from 121, Safari and iOS from 16.4, each up to date if possible. On iPhone and iPad from the home screen.',
  cannot:
    'There are limits to what we can promise. What somebody has already read cannot be unread. What is erased is gone from every screen at its next contact and from the server at once; locked traces may stay on a device’s disk for a time. Whoever serves the app could change it: compare the version with your coordinator if in doubt.',
  saved: 'Saved.',
}
