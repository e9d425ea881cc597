/** Words for what the server holds of a project. */
export const server = {
  room: 'Room at the server',
  used: (used: string, most: string) => `${used} of ${most} GB is used.`,
  nearlyUsed: (used: string, most: string) =>
    `${used} of ${most} GB is used. When it is full, recordings, pictures and documents wait on the tablets. Erase what is no longer needed, or ask whoever runs the server for more room.`,
  lost: 'Rounds that nobody has any more',
  lostText:
    'The server still keeps these rounds, but no device of the project has them. Close them so that their links stop collecting answers, or erase them with all their answers.',
  lostRound: (n: number) => `Round ${n}`,
  arrived: (n: number) => (n > 0 ? `At least ${n} answers` : 'Few answers or none'),
  closed: 'closed',
  open: 'still open',
  close: 'Close',
  eraseAsk: 'Erase this round and all its answers from the server? They cannot be brought back.',
  done: 'Done.',
  nearlyFull: (most: string) =>
    `The round is nearly full: it takes ${most} answers. Close it and open a new one for those who have not answered yet.`,
}
