import type { Messages } from '../messages.ts'

/** Sessions: list, planning, the notice, capture, finishing, reading. */
export const sessions: Messages['sessions'] = {
  title: 'Keskustelut',
  new: 'Uusi keskustelu',
  several: 'Suunnittele useita',
  empty: 'Täällä näet haastattelut, ryhmäkeskustelut ja työpajat, kun ne on suunniteltu.',
  undated: 'Päivä puuttuu',
  types: {
    interview: 'Haastattelu',
    group_discussion: 'Ryhmäkeskustelu',
    workshop: 'Työpaja',
    large_group_meeting: 'Koko henkilöstön tapaaminen',
    developer_group_meeting: 'Kehittäjäryhmän tapaaminen',
  },
  states: { planned: 'suunniteltu', started: 'aloitettu', held: 'pidetty', established: 'lopullinen' },
  filterAll: 'Kaikki',
  filterPlanned: 'Suunnitellut',
  filterHeld: 'Pidetyt',
  type: 'Tyyppi',
  name: 'Otsikko',
  nameHint: 'Voit jättää tyhjäksi. Silloin näytetään koodi.',
  who: 'Kenen kanssa',
  unknownToo: n => `ja ${n} tuntematonta`,
  whoNone: 'Luettelo on tyhjä. Lisää ensin haastateltavat.',
  day: 'Päivä',
  time: 'Aika',
  place: 'Paikka',
  signal: 'Paikalla on verkko',
  guide: 'Haastattelurunko',
  guideNone: 'Ei haastattelurunkoa',
  interviewers: 'Kuka haastattelee',
  blind: 'Esihenkilöt ja johto näkevät vain kootut havainnot, eivät koskaan sitä, kuka sanoi mitäkin',
  plan: 'Suunnittele',
  planned: 'Suunniteltu',
  start: 'Aloita',
  goOn: 'Jatka kirjoittamista',
  read: 'Lue',
  wholeUnit: (unit, n) => `${unit}: kaikki ${n}, joille ei ole vielä suunniteltu`,
  forAll: 'Kaikille yhteistä',
  firstDay: 'Ensimmäinen päivä',
  firstTime: 'Ensimmäinen aika',
  apart: 'Kuinka tiheästi',
  apartBy: minutes =>
    minutes === 0
      ? 'yksi päivässä'
      : minutes === 60
        ? 'tunnin välein'
        : minutes === 90
          ? 'puolentoista tunnin välein'
          : 'kahden tunnin välein',
  follows:
    'Valitse haastateltavat. Rivi, jota et muuta, jatkaa edellisestä. Kello neljän jälkeen siirrytään seuraavaan työpäivään.',
  whose: 'Kenen',
  everybody: 'kaikkien',
  mine: 'omani',
  noneFound: 'Ei yhtään sellaista.',
  together: {
    choose: 'Muuta useita',
    label: 'Muuta useita keskusteluja',
    chosen: n => (n === 1 ? '1 valittu' : `${n} valittu`),
    move: 'Siirrä toiselle päivälle',
    moveAct: 'Siirrä',
    give: 'Anna toiselle',
    giveAct: 'Anna',
    given: (n, who) => (n === 1 ? `1 keskustelun pitää nyt ${who}.` : `${n} keskustelua pitää nyt ${who}.`),
    callOff: 'Peru',
    off: n => (n === 1 ? '1 keskustelu on peruttu.' : `${n} keskustelua on peruttu.`),
    done: 'Valmis',
  },
  calendar: {
    title: 'Kalenteri',
    week: n => `Viikko ${n}`,
    before: 'Edellinen viikko',
    after: 'Seuraava viikko',
    now: 'Tämä viikko',
    list: 'Luettelona',
    grid: 'Viikkona',
    free: 'Ei mitään tällä viikolla.',
    undated: n => (n === 1 ? '1 keskustelulla ei ole vielä päivää' : `${n} keskustelulla ei ole vielä päivää`),
    file: 'Hae kalenteritiedostona',
    fileNote: 'Suunniteltujen keskustelujen päivä, kellonaika ja paikka. Koodeja tai nimiä siinä ei ole.',
    nobody: 'Ei vielä kukaan',
  },
  nobodyHolds: 'Haastattelijaa ei ole valittu. Nämä eivät ole kenenkään omia, ennen kuin joku ottaa ne.',
  inThePast: 'Osa näistä on jo menneessä ajassa.',
  planCount: n => (n === 1 ? 'Suunnittele 1 haastattelu' : `Suunnittele ${n} haastattelua`),
  plannedCount: n => (n === 1 ? '1 haastattelu suunniteltu' : `${n} haastattelua suunniteltu`),
  erase: 'Poista lopullisesti…',
  eraseAsk: what => `Poistetaanko ${what} lopullisesti? Sitä ei saa takaisin.`,
  removed: 'Poistettu suunnitelmasta.',
  calledOff: what => `${what} on peruttu.`,
  moved: day => `Siirretty: ${day.toLowerCase()}.`,
  interview: code => `Haastattelu ${code}`,
}

