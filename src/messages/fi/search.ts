import type { Messages } from '../messages.ts'

/** Looking through everything. */
export const search: Messages['search'] = {
  title: 'Haku',
  field: 'Mitä etsit?',
  hint: 'Kaikesta, mitä saat lukea: muistiinpanoista, havainnoista, keskusteluista, sanallisista vastauksista ja siitä, mitä ryhmät ovat tehneet.',
  none: 'Mitään ei löytynyt. Kokeile lyhyempää tai toista sanaa.',
  found: n => (n === 1 ? '1 osuma' : `${n} osumaa`),
  all: n => `Näytä kaikki ${n}`,
  in: {
    session: 'Keskustelut',
    finding: 'Havainnot',
    groupFinding: 'Ryhmän havainnot',
    note: 'Muistiinpanot',
    answer: 'Avoimet vastaukset',
    meeting: 'Tapaamiset',
    conference: 'Läheisneuvonpidot',
    practice: 'Käytänteet',
    decision: 'Päätökset',
    goal: 'Tavoitteet',
    definition: 'Yhteiset käsitteet',
    service: 'Palvelut',
    map: 'Kartat',
  },
}
