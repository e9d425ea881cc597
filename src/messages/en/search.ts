/** Looking through everything. */
export const search = {
  title: 'Search',
  field: 'What are you looking for?',
  hint: 'In all notes, findings and sessions, and in what people wrote in surveys.',
  none: 'Nothing found. Try fewer letters or another word.',
  found: (n: number) => (n === 1 ? '1 found' : `${n} found`),
  all: (n: number) => `Show all ${n}`,
  in: {
    session: 'Sessions',
    finding: 'Findings',
    groupFinding: 'Findings of the group',
    note: 'Notes',
    answer: 'Open answers',
  },
}
