/** A method kit: how a project works, as a file. */
export const methodKit = {
  title: 'Method kit',
  lead: 'How you work, for the next unit that begins. Nothing that anybody has said.',
  take: 'Save your method as a file',
  takeText:
    'Choose what goes into the file. It holds no people, no answers and no notes, but it is not locked: whoever has the file can read it.',
  nothing: 'There is nothing to take along yet. It begins with an interview guide.',
  toGuides: 'Go to the interview guides',
  parts: {
    guides: 'Interview guides',
    codes: 'Themes',
    surveys: 'Surveys',
    agendas: 'Agendas of meetings',
    goals: 'Goals and values',
  },
  goalsAre: 'They arrive as proposals, agreed by nobody.',
  surveysAre: 'Who asks is left out. The next unit says that itself.',
  agendasAre: 'Without day, place and people, and without what was written.',
  all: 'All',
  none: 'None',
  codes: (n: number) => (n === 1 ? '1 theme' : `${n} themes`),
  questions: (n: number) => (n === 1 ? '1 question' : `${n} questions`),
  items: (n: number) => (n === 1 ? '1 item' : `${n} items`),
  preview: 'Read every word that goes into the file',
  previewHere: 'Read every word that is in the file',
  save: 'Save the file',
  saved: (name: string) => `${name} is saved.`,
  tooLarge: 'This is more than one kit may hold, 4\u00a0MB. Choose fewer parts, and save the others as a second file.',
  fileName: 'Method kit',
  open: 'Open a method kit',
  openText: 'A file that another project has saved. You see what is in it before anything is kept.',
  choose: 'Choose a file',
  inFile: (name: string) => `In the file ${name}`,
  here: 'already here',
  unread: (n: number) =>
    n === 1
      ? 'One part of the file could not be read and is left out.'
      : `${n} parts of the file could not be read and are left out.`,
  empty: 'There is nothing in this method kit that can be read.',
  bring: (n: number) => `Bring in ${n}`,
  brought: (n: number) =>
    n === 1 ? 'One thing from the method kit is here now.' : `${n} things from the method kit are here now.`,
}
