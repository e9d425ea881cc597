/** Sessions: list, planning, the notice, capture, finishing, reading. */
export const sessions = {
  title: 'Sessions',
  new: 'New session',
  several: 'Plan for several',
  empty: 'Interviews, group talks and workshops are shown here once they are planned.',
  undated: 'Without a date',
  types: {
    interview: 'Interview',
    group_discussion: 'Group talk',
    workshop: 'Workshop',
    large_group_meeting: 'Large-group meeting',
    developer_group_meeting: 'Developer-group meeting',
  },
  states: { planned: 'planned', started: 'begun', held: 'held', established: 'final' },
  filterAll: 'All',
  filterPlanned: 'Planned',
  filterHeld: 'Held',
  type: 'Kind',
  name: 'Title',
  nameHint: 'May be left empty: the code is shown instead.',
  who: 'With whom',
  unknownToo: (n: number) => `and ${n} unknown`,
  whoNone: 'The list is empty. First add those who are to be interviewed.',
  day: 'Day',
  time: 'Time',
  place: 'Place',
  signal: 'There is signal at the place',
  guide: 'Guide',
  guideNone: 'No guide',
  interviewers: 'Who interviews',
  blind: 'Managers see grouped findings only, never who said what',
  plan: 'Plan',
  planned: 'Planned',
  start: 'Start',
  goOn: 'Go on writing',
  read: 'Read',
  wholeUnit: (unit: string, n: number) => `${unit}: all ${n} who are not planned yet`,
  forAll: 'For all of them',
  firstDay: 'First day',
  firstTime: 'First time',
  apart: 'How far apart',
  apartBy: (minutes: number) =>
    minutes === 0 ? 'one a day' : minutes === 60 ? 'an hour' : minutes === 90 ? 'an hour and a half' : 'two hours',
  follows:
    'Tick whom to interview. A line you do not change follows the one above it; after four in the afternoon it goes on with the next working day.',
  whose: 'Whose',
  everybody: 'everybody’s',
  mine: 'mine',
  noneFound: 'None of these.',
  together: {
    choose: 'Change several',
    label: 'Change several sessions',
    chosen: (n: number) => (n === 1 ? '1 chosen' : `${n} chosen`),
    move: 'Move to another day',
    moveAct: 'Move',
    give: 'Give to somebody else',
    giveAct: 'Give',
    given: (n: number, who: string) => `${n === 1 ? '1 session is' : `${n} sessions are`} now held by ${who}.`,
    callOff: 'Call off',
    off: (n: number) => (n === 1 ? '1 session is called off.' : `${n} sessions are called off.`),
    done: 'Done',
  },
  calendar: {
    title: 'Calendar',
    week: (n: number) => `Week ${n}`,
    before: 'Week before',
    after: 'Week after',
    now: 'This week',
    list: 'As a list',
    grid: 'As a week',
    free: 'Nothing this week.',
    undated: (n: number) => (n === 1 ? '1 session has no day yet' : `${n} sessions have no day yet`),
    file: 'Get as a calendar file',
    fileNote: 'Day, time and place of what is planned. No codes and no names are in it.',
    nobody: 'Nobody yet',
  },
  nobodyHolds: 'No interviewer is chosen: nobody gets these as their own until somebody takes them.',
  inThePast: 'Some of these are in the past.',
  planCount: (n: number) => (n === 1 ? 'Plan 1 interview' : `Plan ${n} interviews`),
  plannedCount: (n: number) => (n === 1 ? '1 interview planned' : `${n} interviews planned`),
  erase: 'Erase…',
  eraseAsk: (what: string) => `Erase ${what}? It cannot be brought back.`,
  removed: 'Removed from the plan.',
  calledOff: (what: string) => `${what} is called off.`,
  moved: (day: string) => `Moved to ${day}.`,
  interview: (code: string) => `Interview ${code}`,
}

