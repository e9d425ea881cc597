import type { Messages } from '../messages.ts'

/** A weekday as the time when something happened: *tiistaina*; other days stay. */
const onDay = (day: string): string => (/(?:tai|viikko)$/.test(day) ? `${day}na` : day)

/** Words used on many screens: state, buttons, days. */
export const common: Messages['common'] = {
  back: 'Takaisin',
  cancel: 'Peru',
  save: 'Tallenna',
  undo: 'Kumoa',
  print: 'Tulosta',
  close: 'Sulje',
  remove: 'Poista',
  yes: 'Kyllä',
  language: 'Kieli',
  show: 'Näytä kirjoitettu',
  hide: 'Piilota kirjoitettu',
  saved: 'Tallennettu laitteelle',
  saving: 'Tallennetaan…',
  notSaved: 'Ei vielä tallessa',
  stopped: 'Ei synkronoidu: katso syy',
  synced: 'Synkronoitu',
  onItsWay: 'Avataan…',
  waiting: n => `${n} odottaa synkronointia`,
  sending: (a, n) => `Lähetetään ${a}/${n}`,
  waitingSoon: 'Lähtee itsestään hetken kuluttua.',
  waitingNote: 'Lähtee itsestään, kun verkko löytyy.',
  today: 'tänään',
  yesterday: 'eilen',
  at: (day, time) => `${onDay(day)} klo ${time}`,
  untitled: 'Ilman otsikkoa',
  nobody: 'ei kukaan',
  working: 'Hetkinen…',
  notFetched:
    'Sivua ei voitu hakea: se ei ole vielä laitteella eikä palvelin vastaa. Kirjoittamasi tekstit ovat tallessa.',
  languageNotFetched: 'Kieltä ei voitu hakea, koska palvelin ei vastaa.',
  wholeNumber: (least: string, most: string) =>
    `Kirjoita kokonaisluku numeroin, vähintään ${least} ja enintään ${most}.`,
  lineDropped: 'Rivi oli liian pitkä eikä sitä tallennettu: siinä saa olla enintään 400 merkkiä.',
  nothingHere: 'Täällä ei ole mitään',
  nothingHereWhy:
    'Tämä on ehkä poistettu, se ei ole vielä tullut tälle laitteelle tai se ei näy sinun roolissasi. Osoite voi myös olla väärä.',
  again: 'Yritä uudelleen',
  update: 'Uusi versio on valmis.',
  updateNow: 'Päivitä nyt',
  updateAfterRecording: 'Uusi versio on valmis. Pysäytä ensin äänitys: sivu avautuu uudessa versiossa.',
  later: 'Myöhemmin',
}

/** Names of the places, in the order of the chain. */
export const places: Messages['places'] = {
  main: 'Päävalikko',
  today: 'Tänään',
  sessions: 'Keskustelut',
  findings: 'Havainnot',
  analysis: 'Analyysi',
  development: 'Kehittä\u00ADminen',
  surveys: 'Kyselyt',
  results: 'Tulokset',
  help: 'Apua',
  project: 'Hanke',
  more: 'Muut',
}
