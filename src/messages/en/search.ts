/** Looking through everything. */
export const search = {
  title: 'Search',
  field: 'What are you looking for?',
  hint: 'In all you may read: notes, findings, sessions, answers in words, and what the groups have made.',
  none: 'Nothing found. Try fewer letters or another word.',
  found: (n: number) => (n === 1 ? '1 found' : `${n} found`),
  all: (n: number) => `Show all ${n}`,
  in: {
    session: 'Sessions',
    finding: 'Findings',
    groupFinding: 'Findings of the group',
    note: 'Notes',
    answer: 'Open answers',
    meeting: 'Meetings',
    conference: 'Family group conferences',
    practice: 'Ways of working',
    decision: 'Decisions',
    goal: 'Goals',
    definition: 'Our words',
    service: 'Services',
    map: 'Maps',
  },
}
