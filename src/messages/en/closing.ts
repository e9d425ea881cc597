/** Words for closing a project. */
export const closing = {
  title: 'Close the project',
  lead: 'When the work is over, what is no longer needed is erased. This cannot be undone.',
  act: 'Close the project…',
  ask: 'Close the project for good?',
  goes: 'Erased from the server at once, and from each device at its next contact:',
  names: 'names and contact details',
  answers: 'single survey answers (what has been published stays)',
  stays: 'Everything else can still be read by the members. Nothing more can be written, and nobody can be invited.',
  backups: (day: string) =>
    `The names can still be opened from older copies of the server, until ${day} at the latest.`,
  backupsUnknown:
    'The names can still be opened from older copies of the server. Ask whoever runs it how long they are kept.',
  files: 'Backup files that somebody has saved can still be opened. Collect them and delete them.',
  unsent: 'What lies unsent on other devices can no longer be sent. Ask everybody to sync first.',
  confirm: 'Everybody has synced, and the results that are to stay are published',
  close: 'Close for good',
  closed: 'The project is closed. Everything in it can be read; nothing more can be written or sent.',
}