/** Before an interview: what happens to what is said. */
export const notice: Messages['notice'] = {
  title: 'Ennen kuin aloitamme',
  ordinary: 'Yleiskieli',
  easy: 'Helpommin sanoin',
  easyTested: 'Selkokieli',
  listen: 'Kuuntele',
  stop: 'Lopeta kuuntelu',
  text: [
    p => `${p.who} tekee työtä hankkeessa ${p.project} ja haluaa kuulla, miten sinä asiat näet.`,
    () =>
      'Osallistuminen on vapaaehtoista. Voit jättää kysymyksen väliin tai lopettaa milloin vain. Se ei vaikuta työhösi eikä palveluihisi.',
    () => 'Haastattelija kirjoittaa muistiin, mitä kerrot. Nimesi sijaan käytetään koodia.',
    () =>
      'Hankkeen haastattelijat ja koordinaattorit voivat lukea muistiinpanot. Luettelo koodeista ja nimistä pidetään erillään; hekin voivat avata sen.',
    () =>
      'Esihenkilöt, johto ja muut näkevät koosteen siitä, mitä useat ovat kertoneet. He eivät näe, kuka sanoi mitäkin. Jos samaa mieltä on vain muutama, joku voi silti arvata, ketkä.',
    () =>
      'Sano, jos jotain ei saa kirjata, niin se poistetaan heti. Saat lukea muistiinpanot ja pyytää niihin korjauksia.',
    p =>
      `Voit perua sen, mitä olet kertonut, kunnes raportti on valmis.${p.until ? ` Muistiinpanot poistetaan viimeistään ${p.until}.` : ''}`,
    p =>
      p.contact
        ? `Kysymykset ja koko tietosuojaseloste: ${p.contact}.`
        : 'Koko tietosuojaselosteen saat haastattelijalta.',
  ],
  easyText: [
    () => 'Haluamme tietää, mitä sinä ajattelet.',
    () => 'Sinä päätät, haluatko puhua kanssamme.',
    () => 'Voit lopettaa milloin vain. Sinun ei tarvitse vastata kaikkiin kysymyksiin.',
    () => 'Voit sanoa juuri sen, mitä ajattelet. Saat silti samaa apua kuin ennen.',
    () => 'Kirjoitan muistiin, mitä sanot. Kirjoitan koodin, en nimeäsi.',
    () => 'Vain muutama ihminen saa lukea, mitä kirjoitan. He voivat katsoa, kenen koodi se on.',
    () =>
      'Johtajat saavat tietää, mitä monet ovat sanoneet. He eivät saa tietää, kuka sanoi mitä. Joskus joku voi silti arvata.',
    () => 'Sano, jos jotain ei saa kirjoittaa. Silloin poistan sen.',
    () => 'Saat lukea, mitä olen kirjoittanut. Voit myös muuttaa mielesi myöhemmin.',
    p => (p.until ? `Poistamme muistiinpanot viimeistään ${p.until}.` : ''),
    () => 'Voit kysyä minulta nyt.',
  ],
  take: 'Haluan osallistua',
  ask: 'Haluan kysyä ensin',
  notToday: 'Jonain toisena päivänä',
  decline: 'En halua osallistua',
  declineAsk: 'Saammeko merkitä, että sinulta kysyttiin etkä halunnut osallistua?',
  declineText:
    'Koodisi kohdalle merkitään vain, että sinulta kysyttiin ja ettet halunnut osallistua. Jos et halua sitä, mitään ei tallenneta.',
  declineYes: 'Kyllä, sen saa merkitä',
  declineNo: 'Ei, älkää tallentako mitään',
  each: 'Ketkä ovat täällä ja ovat kuulleet tämän?',
}

