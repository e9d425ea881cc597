import type { Messages } from '../messages.ts'

/** Någon slutar mitt i en intervju. */
export const stopping: Messages['stopping'] = {
  open: 'Vill inte fortsätta',
  title: 'Vad ska hända med det som är skrivet?',
  keep: 'Behåll det som är skrivet',
  keepText: 'Sedan anger du vem som var med och avslutar.',
  erase: 'Radera allt nu',
  eraseText:
    'Allt som är skrivet, markerat, inspelat och fotograferat i det här samtalet raderas, också det som redan har skickats. Det går inte att få tillbaka.',
  findings: 'Iakttagelser som redan har gjorts av det står kvar, utan citaten. Läs igenom dem.',
  noted: 'Anteckna under koden att personen avböjde',
  go: 'Gå vidare',
  backToPlan: 'Tillbaka till planen',
  backInPlan: 'Samtalet är planerat igen.',
}

/** Surfplattan är hos den som intervjuas: vad hon ser, och vad personalen får veta när den är tillbaka. */
export const handed: Messages['handed'] = {
  title: 'Lämna tillbaka surfplattan',
  thanks: 'Tack.',
  hold: 'Håll in för att gå vidare',
  staff: 'För personalen: håll knappen intryckt en stund.',
  ask: 'Vill fråga först',
  askText: 'Svara på frågorna. Visa sedan informationen igen.',
  day: 'Vill ta det en annan dag',
  dayText: 'Samtalet är fortfarande planerat och inget nej är antecknat. Välj en ny dag eller lämna dagen tom.',
  declined: 'Ville inte vara med',
  declinedText: 'Det är antecknat under koden. Inget annat är sparat.',
  nothing: 'Ville inte vara med',
  nothingText:
    'Inget är sparat och samtalet är borttaget ur planen. I listan står ”inte tillfrågad än”: fråga inte personen igen.',
  group: 'Någon vill inte vara med',
  groupText: 'Inget är antecknat. Kom överens: börja med dem som vill vara med, eller ändra planen.',
  left: 'Inget valdes',
  leftText: 'Informationen lämnades med Tillbaka-knappen.',
  read: 'Den intervjuade har läst',
  readText: 'Det som ändrades är sparat. De gamla orden står kvar bredvid tills du har sett dem.',
  unread: 'Ville inte läsa nu',
  unreadText: 'Inget är bekräftat.',
  toFinish: 'Till avslutningen',
  again: 'Visa informationen igen',
  toSession: 'Till samtalet',
  undone: 'Ångrat.',
}
