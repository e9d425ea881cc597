const some = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`)

/** The record of processing (GDPR 30) and what an impact assessment begins with (GDPR 35). */
export const processing = {
  record: {
    title: 'Record of processing activities',
    about:
      'Made by Rinnalla from what is set and kept in the project today, as a basis for the record under Article 30 of the GDPR. The controller decides, and fills in what the app cannot know. Those places are marked: To fill in.',
    controller: 'Controller',
    contact: 'Contact',
    fill: 'To fill in',
    officer: 'Data protection officer: to fill in.',
    purpose: 'Purpose',
    purposeText:
      'To develop social services together with staff and clients: to gather what works and what stands in the way, to decide what is changed, and to report back to those who were asked. It is not a case file, and no decisions about individuals are made.',
    basis: 'Legal basis',
    basisText:
      'To fill in. Usually a task in the public interest (Article 6.1 e). Taking part is voluntary and does not affect the services anybody receives.',
    whose: 'Whose data',
    staff: (n: number) => `${some(n, 'member of staff', 'members of staff')} in the roster, under a code`,
    clients: (n: number) => `${some(n, 'client', 'clients')} in the roster, under a code`,
    contacts: (n: number) =>
      `Name and contact details of ${some(n, 'person', 'persons')}, in a place of their own that only coordinators read`,
    noContacts: 'No names or contact details of those interviewed are kept',
    members: 'Members of the project, by the name each has chosen',
    respondents: 'Those who answer surveys: anonymous, without account, name or time of the answer',
    data: 'Which data',
    interviews: (n: number) => `Notes of ${some(n, 'interview', 'interviews')}`,
    groupSessions: (n: number) => `Notes of ${some(n, 'group session', 'group sessions')}`,
    conferences: (n: number) =>
      `${some(n, 'family group conference', 'family group conferences')} under a code: days, numbers and how the plan went, nothing of what was said`,
    recordings: (n: number) => some(n, 'sound recording', 'sound recordings'),
    pictures: (n: number) => some(n, 'photograph', 'photographs'),
    documents: (n: number) => some(n, 'document', 'documents'),
    surveys: (n: number, rounds: number) => `${some(n, 'survey', 'surveys')}, ${some(rounds, 'round', 'rounds')}`,
    groups: (n: number) =>
      `What ${some(n, 'group', 'groups')} of staff, clients and partners write together; nobody is shown as the author`,
    special:
      'What is said about social services may reveal health and other special categories (Article 9). All material is treated as such. To fill in: which exception in Article 9.2 applies.',
    receivers: 'Who can read',
    role: {
      coordinator: 'coordinator: everything in the project',
      interviewer: 'interviewer: sessions, notes, findings and their groups; not single survey answers',
      participant: 'participant: their own groups and what is published in the project',
      leader: 'leader: only what is published in the project, never notes or who said what',
      guest: 'partner of another organisation: only their own groups and what is published in the project',
    },
    roleLine: (n: number, what: string) => `${n} × ${what}`,
    ends: (days: string) => `Access ends by itself: ${days}`,
    server:
      'The operator of the server stores sealed data and cannot read it. To fill in: who operates the server, and the processor agreement.',
    abroad: 'Transfers outside the EU/EEA',
    abroadText:
      'The app sends nothing to anybody but the project’s own server: no analytics, no cloud services, no speech recognition elsewhere. To fill in: where the server stands.',
    until: 'How long',
    untilDay: (day: string) =>
      `Notes, recordings and names are erased by ${day} at the latest. That is promised before each interview.`,
    untilNone: 'No last day is set. Set it in the settings of the project: it is shown before each interview.',
    backups:
      'Backups of the server: to fill in how long they are kept. What was erased remains sealed in them until then.',
    archive: 'To fill in: what is to be archived as public documents, and under which rule the rest is disposed of.',
    security: 'Security',
    securityLines: [
      'Everything is sealed on the device before it is stored or sent; the server never has a key.',
      'Each part of the project has keys of its own. Whoever is removed gets no key for what is written afterwards.',
      'The device locks by itself when it is not used.',
      'Who is a member stands in a signed list that nobody can change unseen.',
      'Personal identity numbers in texts are recognised, and hidden unless the writer says that they are something else.',
    ],
    protected: (n: number, of: number) =>
      `Of ${some(of, 'interview', 'interviews')} managers see nothing of the words in ${n}.`,
    leastK: (k: number) => `No result of a survey is shown before ${k} have answered.`,
    notices: (languages: string) => `Information before the interview has been given in: ${languages}.`,
  },
  assessment: {
    title: 'Basis for a data protection impact assessment',
    about:
      'Made by Rinnalla from what is set and kept in the project today, as a basis for the assessment under Article 35 of the GDPR. People in a dependent position tell sensitive things: assume that an assessment is needed. The controller makes it, with the data protection officer.',
    described: 'What is done with the data is described in the record of processing.',
    need: 'Necessity and proportion',
    needLines: [
      'Codes are used instead of names. A name or contact detail is only there if somebody has needed to get in touch.',
      'Place, address and personal identity number have no field.',
      'Nothing is recorded until somebody presses the button for it.',
      'Survey answers hold no name, time, device or order.',
      'Everybody may stay silent, stop, and have what they said taken out until it stands in a report.',
    ],
    risks: 'Risks for those concerned',
    risk: 'Risk',
    done: 'What the app does',
    remains: 'What remains for the controller',
    rows: [
      [
        'A device is lost or stolen.',
        'The content is sealed with four words or a passkey; wrong tries must wait. A coordinator can remove the person, and no new key is given.',
        'Say to whom a loss is reported, and that it is done the same day.',
      ],
      [
        'Somebody is recognised by what they said.',
        'Quotes are held back from a report back. Fewer than three voices are told as “few”. Small groups in surveys are hidden.',
        'Read each report with the eyes of a neighbour before it is published.',
      ],
      [
        'A manager finds out who said what.',
        'Leaders read only what is published. Interviews are protected from managers from the beginning.',
        'Do not give managers the role of interviewer.',
      ],
      [
        'A client does not dare to say no.',
        'Before each interview it is said in plain and easy words that taking part is voluntary and does not affect the services.',
        'Let somebody ask who does not decide about the person’s services.',
      ],
      [
        'A member passes on or changes what they may read.',
        'Each reads only what their role needs. What two people wrote differently stands side by side; nothing is overwritten unseen.',
        'Agree on secrecy with each member. What somebody has read cannot be unread.',
      ],
      [
        'The server is broken into, or its operator looks.',
        'It holds sealed data only: no text, no names, no answers.',
        'It can see when devices are in contact and how much they send. Keep its logs short.',
      ],
      [
        'A partner remains when their task has ended.',
        'A last day can be set; their device lets go of the group’s content at its next contact.',
        'Set a last day for each partner.',
      ],
      [
        'What somebody tells about a third person is spread.',
        'Identity numbers are hidden. Names in quotes are asked about before a report.',
        'Take out third persons when the notes are finished.',
      ],
    ],
    views: 'Views of those concerned (Article 35.9)',
    viewsText: 'To fill in: how staff and clients were asked about this way of working, and what they said.',
    conclusion: 'Conclusion and advice of the data protection officer',
  },
  made: (day: string) => `Made on ${day}.`,
}