/** Writing while looking at a person. */
export const capture: Messages['capture'] = {
  guide: 'Haastattelurunko',
  beside: 'Rungon ulkopuolelta',
  notes: 'Muistiinpanot',
  next: 'Seuraava kysymys',
  nextIs: question => `Seuraavaksi: ${question}`,
  last: 'Se oli viimeinen kysymys',
  finish: 'Lopeta…',
  told: who => `${who} ${who.includes(',') ? 'tietävät' : 'tietää'}, mitä vastauksille tapahtuu`,
  answer: question => `Vastaus: ${question}`,
  continueBelow: 'Vastaus on pitkä. Jatka alla.',
  copyAll: 'Kopioi kaikki',
  copied: 'Kopioitu.',
  written: 'jotain kirjoitettu',
  questions: 'Kysymykset',
  previous: 'Edellinen kysymys',
  prompt: 'Muistutus',
  others: who => `${who} ${who.includes(',') ? 'kirjoittavat' : 'kirjoittaa'} myös tähän`,
}

/** Finishing a session. */
export const finish: Messages['finish'] = {
  title: 'Lopeta',
  heading: 'Lopeta haastattelu',
  who: 'Ketkä osallistuivat?',
  took: 'osallistui',
  declined: 'ei halunnut osallistua',
  didNotCome: 'ei tullut paikalle',
  onLeave: 'poissa työstä',
  cameToo: 'Joku muukin tuli',
  heldOn: 'Milloin se pidettiin?',
  corrections: 'Haluaako haastateltava muuttaa jotain?',
  empty: n => (n === 1 ? 'Yhden kysymyksen alla ei ole tekstiä.' : `${n} kysymyksen alla ei ole tekstiä.`),
  act: 'Lopeta',
  goBack: 'Takaisin muistiinpanoihin',
  done: 'Tallennettu laitteelle, odottaa synkronointia',
  doneSynced: 'Tallennettu ja synkronoitu',
  nextToday: 'Seuraavaksi tänään',
  toToday: 'Tänään-sivulle',
}

/** Reading a session at the office. */
export const reading: Messages['reading'] = {
  attendance: 'Osallistuminen',
  attended: 'osallistui',
  notice: 'Kerrottu ennen haastattelua',
  noticeGiven: (version, language) => `Versio ${version}, kieli: ${language}`,
  noticeEasy: 'helpommin sanoin',
  wrote: who => `Muistiinpanot: ${who}`,
  corrections: 'Muutettavaa',
  silent: 'Kysymykset, joiden alla ei ole tekstiä',
  noWords: 'Tämän kysymyksen alla ei ole tekstiä.',
  noNotes: 'Tästä keskustelusta ei ole vielä muistiinpanoja.',
  word: 'Lataa Wordina',
  draft: 'Luonnos',
  establish: 'Merkitse lopulliseksi…',
  establishAsk: 'Merkitäänkö muistiinpanot lopullisiksi? Sen jälkeen niitä ei voi muuttaa.',
  established: 'Lopulliset: muistiinpanoja ei voi enää muuttaa.',
  edit: 'Jatka kirjoittamista',
  state: 'Tila',
  waits: 'odottaa synkronointia',
  previous: 'Edellinen keskustelu',
  next: 'Seuraava keskustelu',
}

/** Two readings of the same thing. */
export const versions: Messages['versions'] = {
  heading: 'Tästä on kaksi versiota. Kumpi pätee?',
  text: 'Molemmat säilyvät, kunnes valitset. Valinnan voi kumota.',
  keep: 'Pidä tämä',
  keepBoth: 'Pidä molemmat',
  other: 'Muu tieto',
  kept: 'Valittu.',
  joined: 'Yhdistetty kahdesta tekstistä. Lue läpi.',
  read: 'Luin sen',
  nothing: 'ei tekstiä',
  someone: 'Joku',
  newer: 'uudempi',
  older: 'vanhempi',
  inGroup: 'Kuka tahansa ryhmässä saa valita. Molemmat säilyvät siihen asti. Valinnan voi kumota.',
}
