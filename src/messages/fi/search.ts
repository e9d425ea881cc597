import type { Messages } from '../messages.ts'

/** Looking through everything. */
export const search: Messages['search'] = {
  title: 'Haku',
  field: 'Mitä etsit?',
  hint: 'Kaikista muistiinpanoista, havainnoista ja keskusteluista sekä kyselyihin kirjoitetuista vastauksista.',
  none: 'Mitään ei löytynyt. Kokeile lyhyempää tai toista sanaa.',
  found: n => (n === 1 ? '1 osuma' : `${n} osumaa`),
  all: n => `Näytä kaikki ${n}`,
  in: {
    session: 'Keskustelut',
    finding: 'Havainnot',
    groupFinding: 'Ryhmän havainnot',
    note: 'Muistiinpanot',
    answer: 'Avoimet vastaukset',
  },
}
