import type { Messages } from '../messages.ts'

/** A weekday that has passed as people say it: *i tisdags*; *idag* and dates stay. */
export const passedDay = (day: string): string => (/^.+dag$/.test(day) && day !== 'idag' ? `i ${day}s` : day)

/** Words used on many screens: state, buttons, days. */
export const common: Messages['common'] = {
  back: 'Tillbaka',
  cancel: 'Avbryt',
  save: 'Spara',
  undo: 'Ångra',
  print: 'Skriv ut',
  close: 'Stäng',
  remove: 'Ta bort',
  yes: 'Ja',
  language: 'Språk',
  show: 'Visa det som skrivs',
  hide: 'Dölj det som skrivs',
  saved: 'Sparat på enheten',
  saving: 'Sparar…',
  notSaved: 'Inte sparat än',
  stopped: 'Synkroniseras inte: se varför',
  synced: 'Synkroniserat',
  onItsWay: 'Öppnar…',
  waiting: n => `${n} väntar på synkronisering`,
  sending: (a, n) => `Skickar ${a} av ${n}`,
  waitingSoon: 'Skickas av sig självt om en stund.',
  waitingNote: 'Skickas av sig självt när det finns nät.',
  today: 'idag',
  yesterday: 'igår',
  at: (day, time) => `${passedDay(day)} kl. ${time}`,
  untitled: 'Utan rubrik',
  nobody: 'ingen',
  working: 'Ett ögonblick…',
  notFetched:
    'Den här sidan kunde inte hämtas: den ligger inte på enheten än och servern svarar inte. Det du har skrivit finns kvar.',
  languageNotFetched: 'Språket kunde inte hämtas, eftersom servern inte svarar.',
  wholeNumber: (least: string, most: string) => `Skriv ett heltal med siffror, från ${least} till ${most}.`,
  lineDropped: 'Raden var för lång och sparades inte: den får ha högst 400 tecken.',
  nothingHere: 'Här finns ingenting',
  nothingHereWhy:
    'Det kan ha tagits bort, inte ha kommit till den här enheten än eller inte visas i din roll. Adressen kan också vara fel.',
  again: 'Försök igen',
  update: 'En ny version är klar.',
  updateNow: 'Uppdatera nu',
  updateAfterRecording: 'En ny version är klar. Stoppa inspelningen först: sidan öppnas i den nya versionen.',
  later: 'Senare',
}

/** Names of the places, in the order of the chain. */
export const places: Messages['places'] = {
  main: 'Huvudmeny',
  today: 'Idag',
  sessions: 'Samtal',
  findings: 'Iakttagelser',
  analysis: 'Analys',
  development: 'Utveckling',
  surveys: 'Enkäter',
  results: 'Resultat',
  help: 'Hjälp',
  project: 'Projekt',
  more: 'Mer',
}
