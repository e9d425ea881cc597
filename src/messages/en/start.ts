/** The first screens: start, words, recovery code, unlock, founding, joining. */
export const start = {
  title: 'Start',
  sentences: [
    'Rinnalla is for developing social services together with those who work there and those they are for.',
    'You interview, gather what you heard into a shared picture and ask how it is going, also where there is no signal.',
    'What is said is locked on your device before it is sent, and only those invited to the project can open it.',
  ],
  notRecords: 'Rinnalla is not for case records.',
  haveInvitation: 'I have an invitation',
  haveSetupCode: 'I have a set-up code',
  perhapsSetup: 'If it is a set-up code, go back and choose “I have a set-up code”.',
  lockFirst: 'Lock Rinnalla first, then open the link again.',
  haveRecovery: 'I have a recovery code',
  begin: 'Begin',
  invitationField: 'Paste the link or the code of the invitation',
  setupField: 'Set-up code',
  setupHint: 'It was printed where the server was started.',
  continue: 'Continue',
  takeLinkHome:
    'Keep your link: copy it, open Rinnalla from the home screen, choose “I have an invitation” and paste it there.',
  takeLink: 'Keep your link and open it where Rinnalla can be used.',
  yourLink: 'Your link',
  copyLink: 'Copy the link',
  linkCopied: 'Copied.',
  linkNotCopied: 'The browser did not allow it. Press and hold the link and copy it.',
  hadLink: 'You opened a link here before the page was loaded again. Open it once more.',
  noPlace:
    'The address leads nowhere on this device. Part of it may have been lost on the way. Open the link once more, or ask whoever sent it for a new one.',
}

/** Making a vault. */
export const vault = {
  title: 'Choose words',
  heading: 'Choose what opens Rinnalla on this device',
  text: 'These four words lock everything you save here. Nobody else has them, and nobody can send you new ones.',
  offered: 'Your four words',
  other: 'Other words',
  field: 'Type the four words',
  own: 'You may also choose your own phrase of six words or more.',
  missing: (n: number) => (n === 1 ? 'One word is missing.' : `${n} words are missing.`),
  label: 'Choose a word you recognise as yours. Do not use your name',
  labels: ['Spruce', 'Birch', 'Snow', 'Cloudberry', 'Lake', 'Heather', 'Owl', 'Harbour'],
  use: 'Use these words',
  locking: 'Making the lock. This takes a few seconds on purpose: it keeps guessing out.',
  passkey: 'Also open with fingerprint or face',
  passkeyAdded: 'From now on fingerprint or face opens Rinnalla on this device.',
}

/** The recovery code. */
export const recovery = {
  replaces:
    'You already have a recovery code on paper. A new code makes the old one useless. Destroy the old paper once the new one is ready.',
  makeNew: 'Make a new code',
  title: 'Recovery code',
  heading: 'Your recovery code',
  text: 'With it you get in on a new device if this one is lost or you forget the words. Keep it on paper, not with the device.',
  truth: 'Without the words and without the code nobody can open what is only on this device. Not us either.',
  written: 'I have written it down',
  check: 'Type the last four characters from your paper',
  checkWrong: 'That is not what the code ends with. Compare with your paper.',
  done: 'Done',
  later: 'Later',
  needsSignal: 'The code is made together with the server, so it needs a connection.',
  enter: 'Type the recovery code from your paper',
  enterHint: 'Twenty-eight characters in groups of four. Capital and small letters and spaces do not matter.',
  use: 'Open with the code',
  found: 'You are back in the project.',
  tell: 'Tell your coordinator which device is lost, so that it can be removed.',
  paperTitle: 'Rinnalla: recovery code',
  paperKeep: 'Keep this like a key, apart from the device. Whoever has it can open what you can open.',
}

/** Unlocking. */
export const unlock = {
  title: 'Locked',
  locked: 'Locked',
  covered:
    'Locked while something is not saved. What was typed is kept on this device and is tried again; type your words to see it.',
  unsent: (n: number, since: string) => `${n === 1 ? '1 change' : `${n} changes`} waiting to be sent since ${since}.`,
  leave: 'Sent when you unlock.',
  allSynced: 'all synced',
  phrase: 'Passphrase',
  hint: 'Type your four words',
  open: 'Unlock',
  opening: 'Unlocking…',
  finger: 'Open with fingerprint or face',
  forgot: 'Forgotten the words?',
  forgotText:
    'With the recovery code on paper you get in as on a new device: what has been synced comes back. What is only on this device can be opened by the words alone, so keep trying them; nothing is erased.',
  forgotAct: 'Use the recovery code',
  add: 'Add a person on this device',
  wait: (n: number) => `Try again in ${n} seconds. The wait keeps guessing out.`,
  idle: (n: number) => `Locked after ${n === 1 ? 'a minute' : `${n} minutes`} without use. Everything is saved.`,
  useHere: 'Use it here',
  build: (build: string) => `Rinnalla · ${build}`,
  choose: 'Choose',
  removeVault: 'Remove from this device',
}

/** Founding a project and joining one. */
export const founding = {
  title: 'New project',
  heading: 'The project',
  name: 'What is the project called?',
  country: 'Where do you work?',
  sweden: 'Sweden',
  finland: 'Finland',
  yourName: 'Your name, as the others in the project see it',
  create: 'Create',
  creating: 'Making the keys of the project…',
  joinTitle: 'Invitation',
  joinHeading: (project: string) => `You are invited to ${project}`,
  joinUnknown: 'You are invited to a project',
  joinAs: (role: string) => `You join as ${role}.`,
  joinSees: {
    coordinator: 'You can read and write everything in the project, and invite others.',
    interviewer: 'You can plan and hold interviews and read everything that was said in the project.',
    participant: 'You see what is shared with the group and can edit it. You do not see who said what.',
    leader: 'You see what the project has published. You do not see who said what.',
    guest:
      'You take part in the groups you are invited to, until your last day. Of the rest you see only what the project has published.',
  },
  until: (day: string) => `The invitation is valid until ${day}.`,
  join: 'Join',
  joining: 'Fetching the keys of the project…',
}

/** What each role is called. */
export const roles = {
  coordinator: 'coordinator',
  interviewer: 'interviewer',
  participant: 'participant',
  leader: 'manager',
  guest: 'partner',
}
