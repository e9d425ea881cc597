import type { Messages } from '../messages.ts'

/** The day from which something is: *tiistailta*, *eiliseltä*; a date stays. */
function ofDay(day: string): string {
  if (day === 'tänään') return 'tältä päivältä'
  if (day === 'eilen') return 'eiliseltä'
  if (day === 'keskiviikko') return 'keskiviikolta'
  return day.endsWith('tai') ? `${day}lta` : day
}

/** The first screens: start, words, recovery code, unlock, founding, joining. */
export const start: Messages['start'] = {
  title: 'Aloita',
  sentences: [
    'Rinnalla auttaa kehittämään sosiaalipalveluja yhdessä työntekijöiden ja asiakkaiden kanssa.',
    'Voitte haastatella, koota kuulemastanne yhteisen kuvan ja kysyä, miten palvelut toimivat, vaikka verkkoa ei olisi.',
    'Se, mitä ihmiset kertovat, lukitaan laitteellasi ennen lähettämistä, ja vain hankkeeseen kutsutut voivat avata sen.',
  ],
  notRecords: 'Rinnalla ei ole asiakaskirjauksia varten.',
  haveInvitation: 'Minulla on kutsu',
  haveSetupCode: 'Minulla on aloituskoodi',
  perhapsSetup: 'Jos koodi onkin aloituskoodi, palaa takaisin ja valitse ”Minulla on aloituskoodi”.',
  lockFirst: 'Lukitse Rinnalla ensin ja avaa linkki sitten uudelleen.',
  haveRecovery: 'Minulla on palautuskoodi',
  begin: 'Aloita',
  invitationField: 'Liitä kutsun linkki tai koodi',
  setupField: 'Aloituskoodi',
  setupHint: 'Se näkyi siellä, missä palvelin käynnistettiin.',
  continue: 'Jatka',
  takeLinkHome:
    'Ota linkki mukaan: kopioi se, avaa Rinnalla Koti-valikosta, valitse ”Minulla on kutsu” ja liitä linkki siihen.',
  takeLink: 'Ota linkki mukaan ja avaa se siellä, missä Rinnallaa voi käyttää.',
  yourLink: 'Linkkisi',
  copyLink: 'Kopioi linkki',
  linkCopied: 'Kopioitu.',
  linkNotCopied: 'Selain ei sallinut sitä. Paina linkkiä pitkään ja kopioi se.',
  hadLink: 'Avasit täällä linkin ennen kuin sivu ladattiin uudelleen. Avaa se vielä kerran.',
  noPlace:
    'Osoite ei vie mihinkään tällä laitteella. Osa siitä on voinut jäädä matkalla pois. Avaa linkki uudelleen tai pyydä sen lähettäjältä uusi.',
}

/** Making a vault. */
export const vault: Messages['vault'] = {
  title: 'Valitse sanat',
  heading: 'Valitse, millä Rinnalla avataan tällä laitteella',
  text: 'Nämä neljä sanaa lukitsevat kaiken, mitä tallennat tänne. Niitä ei ole kenelläkään muulla, eikä kukaan voi lähettää sinulle uusia.',
  offered: 'Neljä sanaasi',
  other: 'Vaihda sanat',
  field: 'Kirjoita neljä sanaa',
  own: 'Voit myös keksiä oman salalauseen, jossa on vähintään kuusi sanaa.',
  missing: n => (n === 1 ? 'Yksi sana puuttuu.' : `${n} sanaa puuttuu.`),
  label: 'Valitse sana, josta tunnistat omasi. Älä käytä nimeäsi',
  labels: ['Kuusi', 'Koivu', 'Lumi', 'Lakka', 'Järvi', 'Kanerva', 'Pöllö', 'Satama'],
  use: 'Käytä näitä',
  locking: 'Lukkoa luodaan. Se kestää tarkoituksella muutaman sekunnin: odotus estää arvailun.',
  passkey: 'Avaa myös sormenjäljellä tai kasvoilla',
  passkeyAdded: 'Tästä lähtien Rinnalla avautuu tällä laitteella myös sormenjäljellä tai kasvoilla.',
}

