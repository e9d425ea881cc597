/** The place Development: what a group has on, and what asks for it. */
export const development = {
  title: 'Development',
  next: 'Next',
  noMeeting: 'No meeting is planned',
  noMeetingText: 'Plan the first one: a ready agenda helps you to begin.',
  plan: 'Plan a meeting',
  goIn: 'Go to the meeting',
  prepare: 'Prepare the meeting',
  agenda: 'See the agenda',
  noDay: 'The day is still to be agreed',
  open: 'Under way now',
  bring: (what: string) => `Bring along: ${what}`,
  rule: (rule: string) => `Ground rule: ${rule}`,
  noSignal: 'No signal there: open the app before you leave',
  have: 'What we have',
  meetings: 'Meetings',
  findings: 'Findings',
  maps: 'Maps',
  practices: 'Ways of working',
  goals: 'Goals and measures',
  decisions: 'Decisions and actions',
  words: 'Our words',
  tasksOpen: 'Task between the meetings',
  due: (when: string) => `Due: ${when}`,
  dueMeeting: (meeting: string) => `Comes back in: ${meeting}`,
  dueLost: 'The meeting it was for has been taken away. Give it a new one.',
  asks: 'Asks to be looked at',
  ask: {
    practiceDue: 'May be fading: time to look at it again.',
    actionOverdue: 'Its day has passed. What is in the way?',
    decisionLook: 'The day has come to look at what became of it.',
    practiceUndated: 'On trial. No day for evaluating it is agreed.',
    goalUnmeasured: 'Nobody measures this goal.',
    obstacleUnowned: 'Nobody has taken this obstacle on.',
    wordDiffers: 'Another group means something else by this word.',
    stepUnanswered: 'Nobody answers for this step of a path.',
    serviceAgeing: 'The card of this service is old.',
    tieWanted: 'Several wish for a tie with them.',
  },
  askMore: (n: number) => (n === 1 ? 'The same goes for 1 more.' : `The same goes for ${n} more.`),
  count: {
    decisions: (made: number, open: number) =>
      [
        made > 0 && (made === 1 ? '1 decision' : `${made} decisions`),
        open > 0 && (open === 1 ? '1 action open' : `${open} actions open`),
      ]
        .filter(Boolean)
        .join(', ') || 'none yet',
    meetings: (held: number, planned: number) =>
      [held > 0 && `${held} held`, planned > 0 && `${planned} planned`].filter(Boolean).join(', ') || 'none yet',
    findings: (n: number) => (n === 0 ? 'none yet' : n === 1 ? '1 finding' : `${n} findings`),
    maps: (n: number) => (n === 0 ? 'none yet' : n === 1 ? '1 map' : `${n} maps`),
    practices: (n: number, trial: number) =>
      n === 0 ? 'none yet' : trial > 0 ? `${trial} on trial, ${n} in all` : `${n}`,
    goals: (n: number, measured: number) =>
      n === 0 ? 'none yet' : measured === 0 ? `${n}, none measured` : `${n}, ${measured} measured`,
    words: (n: number, agreed: number) => (n === 0 ? 'none yet' : `${agreed} of ${n} agreed on`),
  },
  switch: 'Group',
  none: 'You are in no group yet. A coordinator lets you in.',
  noneCoordinator: 'There is no group yet.',
}
