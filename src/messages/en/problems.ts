import type { Problem } from '../../wire/problem.ts'

/** What happened, what is safe, what to do: one sentence or two per problem. */
export const problems = {
  offline: 'No signal now. Everything is saved on this device and is sent when there is signal.',
  'server-silent':
    'There is signal, but the project’s server does not answer. Rinnalla tries again. Tell the coordinator if it lasts until tomorrow.',
  'server-busy': 'Many are sending at once. Rinnalla waits a moment and goes on.',
  'server-fault': 'The server could not receive this. It is still on the device and is sent again.',
  'server-newer': 'The server has a newer version. Update Rinnalla. All you have written stays.',
  'project-full':
    'The project’s room at the server is used up. Recordings, pictures and documents wait on this device; what you write is still sent. Tell the coordinator.',
  'share-full':
    'The server already has as much of files from you that were not sent to the end as it takes. Recordings, pictures and documents wait on this device; what you write is still sent. Open Rinnalla on your other devices where there is signal, so that they send the rest. What is not finished is cleared at the server within four days and stays on the device; then it goes on by itself.',
  'project-overfull':
    'The server takes nothing more for this project: its room is used up. All you write stays on this device. Tell the coordinator: recordings that are no longer needed have to be erased, or the server given more room.',
  fault:
    'Syncing stopped because of a fault in Rinnalla. Everything you have written is safe on this device, and it is tried again. If it comes back, tell whoever looks after Rinnalla.',
  'group-gone': 'You are not in this group any more. What you wrote stays on this device; ask a coordinator.',
  'key-missing':
    'This cannot be done from this device: it lacks a key that a coordinator’s device has. Do it on that device, or ask another coordinator.',
  'members-differ':
    'The server’s list of members does not match what this device knows. Nothing is sent, to be safe. Your text is kept here. Call the coordinator.',
  'device-removed':
    'This device no longer belongs to the project. What was not sent is still here: save it as a file and give it to the coordinator.',
  'only-coordinator':
    'Only a coordinator can change this. Your text is kept; save it as a file or ask the coordinator.',
  'practice-only':
    'This is a practice project: nothing leaves this device. Inviting, sending and recovery codes work in real projects only.',
  'item-newer': 'This was written in a newer version. Update to read it.',
  'item-locked':
    'One item cannot be opened on this device. It is kept as it is. Sync once more; tell the coordinator if that does not help.',
  'no-day': 'This is no day. Write it with day, month and a year of four digits.',
  'item-too-large': 'Too large to be saved in one piece. It is not saved. Divide it.',
  'item-too-long': 'Too long to be sent in one piece. It is saved here. Divide it in two.',
  'not-saved': 'The last change is not saved yet. Do not close. Rinnalla tries again; you can also copy the text.',
  'device-full':
    'The device is full, and the last change is not saved. Copy the text now, then free some space. What was saved before is safe.',
  'device-nearly-full':
    'The device is nearly full. What was kept up to here stays, and your text is still saved. Free some space before the next recording, picture or file.',
  'storage-cleared': 'The browser has cleared this device. Use the recovery code to fetch what had been synced.',
  'storage-refused':
    'This browser does not allow anything to be stored; perhaps it is a private window. Open Rinnalla in an ordinary window.',
  'not-secure': 'This address is not protected, so nothing can be locked here. Use the address that begins with https.',
  'browser-old': 'This browser is too old to lock texts safely. Update it or use another one.',
  'install-first':
    'Put Rinnalla on the home screen first: Share, then Add to Home Screen. What is saved in the browser would not come along.',
  'open-elsewhere': 'Rinnalla is open in another window. Use it here, and the other one saves and locks.',
  'words-wrong': 'The words did not fit. Check the order and try again. Nothing is erased, however often you try.',
  'words-wait': 'Try again in a moment. The wait keeps guessing out.',
  'finger-stopped': 'Not opened. Try again, or type your words.',
  'finger-unable': 'This browser cannot open with fingerprint or face here. Go on with your words.',
  'worker-gone':
    'Rinnalla was stopped while the device slept. Copy what you have just written, then load the page again.',
  'code-wrong': 'The recovery code does not fit. Compare with the paper, group by group.',
  'code-elsewhere':
    'The recovery code was made on another device. Save the backup there, or make a new code here first.',
  'code-unknown':
    'Nothing is stored for this code. There may be a newer paper. Otherwise ask the coordinator for a new invitation.',
  'not-sent-yet':
    'Some changes have not left this device. Send them or save them as a file before you remove the device.',
  'table-unread': 'No list can be read in this file. Save it as .xlsx, .ods or .csv, or copy the rows and paste them.',
  'table-too-large':
    'The list is too large. At most 10,000 rows and 200 columns are read. Delete what does not belong to the list and save the file again, or copy the rows and paste them.',
  'file-damaged':
    'The file is damaged, or it was not saved by Rinnalla. Nothing was taken in. Copy it once more, or save it again on the other device.',
  'file-foreign': 'The file belongs to another project. Nothing was taken in. Open that project and take it in there.',
  'file-newer': 'The file was saved by a newer version. Nothing was taken in. Update Rinnalla and try again.',
  'file-too-large':
    'That is more than one file can hold. Nothing was changed. Send what can be sent first, then save the rest.',
  'file-beyond':
    'The file is too large to be taken in: at most 64\u00a0MB and 200,000 entries. Nothing was taken in. Check that it is the right file. If it is, send what can be sent from the device it comes from, and save it there again.',
  'kit-too-large':
    'The file is larger than a method kit may be, 4\u00a0MB. Nothing was taken in. Check that it is the right file, or save the kit again in the other project with fewer parts.',
  'file-missing': 'No device has sent this file yet. Ask on the device where it was made to sync, then fetch it again.',
  'file-empty': 'The file is empty and was not added. Choose another one.',
  'microphone-refused':
    'The browser does not let Rinnalla use the microphone. Allow it in the browser’s settings for this address, then press Record once more. You can go on writing.',
  'microphone-missing':
    'No microphone was found, or another app is using it. Connect one or close the other app, then press Record once more. You can go on writing.',
  'picture-unread':
    'The picture could not be read here and was not added. Save it as JPEG or PNG, or take it with the camera here.',
  'recording-on': 'A recording is running. Stop it before you hand over the tablet.',
  'invite-old': 'The invitation has run out. Ask the coordinator for a new one.',
  'invite-used':
    'The invitation has been used. If that was you, open Rinnalla on the device you used. If not, tell the coordinator at once.',
  'invite-cut': 'Part of the address is missing. Scan the code again or copy the whole link.',
  'invite-wrong':
    'This is no invitation of Rinnalla, or its signs were changed on the way. Copy the whole link once more, or scan the code.',
  'invite-elsewhere':
    'Here nothing is known of this invitation. It leads to another server: open the link itself, or ask whoever sent it.',
  'setup-code': 'The set-up code does not fit or has been used. A new one can be made where the server was started.',
  'setup-elsewhere':
    'The set-up link leads to another server. Open the link itself, or ask whoever runs this server for a code.',
  'address-local':
    'Others cannot reach this address; it works on this computer only. Ask whoever runs the server to give it an address of its own (the setting ORIGIN).',
  'leave-unsure':
    'It is not certain that the coordinators’ devices were told, so the project is still on this device. Try again when there is signal. If they were told, you are taken out all the same.',
  'paste-long': 'The text is too long for a note. It stays in the field below; divide it in parts.',
  'line-too-long':
    'The line is too long: it can have at most 400 characters. What you wrote stays in the field; shorten it, and it can be saved.',
  'not-worded': 'Some findings are still quotes, word for word. Put them into your own words first.',
  'document-not-made': 'The document could not be made. Nothing has changed. Try again, or print.',
  'rows-no-code': 'Some rows have no code. Fill in or leave them out; then the list is added.',
  'round-altered':
    'This round does not go out from this device: its key is not one the project’s coordinators keep, or its smallest number of answers is out of bounds. The form that was published stays as it is. Open a new round, and tell the other coordinators.',
  'round-stopped':
    'The server did not take this round at the last contact, or its answers could not be fetched. Other rounds go on. It is tried again at the next contact; tell whoever runs the server if it stays.',
  'survey-not-here':
    'The survey page is not on this tablet yet. Open the app once where there is signal; then hand the tablet over.',
  unexpected: 'Something did not work, and nothing was lost by it. Try again; if it stays, reload the page.',
} satisfies Record<Problem | 'unexpected', string>
