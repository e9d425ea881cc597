import type { Messages } from '../messages.ts'

/** Looking through everything. */
export const search: Messages['search'] = {
  title: 'Sök',
  field: 'Vad letar du efter?',
  hint: 'I allt du får läsa: anteckningar, iakttagelser, samtal, svar i ord och det som grupperna har gjort.',
  none: 'Inget hittades. Pröva färre bokstäver eller ett annat ord.',
  found: n => (n === 1 ? '1 träff' : `${n} träffar`),
  all: n => `Visa alla ${n}`,
  in: {
    session: 'Samtal',
    finding: 'Iakttagelser',
    groupFinding: 'Gruppens iakttagelser',
    note: 'Anteckningar',
    answer: 'Öppna svar',
    meeting: 'Träffar',
    conference: 'Familjerådslag',
    practice: 'Arbetssätt',
    decision: 'Beslut',
    goal: 'Mål',
    definition: 'Våra begrepp',
    service: 'Tjänster',
    map: 'Kartor',
  },
}
