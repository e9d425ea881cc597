const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

/** Two paths side by side. */
export const aligning = {
  aligned: 'Two paths side by side',
  alignLead: 'The same step lies in one row. What does not meet is said in a sentence.',
  chooseTwo: 'Two paths are needed to put them side by side.',
  firstPath: 'The first path',
  secondPath: 'The other path',
  same: 'same',
  sameAct: 'Are the same step…',
  sameTitle: 'Which steps are the same?',
  sameMade: 'The two are the same step.',
  apartAct: 'Not the same',
  apartMade: 'The two are not the same step.',
  apartFlags: 'Where the paths do not meet',
  flagCount: (n: number) => many(n, 'place', 'places'),
  noFlags: 'The paths meet everywhere, as far as anybody has said.',
  flag: {
    noReceiver: 'A hand-over nobody receives',
    assessedTwice: 'The same is assessed twice',
    waitsDiffer: 'Two waits for the same service',
    nobodyAnswers: 'A step nobody answers for',
  },
  flagText: {
    noReceiver: (label: string, path: string) =>
      `The path ends in “${label}”. “${path}” has no step at which the client would be received.`,
    assessedTwice: (a: string, b: string) => `“${a}” and then again “${b}”.`,
    waitsDiffer: (label: string, a: string, b: string) =>
      `The wait for “${label}” is ${a} on one path and ${b} on the other. Which is right?`,
    nobodyAnswers: (label: string, path: string) => `“${label}” on the path “${path}”.`,
  },
  toFinding: 'Make this a finding',
  agreedSo: 'Agreed so…',
  reason: 'Why is it so?',
  setAside: 'Set aside with its reason.',
  asideCount: (n: number) => many(n, 'place set aside', 'places set aside'),
  bringBack: 'Look at it again',
  broughtBack: 'It stands among the places again.',
  notHere: 'Nobody receives',
}
