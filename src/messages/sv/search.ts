import type { Messages } from '../messages.ts'

/** Looking through everything. */
export const search: Messages['search'] = {
  title: 'Sök',
  field: 'Vad letar du efter?',
  hint: 'I alla anteckningar, iakttagelser och samtal, och i det som skrivits i enkäter.',
  none: 'Inget hittades. Pröva färre bokstäver eller ett annat ord.',
  found: n => (n === 1 ? '1 träff' : `${n} träffar`),
  all: n => `Visa alla ${n}`,
  in: {
    session: 'Samtal',
    finding: 'Iakttagelser',
    groupFinding: 'Gruppens iakttagelser',
    note: 'Anteckningar',
    answer: 'Öppna svar',
  },
}
