/** The respondents' page, which knows no other words: it must be small. */
export const respondent = {
  language: 'Language',
  easy: 'Easier words',
  easyTested: 'Easy language',
  staff: 'For staff',
  sentences: [
    (_: number, staff?: boolean) =>
      staff
        ? 'Answering is voluntary and does not affect your position at work.'
        : 'Answering is voluntary and does not affect the help you get.',
    () =>
      'Your answer is locked before it is sent. Nothing is saved about who you are, when you answered or which phone you used.',
    (k: number) =>
      `Answers are shown only when at least ${k} people have answered. After sending you can get a code; only with it can the answer be taken back.`,
  ],
  easySentences: [
    () => 'You decide if you want to answer.',
    (_: number, staff?: boolean) =>
      staff
        ? 'You can answer just what you think. It does not affect your job.'
        : 'You can answer just what you think. You still get the same help.',
    () => 'We do not ask your name. We cannot see which answer is yours.',
    (k: number) => `We read the answers only when at least ${k} people have answered.`,
    () => 'Read your answers before you send them. After that they cannot be changed.',
    () => 'You can get a code. With the code you can remove your answer.',
  ],
  noNames: 'Do not write names.',
  asks: (name: string) => `Asked by: ${name}`,
  mayLeave: 'You do not have to answer all questions.',
  forYou: 'This is for you',
  notSeen: 'The person who gave you the tablet does not see what you answer.',
  help: 'Help',
  start: 'Start',
  listen: 'Listen',
  stop: 'Stop listening',
  back: 'Back',
  next: 'Next',
  readyOffline: 'Works now without signal',
  storing: 'The page is being stored on the phone…',
  position: (n: number, of: number) => `Question ${n} of ${of}`,
  positionShort: (n: number, of: number) => `Question ${n} / ${of}`,
  otherWays: 'Other ways to answer',
  dont_know: 'Don’t know',
  not_relevant: 'Does not apply to me',
  no_answer: 'Prefer not to say',
  yourAnswer: 'Your answer in your own words',
  number: 'This looks like a personal identity number. It is not needed here and is sent hidden.',
  hide: 'Hide it',
  full: 'There is no room for more here. What stands above is kept as it is.',
  notNumber: 'It is something else',
  ready: 'Ready to send?',
  readyText: 'Once sent, the answer cannot be changed.',
  nothingYet: 'You have not answered any question yet. You may send all the same.',
  send: 'Send',
  sending: 'Locking and sending…',
  lookThrough: 'Look through',
  yourAnswers: 'Your answers',
  notAnswered: 'Not answered',
  change: (question: string) => `Change: ${question}`,
  thanks: 'Thank you',
  sent: 'Sent. Thank you.',
  stored: 'Your answer is locked on this phone. It leaves when you open this page with signal.',
  storedLent: 'Your answer is locked on the tablet. It leaves when there is signal.',
  mayClose: 'You may close this page.',
  notKept: 'This phone does not keep the answer. Leave the page open until it says Sent.',
  tryAgain: 'Try again',
  tooLate:
    'The survey was closed before your answer arrived. It is still locked on this phone, and nobody can read it.',
  whatComes: 'What comes of it',
  shown: (place: string, date: string) =>
    place && date
      ? `The result is shown here: ${place}, by ${date}.`
      : place
        ? `The result is shown here: ${place}.`
        : `The result is shown by ${date}.`,
  whoToAsk: 'Who to ask',
  again: 'Somebody has already answered on this phone. Is somebody else answering now?',
  answerAgain: 'Yes, somebody else is answering',
  notAgain: 'If not, you may close this page.',
  cleared: 'Your answers are no longer on the screen. Give the tablet back, or to the next person.',
  easyOutcome: {
    stored:
      'Your answer is locked on this phone. Open the page again when you have internet. Then your answer is sent.',
    storedLent: 'Your answer is locked on the tablet. It is sent later.',
    notKept: 'This phone cannot save your answer. Do not close the page. Wait until you see Sent.',
    tooLate: 'The survey is closed. Your answer came too late. Nobody can read it.',
    cleared: 'Nobody can see your answers now. Give the tablet back.',
  },
  nextPerson: 'Next person',
  giveBack: 'Give the tablet back',
  stillThere: 'Are you still answering?',
  hidden: 'Your answers are hidden.',
  goOn: 'Go on',
  startOver: 'Start over',
  getCode: 'I want to be able to take my answer back',
  takeBack: 'I want to take back my answer',
  noSignal: 'No signal now. Try again when there is signal.',
  closed: 'The survey is closed. Thank you for wanting to answer.',
}
