import { ownRole } from './own-role.ts'

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`
const count = (n: number) => (n === 2 ? 'Two' : n === 3 ? 'Three' : String(n))

/** What a duty asks, by how many answer for it and how many do it; *clear* where that part asks nothing. */
type Asks = { readonly answer: number | 'clear'; readonly doing: number | 'clear' }

/** Role maps: who does a duty, who answers for it, who is asked and who is told. */
export const roles = {
  tab: 'Role map',
  newMap: 'New role map',
  name: 'Whose work is it about?',
  nameHint: 'For example: adult social work. No names of people.',
  roleLines: 'Roles',
  roleLinesHint: 'One role a line, as you call it. No names of people.',
  dutyLines: 'Duties',
  dutyLinesHint: 'One duty a line. Everything can be changed and moved later.',
  make: 'Make the map',
  table: 'Table',
  list: 'List',
  duty: 'Duty',
  role: 'Role',
  word: { R: 'does', A: 'answers', C: 'is asked', I: 'is told', '-': 'nothing' },
  letter: { R: 'R', A: 'A', C: 'C', I: 'I' },
  meaning: {
    R: 'does the work',
    A: 'sees to it that it is done',
    C: 'has a say before',
    I: 'gets to know afterwards',
  },
  group: { R: 'You do', A: 'You answer for', C: 'You are asked', I: 'You are told', '-': 'Nothing for you' },
  none: '–',
  nobodySaid: 'nobody has said',
  summary: (clear: number, of: number, open: number) =>
    [`${clear} of ${many(of, 'duty', 'duties')} ${clear === 1 ? 'is' : 'are'} clear`, open > 0 && `${open} to sort out`]
      .filter(Boolean)
      .join(', '),
  picture: (duties: number, roles: number) =>
    `Table with ${many(duties, 'duty', 'duties')} and ${many(roles, 'role', 'roles')}. The arrow keys go from cell to cell, Enter opens one. The list says the same in words.`,
  frame: 'Table of roles and duties; it can be scrolled sideways',
  noDuties: 'There is no duty yet. Add the first one.',
  noRoles: 'There is no role yet. Add the first one.',
  more: (n: number) =>
    `The table is too large: ${many(n, 'more row or column is', 'more rows and columns are')} not shown.`,
  addDuty: 'Add a duty',
  dutyName: 'What is to be done?',
  dutyAdded: 'The duty is added.',
  addRole: 'Add a role',
  roleName: 'What is the role called?',
  roleHint: 'The role, never the name of a person.',
  roleFrom: 'Or one the group already has',
  roleNew: 'A new one, by the name above',
  roleAdded: 'The role is added.',
  roleEverywhere: 'The name changes everywhere the role is used.',
  add: 'Add',
  cell: (role: string, duty: string) => `${role}: ${duty}`,
  cellAsk: 'What does the role have to do with the duty?',
  cellSaid: 'Written in the table.',
  save: 'Write it in the table',
  sort: 'To sort out',
  clear: 'One does it and one answers.',
  clearOne: 'The same role does it and answers.',
  emptyRow: 'Nobody has said anything yet.',
  flag: (label: string, { answer, doing }: Asks) => {
    const does = doing === 0 ? 'nobody does it' : `${count(Number(doing)).toLowerCase()} do it`
    if (answer === 'clear') return doing === 0 ? `Nobody does “${label}”.` : `${count(Number(doing))} do “${label}”.`
    const answers = answer === 0 ? `Nobody answers for “${label}”` : `${count(answer)} answer for “${label}”`
    return doing === 'clear' ? `${answers}.` : `${answers}, and ${does}.`
  },
  ask: {
    twoAnswer: 'Which of you sees to it that it is done?',
    nobodyAnswers: 'Who sees to it that it is done?',
    nobodyDoes: 'Who does it on an ordinary day?',
    sharedDoing: 'Have you agreed on how you share it?',
  },
  confirm: 'Yes, this is how we share…',
  confirmTitle: 'How do you share it?',
  how: 'In a sentence',
  agreedDay: 'Agreed on',
  confirmed: 'Your agreement is noted.',
  shared: (day: string, how: string) => (how ? `Agreed ${day}: ${how}` : `Agreed ${day}.`),
  askAgain: 'Ask again',
  askedAgain: 'It is asked again.',
  toFinding: 'Make a finding',
  findingTitle: 'A finding of the group',
  found: 'The finding is made and belongs to the duty.',
  findings: 'Findings',
  aside: (n: number) => `${many(n, 'remark', 'remarks')} set aside`,
  looseTitle: 'Leads to something removed',
  loose: (role: string, duty: string, word: string) =>
    role !== ''
      ? `${role}: ${word}. The duty has been removed.`
      : duty !== ''
        ? `“${duty}”: a role that has been removed ${word}.`
        : `A role and a duty that have been removed: ${word}.`,
  looseAway: 'Take it away',
  looseGone: 'Taken away.',
  dutyOf: (n: number, of: number) => `Duty ${n} of ${of}`,
  who: 'Who does what',
  rename: 'Name',
  service: 'Which service does it belong to?',
  noService: 'None',
  steps: 'Steps of paths',
  linkStep: 'Link to a step…',
  noSteps: 'There is no path with steps yet.',
  linked: 'Linked.',
  unlink: 'Take the link away',
  unlinked: 'The link is taken away.',
  goneLink: 'leads to something removed',
  toService: 'Open the service',
  up: 'Earlier',
  down: 'Later',
  moved: 'Moved.',
  removeDuty: 'Remove the duty',
  dutyRemoved: 'The duty is removed.',
  removeRole: 'Remove the role',
  roleRemoved: 'The role is removed.',
  goneDuty: 'This duty or role is not here any more.',
  dutiesHere: 'Duties here',
  dutyWho: (does: string, answers: string) =>
    [does ? `done by ${does}` : 'nobody does it', answers ? `${answers} answers` : 'nobody answers'].join(' · '),
  rowOf: 'Everything about the role',
  shared1: 'Agreement on sharing',
  columns: {
    n: 'No.',
    duty: 'Duty',
    R: 'Does',
    A: 'Answers for it',
    C: 'Is asked',
    I: 'Is told',
    sort: 'To sort out',
    service: 'Service',
    steps: 'Steps of paths',
  },
  sinceCell: (role: string, duty: string, then: string, now: string) => `${role}, “${duty}”: ${then} then, ${now} now.`,
  ...ownRole,
}