/** The recovery code. */
export const recovery: Messages['recovery'] = {
  replaces:
    'Sinulla on jo palautuskoodi paperilla. Uusi koodi mitätöi vanhan, joten hävitä vanha paperi, kun uusi on valmis.',
  makeNew: 'Luo uusi koodi',
  title: 'Palautuskoodi',
  heading: 'Palautuskoodisi',
  text: 'Koodilla pääset sisään uudella laitteella, jos tämä katoaa tai unohdat sanat. Säilytä se paperilla, erillään laitteesta.',
  truth: 'Ilman sanoja ja koodia kukaan ei voi avata sitä, mikä on vain tällä laitteella. Emme mekään.',
  written: 'Kirjoitin sen muistiin',
  check: 'Kirjoita koodin neljä viimeistä merkkiä paperilta',
  checkWrong: 'Koodi ei pääty näin. Vertaa paperiisi.',
  done: 'Valmis',
  later: 'Myöhemmin',
  needsSignal: 'Koodi luodaan yhdessä palvelimen kanssa, joten siihen tarvitaan yhteys.',
  enter: 'Kirjoita palautuskoodi paperilta',
  enterHint: '28 merkkiä neljän ryhmissä. Isoilla ja pienillä kirjaimilla ja väleillä ei ole merkitystä.',
  use: 'Avaa koodilla',
  found: 'Olet taas hankkeessa.',
  tell: 'Kerro koordinaattorille, mikä laite on kadonnut, niin sen voi poistaa.',
  paperTitle: 'Rinnalla: palautuskoodi',
  paperKeep: 'Säilytä tätä kuin avainta, erillään laitteesta. Se, jolla koodi on, voi avata kaiken, minkä sinäkin.',
}

/** Unlocking. */
export const unlock: Messages['unlock'] = {
  title: 'Lukittu',
  locked: 'Lukittu',
  covered:
    'Lukittu, vaikka jotakin on tallentamatta. Teksti on yhä tällä laitteella, ja tallennusta yritetään uudelleen; kirjoita sanasi, niin näet sen.',
  unsent: (n, since) => `${n === 1 ? '1 muutos' : `${n} muutosta`} odottaa lähettämistä, vanhin ${ofDay(since)}.`,
  leave: 'Lähtee, kun avaat lukituksen.',
  allSynced: 'kaikki synkronoitu',
  phrase: 'Salalause',
  hint: 'Kirjoita neljä sanaasi',
  open: 'Avaa',
  opening: 'Avataan…',
  finger: 'Avaa sormenjäljellä tai kasvoilla',
  forgot: 'Unohtuiko salalause?',
  forgotText:
    'Paperilla olevalla palautuskoodilla pääset sisään samalla tavalla kuin uudella laitteella, ja synkronoidut tiedot palautuvat. Sen, mikä on vain tällä laitteella, voi avata ainoastaan sanoilla. Yritä siis niitä vielä. Mitään ei poisteta.',
  forgotAct: 'Käytä palautuskoodia',
  add: 'Lisää käyttäjä tälle laitteelle',
  wait: n => `Yritä uudelleen ${n} sekunnin kuluttua. Odotus estää arvailun.`,
  idle: n => `Lukittu, kun laite oli ${n === 1 ? 'minuutin' : `${n} minuuttia`} käyttämättä. Kaikki on tallessa.`,
  useHere: 'Käytä täällä',
  build: build => `Rinnalla · ${build}`,
  choose: 'Valitse',
  removeVault: 'Poista tältä laitteelta',
}

/** Founding a project and joining one. */
export const founding: Messages['founding'] = {
  title: 'Uusi hanke',
  heading: 'Hanke',
  name: 'Mikä on hankkeen nimi?',
  country: 'Missä työskentelette?',
  sweden: 'Ruotsissa',
  finland: 'Suomessa',
  yourName: 'Nimesi, kuten muut hankkeessa sen näkevät',
  create: 'Luo',
  creating: 'Luodaan hankkeen avaimet…',
  joinTitle: 'Kutsu',
  joinHeading: project => `Sinut on kutsuttu hankkeeseen ${project}`,
  joinUnknown: 'Sinut on kutsuttu hankkeeseen',
  joinAs: role => `Roolisi on ${role}.`,
  joinSees: {
    coordinator: 'Voit lukea ja kirjoittaa kaikkea hankkeessa ja kutsua muita.',
    interviewer: 'Voit suunnitella ja pitää haastatteluja ja lukea kaiken, mitä hankkeessa on kerrottu.',
    participant: 'Näet tiedot, jotka on jaettu ryhmälle, ja voit muokata niitä. Et näe, kuka sanoi mitäkin.',
    leader: 'Näet, mitä hanke on julkaissut. Et näe, kuka sanoi mitäkin.',
    guest:
      'Olet mukana ryhmissä, joihin sinut on kutsuttu, viimeiseen päivääsi asti. Muusta näet vain sen, minkä hanke on julkaissut.',
  },
  until: day => `Kutsu on voimassa ${day} asti.`,
  join: 'Liity',
  joining: 'Haetaan hankkeen avaimia…',
}

/** What each role is called. */
export const roles: Messages['roles'] = {
  coordinator: 'koordinaattori',
  interviewer: 'haastattelija',
  participant: 'osallistuja',
  leader: 'esihenkilö tai johtaja',
  guest: 'yhteistyökumppani',
}
