/** The code with which an answer is taken back: how it is kept, and how it is used. */
export const receipt = {
  codeTitle: 'Your code',
  code: {
    own: 'Write the code down or copy it. It is shown only now, and it is not stored on this phone.',
    lent: 'Write the code down on paper. It leaves the screen when you go on, and it is not stored on the tablet.',
    how: (link: string) => `If you change your mind, open the survey’s link again and choose “${link}”.`,
    keep: [
      'Do not show the code to anybody. Whoever has it can take your answer back, and could find out which answer is yours.',
      'If you lose the code, your answer cannot be taken back, because nobody knows which one is yours.',
    ],
  },
  easyCode: {
    own: 'Write down the code. You see it only now.',
    lent: 'Write down the code on paper. You see it only now.',
    how: (link: string) => `Do you change your mind? Open the survey again. Choose “${link}”.`,
    keep: [
      'Do not show the code to anybody.',
      'The code can show which answer is yours.',
      'Without the code you cannot take your answer back.',
    ],
  },
  copy: 'Copy the code',
  copied: 'Copied',
  notCopied: 'It could not be copied. Write it down.',
  takeTitle: 'Take back your answer',
  take: [
    'Write the code you got when you had answered. Your answer is then erased from the server at once, and from the devices of those who run the survey the next time they are in contact with it.',
    'You need signal, unless the answer still waits on this device.',
    'A result that has been published stays as it is, and those who run the survey may have read your answer already.',
  ],
  easyTake: [
    'Write your code here. Then we erase your answer.',
    'You need the internet.',
    'A result that people have already seen does not change.',
  ],
  label: 'Code',
  act: 'Erase my answer',
  acting: 'Erasing…',
  outcome: {
    erased:
      'Your answer is erased from the server. It goes from the devices of those who run the survey at their next contact.',
    dropped: 'Your answer is erased. It had not been sent yet.',
    unsure:
      'Your answer is erased from this device, but the server could not be reached. It may have arrived there: write the code once more when there is signal.',
    unknown:
      'No answer was found with this code. If you answered on another device, the answer may still wait there for signal. Try again later.',
    offline: 'No signal now, and the answer does not wait on this device. Try again when there is signal.',
    busy: 'It did not work just now. Try again in a while.',
    cut: 'Part of the code is missing. It has 28 characters, in seven groups of four.',
    wrong: 'The code is not right. Check it character by character.',
  },
  easyOutcome: {
    erased: 'We have erased your answer.',
    dropped: 'We have erased your answer.',
    unsure: 'Your answer is gone from here. But perhaps it was sent. Write the code again when you have internet.',
    unknown: 'We find no answer with this code. Did you answer on another phone? Try again later.',
    offline: 'You have no internet now. Try again later.',
    busy: 'It did not work now. Try again soon.',
    cut: 'The code is too short. It has 28 characters.',
    wrong: 'The code is wrong. Read it again.',
  },
}
