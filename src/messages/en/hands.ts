/** Somebody stops in the middle of an interview. */
export const stopping = {
  open: 'Does not want to go on',
  title: 'What happens to what is written?',
  keep: 'Keep what is written',
  keepText: 'Next you say who took part and finish.',
  erase: 'Erase all of it now',
  eraseText:
    'All that is written, marked, recorded and photographed in this session is erased, also what has been sent. It cannot be brought back.',
  findings: 'Findings already made from it stay, without the quotes. Read them through.',
  noted: 'Note under the code that the person declined',
  go: 'Go on',
  backToPlan: 'Back to the plan',
  backInPlan: 'The session is planned again.',
}

/** The tablet is in the interviewee’s hands: what she sees, and what staff are told once they have it back. */
export const handed = {
  title: 'Hand the tablet back',
  thanks: 'Thank you.',
  hold: 'Hold down to go on',
  staff: 'For staff: hold the button down for a moment.',
  ask: 'Wants to ask first',
  askText: 'Answer the questions. Then show the notice again.',
  day: 'Wants another day',
  dayText: 'The session is still planned, and no refusal has been noted. Choose a new day, or leave it empty.',
  declined: 'Did not want to take part',
  declinedText: 'That is noted under the code. Nothing else is stored.',
  nothing: 'Did not want to take part',
  nothingText:
    'Nothing is stored, and the session is taken out of the plan. The list says “not asked yet”: do not ask again.',
  group: 'Somebody does not want to take part',
  groupText: 'Nothing is noted. Settle it together: begin with those who want to take part, or change the plan.',
  left: 'Nothing was chosen',
  leftText: 'The notice was left with the Back button.',
  read: 'The interviewee has read it',
  readText: 'What was changed is saved. The former words stand beside it until you have seen them.',
  unread: 'Did not want to read it now',
  unreadText: 'Nothing was confirmed.',
  toFinish: 'To the end of the interview',
  again: 'Show the notice again',
  toSession: 'To the session',
  undone: 'Undone.',
}
