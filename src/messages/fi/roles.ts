import type { RoleWords } from '../roles.ts'
import { ownRole } from './own-role.ts'

const luku = (n: number) => (n === 2 ? 'Kaksi' : n === 3 ? 'Kolme' : String(n))
const tehtavaa = (n: number) => (n === 1 ? '1 tehtävä' : `${n} tehtävää`)

export const roles: RoleWords = {
  tab: 'Roolikartta',
  newMap: 'Uusi roolikartta',
  name: 'Kenen työstä on kyse?',
  nameHint: 'Esimerkiksi: aikuissosiaalityö. Ei ihmisten nimiä.',
  roleLines: 'Roolit',
  roleLinesHint: 'Yksi rooli riville, niin kuin sitä kutsutte. Ei ihmisten nimiä.',
  dutyLines: 'Tehtävät',
  dutyLinesHint: 'Yksi tehtävä riville. Kaikkea voi myöhemmin muuttaa ja siirtää.',
  make: 'Tee kartta',
  table: 'Taulukko',
  list: 'Luettelo',
  duty: 'Tehtävä',
  role: 'Rooli',
  word: { R: 'tekee', A: 'vastaa', C: 'häneltä kysytään', I: 'saa tiedon', '-': 'ei mitään' },
  letter: { R: 'R', A: 'A', C: 'C', I: 'I' },
  meaning: {
    R: 'tekee työn',
    A: 'huolehtii, että se tulee tehdyksi',
    C: 'saa sanoa kantansa ennen',
    I: 'jälkeenpäin',
  },
  group: { R: 'Teet', A: 'Vastaat', C: 'Sinulta kysytään', I: 'Saat tiedon', '-': 'Ei sinulle mitään' },
  none: '–',
  nobodySaid: 'ei kirjattu',
  summary: (clear, of, open) =>
    [`${clear}/${tehtavaa(of)} selvillä`, open > 0 && `${open} selvitettävänä`].filter(Boolean).join(', '),
  picture: (duties, roles) =>
    `Taulukko: ${tehtavaa(duties)}, ${roles === 1 ? '1 rooli' : `${roles} roolia`}. Nuolinäppäimet siirtävät ruudusta toiseen, Enter avaa ruudun. Luettelo kertoo saman sanoin.`,
  frame: 'Roolien ja tehtävien taulukko; sitä voi vierittää sivusuunnassa',
  noDuties: 'Yhtään tehtävää ei vielä ole. Lisää ensimmäinen.',
  noRoles: 'Yhtään roolia ei vielä ole. Lisää ensimmäinen.',
  more: n => `Taulukko on liian suuri: ${n} riviä tai saraketta jää näyttämättä.`,
  addDuty: 'Lisää tehtävä',
  dutyName: 'Mitä pitää tehdä?',
  dutyAdded: 'Tehtävä on lisätty.',
  addRole: 'Lisää rooli',
  roleName: 'Mikä roolin nimi on?',
  roleHint: 'Rooli, ei koskaan ihmisen nimeä.',
  roleFrom: 'Tai ryhmän ennestään tuntema',
  roleNew: 'Uusi, yllä olevalla nimellä',
  roleAdded: 'Rooli on lisätty.',
  roleEverywhere: 'Nimi muuttuu kaikkialla, missä roolia käytetään.',
  add: 'Lisää',
  cell: (role, duty) => `${role}: ${duty}`,
  cellAsk: 'Mikä roolin osuus tehtävässä on?',
  cellSaid: 'Kirjattu taulukkoon.',
  save: 'Kirjaa taulukkoon',
  sort: 'Selvitettävää',
  clear: 'Yksi tekee ja yksi vastaa.',
  clearOne: 'Sama rooli tekee ja vastaa.',
  emptyRow: 'Mitään ei ole vielä kirjattu.',
  flag: (label, { answer, doing }) => {
    const does = doing === 0 ? 'kukaan ei tee sitä' : `${luku(Number(doing)).toLowerCase()} tekee sitä`
    if (answer === 'clear')
      return doing === 0 ? `Kukaan ei tee tehtävää ”${label}”.` : `${luku(Number(doing))} tekee tehtävää ”${label}”.`
    const answers =
      answer === 0 ? `Kukaan ei vastaa tehtävästä ”${label}”` : `${luku(answer)} vastaa tehtävästä ”${label}”`
    return doing === 'clear' ? `${answers}.` : `${answers}, ja ${does}.`
  },
  ask: {
    twoAnswer: 'Kumpi huolehtii, että se tulee tehdyksi?',
    nobodyAnswers: 'Kuka huolehtii, että se tulee tehdyksi?',
    nobodyDoes: 'Kuka sen arjessa tekee?',
    sharedDoing: 'Oletteko sopineet, miten jaatte sen?',
  },
  confirm: 'Kyllä, jaamme sen näin…',
  confirmTitle: 'Miten jaatte sen?',
  how: 'Yhtenä lauseena',
  agreedDay: 'Sovittu',
  confirmed: 'Sopimanne on kirjattu.',
  shared: (day, how) => (how ? `Sovittu ${day}: ${how}` : `Sovittu ${day}.`),
  askAgain: 'Kysy uudelleen',
  askedAgain: 'Asiaa kysytään uudelleen.',
  toFinding: 'Tee havainto',
  findingTitle: 'Ryhmän havainto',
  found: 'Havainto on tehty ja liitetty tehtävään.',
  findings: 'Havainnot',
  aside: n => (n === 1 ? '1 huomautus siirretty sivuun' : `${n} huomautusta siirretty sivuun`),
  looseTitle: 'Johtaa johonkin poistettuun',
  loose: (role, duty, word) =>
    role !== ''
      ? `${role}: ${word}. Tehtävä on poistettu.`
      : duty !== ''
        ? `”${duty}”: ${word}. Rooli on poistettu.`
        : `Poistettu rooli ja poistettu tehtävä: ${word}.`,
  looseAway: 'Poista',
  looseGone: 'Poistettu.',
  dutyOf: (n, of) => `Tehtävä ${n}/${of}`,
  who: 'Kuka tekee mitä',
  rename: 'Nimi',
  service: 'Mihin palveluun se kuuluu?',
  noService: 'Ei mihinkään',
  steps: 'Polkujen askeleet',
  linkStep: 'Liitä askeleeseen…',
  noSteps: 'Yhtään askelia sisältävää polkua ei vielä ole.',
  linked: 'Liitetty.',
  unlink: 'Irrota',
  unlinked: 'Irrotettu.',
  goneLink: 'johtaa johonkin poistettuun',
  toService: 'Avaa palvelu',
  up: 'Aiemmaksi',
  down: 'Myöhemmäksi',
  moved: 'Siirretty.',
  removeDuty: 'Poista tehtävä',
  dutyRemoved: 'Tehtävä on poistettu.',
  removeRole: 'Poista rooli',
  roleRemoved: 'Rooli on poistettu.',
  goneDuty: 'Tätä tehtävää tai roolia ei enää ole.',
  dutiesHere: 'Tehtävät tässä',
  dutyWho: (does, answers) =>
    [does ? `tekee ${does}` : 'kukaan ei tee', answers ? `vastaa ${answers}` : 'kukaan ei vastaa'].join(' · '),
  rowOf: 'Kaikki roolista',
  shared1: 'Sopimus jakamisesta',
  columns: {
    n: 'Nro',
    duty: 'Tehtävä',
    R: 'Tekee',
    A: 'Vastaa',
    C: 'Kysytään',
    I: 'Saa tiedon',
    sort: 'Selvitettävää',
    service: 'Palvelu',
    steps: 'Polkujen askeleet',
  },
  sinceCell: (role, duty, then, now) => `${role}, ”${duty}”: silloin ${then}, nyt ${now}.`,
  ...ownRole,
}