/** Before an interview: what happens to what is said. */
export const notice = {
  title: 'Before we begin',
  ordinary: 'Ordinary text',
  easy: 'Easier words',
  easyTested: 'Easy language',
  listen: 'Listen',
  stop: 'Stop listening',
  text: [
    (p: NoticeParts) => `${p.who} works on ${p.project} and wants to know how you see things.`,
    () =>
      'Taking part is voluntary. You can skip a question or stop at any time. It does not affect your work or the services you get.',
    () => 'The interviewer writes down what you say, under a code instead of your name.',
    () =>
      'Interviewers and coordinators of the project can read the notes. The list of who is behind a code is kept apart; they can open that too.',
    () =>
      'Managers and others see a summary of what several people have said, not who said what. If only a few hold a view, someone may still guess who.',
    () =>
      'Say so if something should not be written down: it is struck at once. You may read the notes and have them corrected.',
    (p: NoticeParts) =>
      `You can take back what you said until a report is finished.${p.until ? ` The notes are erased by ${p.until} at the latest.` : ''}`,
    (p: NoticeParts) =>
      p.contact
        ? `Questions and the full data protection notice: ${p.contact}.`
        : 'Ask the interviewer for the full data protection notice.',
  ],
  easyText: [
    () => 'We want to know what you think.',
    () => 'You decide if you want to talk with us.',
    () => 'You can stop when you want. You do not have to answer all questions.',
    () => 'You can say just what you think. You still get the same help.',
    () => 'I write down what you say. I write a code instead of your name.',
    () => 'Only a few people may read what I write. They can find out whose code it is.',
    () =>
      'The managers get to know what several people have said. They do not get to know who said what. But sometimes someone can guess.',
    () => 'Tell me if there is something I must not write. Then I take it away.',
    () => 'You may read what I have written. You can change your mind later.',
    (p: NoticeParts) => (p.until ? `We erase what I have written by ${p.until}.` : ''),
    () => 'You can ask me now.',
  ],
  take: 'I want to take part',
  ask: 'I want to ask first',
  notToday: 'Another day',
  decline: 'I do not want to take part',
  declineAsk: 'May we note that you were asked and did not want to take part?',
  declineText:
    'Only that you were asked and declined is noted, under your code. If you do not want that, nothing is stored.',
  declineYes: 'Yes, note it',
  declineNo: 'No, store nothing',
  each: 'Who is here and has heard this?',
}

/** What the notice fills in. */
export type NoticeParts = {
  readonly who: string
  readonly project: string
  readonly until: string
  readonly contact: string
}

/** Writing while looking at a person. */
export const capture = {
  guide: 'Guide',
  beside: 'Beside the guide',
  notes: 'Notes',
  next: 'Next question',
  nextIs: (question: string) => `Next: ${question}`,
  last: 'That was the last question',
  finish: 'Finish…',
  told: (who: string) => `${who} knows what happens with the answers`,
  answer: (question: string) => `Answer: ${question}`,
  continueBelow: 'This answer is long. Continue below.',
  copyAll: 'Copy all',
  copied: 'Copied.',
  written: 'written',
  questions: 'Questions',
  previous: 'Previous question',
  prompt: 'Reminder',
  others: (who: string) => `${who} also writes here`,
}

/** Finishing a session. */
export const finish = {
  title: 'Finish',
  heading: 'Finish the interview',
  who: 'Who took part?',
  took: 'took part',
  declined: 'declined',
  didNotCome: 'did not come',
  onLeave: 'on leave',
  cameToo: 'Somebody else came too',
  heldOn: 'When was it held?',
  corrections: 'Anything the interviewee wants changed?',
  empty: (n: number) => (n === 1 ? 'One question has no words under it.' : `${n} questions have no words under them.`),
  act: 'Finish',
  goBack: 'Go back to the notes',
  done: 'Saved on this device, waiting to sync',
  doneSynced: 'Saved and synced',
  nextToday: 'Next today',
  toToday: 'To Today',
}

/** Reading a session at the office. */
export const reading = {
  attendance: 'Attendance',
  attended: 'took part',
  notice: 'Notice before the interview',
  noticeGiven: (version: number, language: string) => `Version ${version}, in ${language}`,
  noticeEasy: 'easier words',
  wrote: (who: string) => `Written by ${who}`,
  corrections: 'To be changed',
  silent: 'Questions nothing is written under',
  noWords: 'No words under this question.',
  noNotes: 'Nothing has been written in this session yet.',
  word: 'Get as Word',
  draft: 'Draft',
  establish: 'Mark as final…',
  establishAsk: 'Mark the notes as final? They cannot be edited after that.',
  established: 'Final: the notes can no longer be edited.',
  edit: 'Go on writing',
  state: 'State',
  waits: 'waiting to sync',
  previous: 'Previous session',
  next: 'Next session',
}

/** Two readings of the same thing. */
export const versions = {
  heading: 'This was written in two ways. Which one holds?',
  text: 'Both stay until you choose; the choice can be undone.',
  keep: 'Keep this',
  keepBoth: 'Keep both',
  other: 'Something else about it',
  kept: 'Kept.',
  joined: 'Joined from two texts. Please read it through.',
  read: 'I have read it',
  nothing: 'nothing written',
  someone: 'Somebody',
  newer: 'the newer one',
  older: 'the older one',
  inGroup: 'Anybody in the group may choose. Both stay until then; the choice can be undone.',
}
