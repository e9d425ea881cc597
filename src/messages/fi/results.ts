import type { Messages } from '../messages.ts'

const kysymysta = (n: number) => `${n} ${n === 1 ? 'kysymys' : 'kysymystä'}`
const vastausta = (n: number) => `${n} ${n === 1 ? 'vastaus' : 'vastausta'}`
const joukosta = (n: number) => `${n}:${[2, 3, 6, 8].includes(n % 10) || n % 100 === 0 ? 'sta' : 'stä'}`
const kaikissa = (n: number) => (n === 1 ? 'kysymyksessä' : `kaikissa ${n} kysymyksessä`)

/** The result of a round, beside an earlier one, and what is published of it. */
export const results: Messages['results'] = {
  title: 'Tulokset',
  list: 'Tulokset',
  compared: (later, earlier) => `${later} verrattuna kierrokseen ${earlier}`,
  beside: 'Vertaa kierrokseen',
  alone: 'Ei mihinkään, vain tämä kierros',
  none: 'Ei vielä näytettäviä vastauksia.',
  noneWhy: k => `Näytetään, kun vastaajia on vähintään ${k}, jotta ketään ei voi tunnistaa.`,

  upAll: (label, n) =>
    `${label}: suurempi osuus vastaajista valitsi toisen kahdesta parhaasta vastauksesta ${kaikissa(n)}.`,
  downAll: (label, n) =>
    `${label}: pienempi osuus vastaajista valitsi toisen kahdesta parhaasta vastauksesta ${kaikissa(n)}.`,
  upSome: (label, up, n) =>
    `${label}: suurempi osuus vastaajista valitsi toisen kahdesta parhaasta vastauksesta ${up} kysymyksessä ${joukosta(n)}.`,
  chance:
    'Näin vähillä vastauksilla erot voivat kuitenkin johtua sattumasta. Se ei tarkoita, ettei mitään olisi tapahtunut.',
  chanceMany: 'Erot voivat kuitenkin johtua sattumasta. Se ei tarkoita, ettei mitään olisi tapahtunut.',
  better: names => `Selvästi parempi: ${names}.`,
  worse: names => `Selvästi huonompi: ${names}.`,
  others: n => `Ei selvää muutosta muissa kysymyksissä (${n}).`,
  tooFew: 'Liian vähän vastauksia vertailuun. Toisella kierroksella niitä on alle kymmenen.',
  oneRound: (n, of) =>
    `Vähintään puolet vastaajista valitsi toisen kahdesta parhaasta vastauksesta ${n} kysymyksessä ${joukosta(of)}.`,

  answered: (label, n) => `${label}: ${vastausta(n)}`,
  rate: (label, n, of, percent) => `${label}: ${n}/${of} vastasi (${percent})`,
  arrivedOf: (label, arrived, opened) =>
    `${label}: vastanneita on tähän mennessä vähintään ${arrived}, vastauksista on avattu ${opened}`,
  fewIn: label => `${label}: liian vähän vastauksia näytettäväksi`,

  bestShare: 'Toinen kahdesta parhaasta vastauksesta ja epävarmuus',
  difference: 'Ero prosenttiyksikköinä',
  lower: 'alaraja, 95 %',
  upper: 'yläraja, 95 %',
  line: 'Viiva näyttää, millä välillä osuus todennäköisesti on (95 %), jos vastaajia pidetään otoksena kaikista asiakkaista ajan mittaan.',
  xOfN: (x, n) => `${x} ${x === 1 ? 'vastaaja' : 'vastaajaa'} ${joukosta(n)}`,
  to: (value, low, high) => `${value} (${low} … ${high})`,
  few: 'Liian vähän vastauksia näytettäväksi',
  cell: {
    few: 'liian vähän vastauksia',
    hidden_with: 'ei näytetä: siitä voisi laskea piilotetun ryhmän',
    alike: 'lähes kaikki samoin',
  },
  classes: 'Kolme luokkaa, koska vastauksia on alle kymmenen',
  class: ['Alle keskikohdan', 'Keskikohta', 'Yli keskikohdan'],
  alike: answer => `Lähes kaikki vastasivat samoin: ${answer}`,
  verdictHead: 'Arvio',
  verdict: {
    no_clear_change: 'Ei selvää muutosta',
    clearly_better: 'Selvästi parempi',
    clearly_worse: 'Selvästi huonompi',
    too_few_to_compare: 'Liian vähän vastauksia vertailuun',
  },
  verdictWhy: {
    no_clear_change: 'Ero voi johtua sattumasta. Se ei tarkoita, ettei mitään olisi tapahtunut.',
    clearly_better: 'Näin suuri ero syntyy harvoin sattumalta. Luvut eivät kerro, mistä ero johtuu.',
    clearly_worse: 'Näin suuri ero syntyy harvoin sattumalta. Kysykää niiltä, joita asia koskee, mikä on muuttunut.',
    too_few_to_compare: 'Toisella kierroksella vastauksia on alle kymmenen.',
  },
  evidence: {
    act: 'Käytä perusteena',
    actChange: 'Käytä eroa perusteena',
    title: 'Havainnon peruste',
    text: 'Mitä siinä tulee lukemaan',
    openNote: 'Siinä myös haastattelijat voivat lukea sen, mutta kirjoittaja ei näy. Poista ensin nimet ja paikat.',
    names: words => `Voiko jonkun tunnistaa: ${words}?`,
    of: 'Ketkä vastasivat?',
    sides: { client: 'asiakkaat', staff: 'henkilöstö', other: 'muut tai molemmat' },
    fresh: 'Uusi havainto',
    freshHint: 'Yhdellä lauseella, omin sanoin',
    make: 'Luo havainto',
    or: 'Tai valitse havainto',
    done: 'Lisätty perusteeksi.',
    figure: (label, question, figure) => `Kysely ${label}: ”${question}” ${figure}`,
    share: (x, n, range) => `${x}/${n} valitsi jommankumman kahdesta parhaasta vastauksesta (95 %: ${range})`,
    answer: (label, question) => `(kysely ${label}, ”${question}”)`,
  },
  details: 'Tarkemmat luvut',
  notCompared: 'Aiemmalla kierroksella kysyttiin toisin sanoin, joten ei verrata.',
  onScale: n => `${vastausta(n)} asteikolla`,
  delta: 'Cliffin delta',
  deltaWhy: 'Kuinka paljon useammin myöhempi vastaus on aiempaa parempi kuin huonompi: −1 … +1.',
  p: 'Tarkka järjestystesti (Wilcoxon–Mann–Whitney), p',
  holm: 'Sama, kun kaikki kysymykset lasketaan yhdessä (Holm)',
  other: {
    dont_know: 'ei osaa sanoa',
    not_relevant: 'ei koske vastaajaa',
    no_answer: 'ei halua vastata',
    skipped: 'ohitettu',
  },

  how: label => `Miten vastattiin: ${label}`,
  modes: {
    self: 'Itse',
    assisted_other: 'Itse valitun henkilön avulla',
    assisted_staff: 'Työntekijän avulla',
    proxy: 'Joku vastasi vastaajan puolesta',
    paper: 'Paperilla',
  },
  group: (name, n) => `${name}: ${vastausta(n)}`,
  groupFew: names => `${names}: liian vähän vastauksia näytettäväksi`,
  groupWith: names => `${names}: ei näytetä, koska siitä voisi laskea piilotetun ryhmän`,
  byLanguage: 'Kielen mukaan',
  byReading: 'Yleiskieli ja helpommat sanat',
  reading: { standard: 'Yleiskieli', easy: 'Helpommin sanoin' },
  bestBy: 'Kahden parhaan vastauksen osuus',
  open: 'Omin sanoin',
  openWhy:
    'Aakkosjärjestyksessä, ei koskaan muiden vastaajaa koskevien tietojen rinnalla. Tarkista ennen käyttöä, ettei teksteissä ole nimiä. Näitä ei julkaista.',
  openFew: 'Liian harva on kirjoittanut, joten tätä ei näytetä.',

  mind: 'Ota huomioon',
  note: {
    invented: 'Vastaukset on keksitty harjoittelua varten.',
    still_open: 'Kierros on vielä auki, ja vastauksia voi tulla lisää.',
    never_asked: 'Niiltä, jotka ovat lakanneet käymästä meillä, ei ole kysytty.',
    no_frame: 'Ei ole kirjattu, keneltä kysyttiin, joten vastausprosenttia ei voi laskea.',
    few: 'Vastauksia on vähän: jokainen painaa paljon.',
    helped_by_staff: 'Osaa auttoi työntekijä, ja he ovat voineet vastata myönteisemmin.',
    languages_pooled: 'Erikieliset vastaukset on laskettu yhteen; sanat voivat painaa eri tavoin.',
    ceiling: 'Moni valitsi parhaat vastaukset jo alussa, joten parantamisen varaa näkyy vähän.',
    answered_twice: 'Osa on voinut vastata molemmilla kierroksilla; testi pitää heitä eri ihmisinä.',
    wording_changed: 'Toisin sanoin kysyttyjä kysymyksiä ei verrata.',
  },

  asTable: 'Taulukkona',
  asBars: 'Pylväinä',
  question: 'Kysymys',
  round: 'Kierros',
  word: 'Lataa Wordina',
  xlsx: 'Laskentataulukkona (xlsx)',

  publish: 'Julkaise…',
  publishTitle: 'Julkaise tulokset',
  publishAct: 'Julkaise',
  publishTo:
    'Kaikki hankkeessa voivat lukea ne: myös kehittäjäasiakkaat, henkilöstö, esihenkilöt ja johto. Kyselyn saaneet voivat lukea tärkeimmät luvut samasta linkistä. Julkaistua ei voi muuttaa.',
  leaves: 'Tämä julkaistaan',
  leavesFigures: (questions, rounds) => `Luvut, ${kysymysta(questions)}: ${rounds}`,
  leavesGroups: 'Kielet ja helpommat sanat, kun ryhmät ovat riittävän suuria',
  leavesMind: 'Mitä pitää ottaa huomioon',
  stays: 'Tämä jää koordinaattoreille',
  staysOpen: 'Omin sanoin kirjoitetut vastaukset',
  staysAnswers: 'Yksittäiset vastaukset',
  publishOpen: 'Sulje kierros ensin. Julkaistut tulokset eivät saa muuttua.',
  publishNone: 'Vastauksia on liian vähän julkaistavaksi.',
  published: 'Tulokset on julkaistu.',
  publishedOn: day => `Julkaistu ${day}`,
  seePublished: 'Katso, mitä julkaistiin',
  notReleased: 'Kyselyn saaneet eivät näe näitä tuloksia, koska kukaan koordinaattori ei ole julkaissut niitä heille.',
  release: 'Julkaise heille',
  releasedOther: 'Tätä on muutettu julkaisemisen jälkeen. Kyselyn saaneet näkevät edelleen sen, mitä julkaistiin.',
  publishedNone: 'Tuloksia ei ole vielä julkaistu.',
  publishedLead: 'Mitä kyselyihin on vastattu.',
  next: 'Mitä seuraavaksi tapahtuu',
  nextNone: 'Ei vielä päätetty.',
  nextHint:
    'Mitä tulosten perusteella tehdään, kuka tekee ja milloin. Tämän näkevät kaikki hankkeessa ja kyselyn saaneet.',

  toldTitle: 'Mitä vastattiin',
  toldAnswers: n => `Vastaajia oli ${n}.`,
  toldVerdict: (earlier, verdict) => `Verrattuna kierrokseen ${earlier}: ${verdict}.`,
}
