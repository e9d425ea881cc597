/** Help, the privacy notice and the accessibility statement: fetched by whoever opens them. */
export const help = {
  title: 'Help',
  lead: 'Everything here can be read without signal.',
  questions: 'Questions',
  door: [
    [
      'I have forgotten my words',
      'Press “Forgotten the words?”. With the printed recovery code you get in as on a new device: what has been synced comes back. What is only on this device opens with the words alone, so keep trying; nothing is erased.',
    ],
    [
      'It says that something has not been sent',
      'It lies sealed on this device. Unlock where there is signal: it is sent by itself. Do not remove the vault or clear the browser before that.',
    ],
    [
      'I cannot get in though the words are right',
      'Write the words in their order; capitals make no difference. After several wrong tries you wait a moment; a longer wait follows each time. The words are never sent anywhere.',
    ],
    [
      'This is not my device',
      'Give it to whoever works with the project. Without the words nothing in it can be read.',
    ],
    [
      'Is there signal?',
      'You can work without. Everything is saved on the device and is sent when there is signal again.',
    ],
  ],
  coordinator: [
    [
      'How do I begin?',
      'Write the interview guide, paste the list of interviewees, plan the interviews and invite the interviewers. “Today” shows what is left.',
    ],
    [
      'Who can read what?',
      'Interviewers and coordinators read all notes. Developer-clients read what has been shared with the group. Managers read what is published. Names lie apart from codes.',
    ],
    [
      'How does a note become a finding?',
      'Open an interview, mark the words and choose a kind. Then write it in one sentence of your own: before that it does not leave the project.',
    ],
    [
      'Somebody has lost a tablet',
      'Under Project → Members and invitations the device is removed. It is refused at its next contact, and new keys are made for the others.',
    ],
    [
      'Somebody wants to take back what was said',
      'Open the interview and choose “Erase”. It goes from the server as soon as this device has signal, and from other devices at their next contact; copies of the server keep it until they expire.',
    ],
    [
      'Where is a family group conference written down?',
      'Under Development → Family group conferences: a code, the day, the parts and how many. The family can have the tablet for its private time; what it writes there is kept nowhere. The page can save the days as a calendar file, and the search finds a conference by its code.',
    ],
  ],
  interviewer: [
    [
      'Can I drive where there is no signal?',
      'Yes, once “Ready for the field” is green. Then all guides and interviews are on the tablet.',
    ],
    [
      'Is what I write saved?',
      'With each word, on this tablet. The corner shows “saved on this device” and later “synced”.',
    ],
    [
      'Somebody does not want to go on',
      'Say that it is quite all right, and choose in the interview whether what is written is kept or erased.',
    ],
    ['I wrote under the wrong question', 'Move the words with “Move…” below the answer. Its marks come along.'],
    [
      'Somebody wants to read what I wrote',
      'Finish the interview and let the person read and correct it on the tablet before you part.',
    ],
    [
      'Where is a family group conference written down?',
      'Under Development → Family group conferences: a code, the day, the parts and how many. The family can have the tablet for its private time; what it writes there is kept nowhere. The page can save the days as a calendar file, and the search finds a conference by its code.',
    ],
  ],
  participant: [
    [
      'What do I see here?',
      'What has been shared with your group, and the results that are published. You do not see who said what.',
    ],
    [
      'May I change what stands there?',
      'Yes, with the same right as everybody in the group. If two change the same thing, both stand until somebody chooses.',
    ],
    ['Does it work without signal?', 'Yes. What you write is saved on your phone and sent when there is signal.'],
    ['Who sees what I write?', 'The group and the coordinators. Your name stands as you wrote it when you joined.'],
    ['I want to leave', 'Tell the coordinator. Your phone then forgets the group; what you wrote together stays.'],
  ],
  reader: [
    ['What do I see here?', 'The results that the project has published. Notes and interviews are not shown.'],
    ['Why are some figures missing?', 'Where few have answered nothing is shown, so that nobody can be recognised.'],
    [
      'What does “no clear change” mean?',
      'The difference may be due to chance. It does not mean that nothing has happened.',
    ],
    ['Can I print it?', 'Yes, each result has a button for it.'],
    ['Who can I ask?', 'The contact below.'],
  ],
  survey: [
    [
      'Do I have to answer?',
      'No. You can skip questions, and you can stop at any time. You get the same help all the same.',
    ],
    [
      'Who sees what I answer?',
      'Your answer is locked on the phone before it is sent. Answers are read together, and only when enough people have answered.',
    ],
    [
      'Can I take it back?',
      'Yes, if you get a code after sending. Open the same link and choose to take back your answer.',
    ],
    [
      'Does it work without signal?',
      'Yes, once the page has opened. Your answer waits on the phone and leaves when you open the page with signal.',
    ],
    [
      'I need help to answer',
      'Ask somebody you trust, or the person who gave you the survey. You can also choose easier words, or listen.',
    ],
  ],
  contact: 'Whom to ask',
  contactNone: 'No contact has been written in yet. Ask your coordinator.',
  contactAdd: 'Write it in the settings.',
  privacy: 'How personal data is handled',
  privacyText: (p: { who: string; project: string; until: string; contact: string }) => [
    `${p.who || 'The organisation that runs the project'} is the controller of the personal data in ${p.project || 'the project'}. The purpose is to develop the services together with staff and clients. The legal basis is a task in the public interest (Article 6.1 e of the GDPR).`,
    'What is said in interviews is kept under codes, answers to surveys without name or code. Names and contact details of those interviewed lie apart and can be read by interviewers and coordinators only.',
    'Everything is sealed on the device. Whoever runs the server cannot read it.',
    p.until
      ? `Notes are erased by ${p.until} at the latest.`
      : 'How long notes are kept is told before each interview.',
    'You have the right to know what is kept about you, to have it corrected or erased, to object, and to complain to the data protection authority.',
    p.contact ? `Questions: ${p.contact}.` : 'Questions: ask your coordinator.',
  ],
  accessibility: 'Accessibility statement',
  statement: (p: { who: string }) => [
    `${p.who || 'The organisation that runs the project'} wants everybody to be able to use Rinnalla. This is how it meets the law on accessibility of digital public services (WCAG 2.1, level AA).`,
    'It meets the requirements in part. What is known not to work:',
  ],
  known: [
    'Recordings have no text unless somebody has written it.',
    'Pictures and drawings are described only where somebody has written a description. Drawings of causes also exist as a list.',
    'Reading aloud uses the voice of the device; some devices lack a voice in one of the languages.',
    'Word documents and spreadsheets have headings and table heads but have not been tested with every screen reader.',
  ],
  tested:
    'It is tested with automatic tools, with the keyboard alone and at large text, by those who make it. Version of this statement: November 2026.',
  tellUs: (contact: string) =>
    contact
      ? `Tell us if something does not work: ${contact}. You get an answer within 14 days.`
      : 'Tell your coordinator if something does not work. You get an answer within 14 days.',
  supervisor: {
    SE: 'If you are not satisfied with the answer you can turn to the supervisory authority, Digg (digg.se/tdosanmalan).',
    FI: 'If you are not satisfied with the answer you can turn to the supervisory authority, Traficom (saavutettavuusvaatimukset.fi).',
  },
  feedback: 'What does not work, or could be better?',
  feedbackHint:
    'It goes to the coordinators of the project when there is signal; others who work in it may read it too. Do not write about clients here.',
  send: 'Send',
  sent: 'Thank you. It is sent when there is signal.',
  received: 'What people have told',
  settle: 'Answered',
  settled: 'Marked as answered.',
  support: 'Details for support',
  supportLead: 'Nothing anybody wrote is among them.',
  facts: {
    build: 'Version',
    browser: 'Browser',
    language: 'Language',
    role: 'Role',
    online: 'Signal',
    screen: 'Screen',
    waiting: 'Changes not sent',
    kept: 'Browser keeps what is saved',
  },
  yes: 'yes',
  no: 'no',
  copy: 'Copy',
  copied: 'Copied.',
} as const
