import type { RespondentWords } from '../respondent.ts'

/** The respondents' page, which knows no other words: it must be small. */
export const respondent: RespondentWords = {
  language: 'Kieli',
  easy: 'Helpommin sanoin',
  easyTested: 'Selkokieli',
  staff: 'Henkilökunnalle',
  sentences: [
    (_, staff) =>
      staff
        ? 'Vastaaminen on vapaaehtoista, eikä se vaikuta asemaasi työpaikalla.'
        : 'Vastaaminen on vapaaehtoista, eikä se vaikuta saamaasi apuun.',
    () =>
      'Vastauksesi lukitaan ennen lähettämistä, eikä sen mukana tallenneta, kuka olet, milloin vastasit tai millä puhelimella.',
    k =>
      `Vastaukset näytetään vasta, kun vastaajia on vähintään ${k}. Lähettämisen jälkeen voit saada koodin, ja vain sillä vastauksen voi perua.`,
  ],
  easySentences: [
    () => 'Sinä päätät, vastaatko.',
    (_, staff) =>
      staff
        ? 'Voit vastata juuri niin kuin ajattelet. Se ei vaikuta työhösi.'
        : 'Voit vastata juuri niin kuin ajattelet. Saat silti samaa apua kuin ennen.',
    () => 'Emme kysy nimeäsi. Emme näe, mikä vastaus on sinun.',
    k => `Luemme vastaukset vasta, kun vähintään ${k} ihmistä on vastannut.`,
    () => 'Lue vastauksesi ennen kuin lähetät ne. Sen jälkeen niitä ei voi muuttaa.',
    () => 'Voit saada koodin. Koodilla voit poistaa vastauksesi.',
  ],
  noNames: 'Älä kirjoita nimiä.',
  asks: name => `Kyselyn tekee: ${name}`,
  mayLeave: 'Sinun ei tarvitse vastata kaikkiin kysymyksiin.',
  forYou: 'Tämä on sinulle',
  notSeen: 'Työntekijä, joka antoi laitteen, ei näe vastauksiasi.',
  help: 'Apua',
  start: 'Aloita',
  listen: 'Kuuntele',
  stop: 'Lopeta kuuntelu',
  back: 'Takaisin',
  next: 'Seuraava',
  readyOffline: 'Toimii nyt ilman verkkoa',
  storing: 'Sivua tallennetaan puhelimeen…',
  position: (n, of) => `Kysymys ${n}, yhteensä ${of}`,
  positionShort: (n, of) => `Kysymys ${n} / ${of}`,
  otherWays: 'Muut tavat vastata',
  dont_know: 'En osaa sanoa',
  not_relevant: 'Ei koske minua',
  no_answer: 'En halua vastata',
  yourAnswer: 'Vastauksesi omin sanoin',
  number: 'Tämä näyttää henkilötunnukselta. Sitä ei tarvita täällä, ja se lähetetään peitettynä.',
  hide: 'Peitä se',
  full: 'Tähän ei mahdu enempää. Yllä oleva säilyy sellaisenaan.',
  notNumber: 'Se on jotain muuta',
  ready: 'Valmis lähetettäväksi?',
  readyText: 'Lähetettyä vastausta ei voi muuttaa.',
  nothingYet: 'Et ole vielä vastannut yhteenkään kysymykseen. Voit silti lähettää.',
  send: 'Lähetä',
  sending: 'Lukitaan ja lähetetään…',
  lookThrough: 'Katso vastaukset läpi',
  yourAnswers: 'Vastauksesi',
  notAnswered: 'Ei vastausta',
  change: question => `Muuta: ${question}`,
  thanks: 'Kiitos',
  sent: 'Lähetetty. Kiitos.',
  stored: 'Vastauksesi on lukittu tähän puhelimeen. Se lähtee, kun avaat tämän sivun ja verkko toimii.',
  storedLent: 'Vastauksesi on lukittu tälle laitteelle. Se lähtee, kun verkko toimii.',
  mayClose: 'Voit sulkea sivun.',
  notKept: 'Puhelin ei tallenna vastausta. Pidä sivu auki, kunnes siinä lukee Lähetetty.',
  tryAgain: 'Yritä uudelleen',
  tooLate:
    'Kysely suljettiin, ennen kuin vastauksesi tuli perille. Vastaus on yhä lukittuna puhelimessa, eikä kukaan voi lukea sitä.',
  whatComes: 'Mitä vastauksista seuraa',
  shown: (place, date) =>
    place && date
      ? `Tulokset näytetään täällä: ${place}, viimeistään ${date}.`
      : place
        ? `Tulokset näytetään täällä: ${place}.`
        : `Tulokset näytetään viimeistään ${date}.`,
  whoToAsk: 'Onko kysyttävää?',
  again: 'Tällä puhelimella on jo vastattu. Vastaako nyt joku muu?',
  answerAgain: 'Kyllä, nyt vastaa joku muu',
  notAgain: 'Jos ei, voit sulkea sivun.',
  cleared: 'Vastauksesi eivät enää näy. Anna laite takaisin tai seuraavalle vastaajalle.',
  easyOutcome: {
    stored: 'Vastauksesi on lukittu puhelimeen. Avaa sivu uudelleen, kun sinulla on internet. Silloin vastaus lähtee.',
    storedLent: 'Vastauksesi on lukittu laitteeseen. Se lähtee myöhemmin.',
    notKept: 'Puhelin ei pysty tallentamaan vastausta. Pidä sivu auki. Odota, kunnes näet sanan Lähetetty.',
    tooLate: 'Kysely on suljettu. Vastauksesi tuli liian myöhään. Kukaan ei voi lukea sitä.',
    cleared: 'Vastauksesi eivät enää näy. Anna laite takaisin.',
  },
  nextPerson: 'Seuraava vastaaja',
  giveBack: 'Anna laite takaisin',
  stillThere: 'Vastaatko vielä?',
  hidden: 'Vastauksesi ovat piilossa.',
  goOn: 'Jatka',
  startOver: 'Aloita alusta',
  getCode: 'Haluan koodin perumista varten',
  takeBack: 'Haluan perua vastaukseni',
  noSignal: 'Verkkoa ei ole juuri nyt. Yritä uudelleen, kun verkko toimii.',
  closed: 'Kysely on suljettu. Kiitos, että halusit vastata.',
}
