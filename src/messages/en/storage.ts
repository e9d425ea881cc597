/** Words for the room on a device, what the browser cleared, what lay on lost devices, and backups. */
export const storage = {
  unknown: 'This browser does not say how much room there is.',
  refused:
    'The browser did not promise it. It does so more readily once Rinnalla is on the home screen: install it and ask again.',
  nearlyFull: (mb: number) => `About ${mb} MB left. Text is still saved. Free some space before the next recording.`,
  cleared: {
    unsent: 'What had not been sent is gone, unless it was saved as a file. Then a coordinator can take it in.',
    act: 'Use the recovery code',
    forget: 'No longer needed',
  },
  device: (n: number) => `Device ${n}`,
  thisDevice: 'this device',
  contact: (day: string) => `last contact ${day}`,
  noContact: 'no contact noted',
  waited: (n: number) =>
    n === 0 ? 'nothing waited then' : n === 1 ? '1 change waited then' : `${n} changes waited then`,
  removeDevice: 'Remove device…',
  removeDeviceAsk: (n: number) => `Remove device ${n} from the project?`,
  removeDeviceText:
    'The device gets nothing more from now on, and new keys are made. The recovery code of the same person stops working: a new one has to be printed.',
  held: {
    coordinator:
      'With the device one could read everything: names and contact details, interview notes, survey answers, findings and what is shared with all.',
    interviewer:
      'With the device one could read names and contact details, interview notes, findings and what is shared with all, but not single survey answers.',
    participant:
      'With the device one could read findings and what is shared with all, but no interview notes and no contact details.',
    leader: 'With the device one could read only what is shared with all.',
    guest: 'With the device one could read what lies in the partner’s groups and what is shared with all.',
  },
  unsent: (day: string, n: number) =>
    n === 0
      ? `The device’s last contact with the server: ${day}. Nothing waited to be sent then.`
      : `The device’s last contact with the server: ${day}. ${n === 1 ? '1 change' : `${n} changes`} had not been sent then.`,
  unsentUnknown: 'The server has not noted when it last heard from it.',
  turnsUp:
    'If the device turns up, what was not sent can be saved on it as a file, and a coordinator can take the file in under Sync and storage.',
  former: (day: string, n: number) =>
    n === 0
      ? `Your former device’s last contact with the server: ${day}. Nothing waited on it then.`
      : `Your former device’s last contact with the server: ${day}. ${n === 1 ? '1 change' : `${n} changes`} waited on it then.`,
  backup: {
    title: 'Backup',
    text: 'One sealed file with everything you can read in the project. Your recovery code alone opens it, also without the server.',
    outlives:
      'The file can be opened for as long as the file and the code exist, also after the project has been closed or you have left it. Keep them apart.',
    without:
      'Recordings, pictures and documents are in it as far as they have not been sent yet. Those that have been sent are fetched from the server later.',
    identity: 'Also names and contact details',
    save: 'Save a backup of everything',
    mb: (n: string) => `${n} MB`,
    kb: (n: string) => `${n} kB`,
    saved: (name: string, size: string) => `Saved as ${name} (${size}).`,
    codeFirst: 'Print a recovery code first. Without it nobody can open the file.',
    makeCode: 'Make a recovery code',
    open: 'I have a backup file',
    chosen: (name: string) => `The file ${name} is opened with the code. No connection is needed.`,
    otherFile: 'Choose another file',
    opened: 'The backup is open. What has happened since comes at the next contact.',
  },
}
