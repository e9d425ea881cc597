import type { Messages } from '../messages.ts'

/** Ord om att avsluta ett projekt. */
export const closing: Messages['closing'] = {
  title: 'Avsluta projektet',
  lead: 'När arbetet är klart raderas det som inte längre behövs. Det går inte att ångra.',
  act: 'Avsluta projektet…',
  ask: 'Avsluta projektet för gott?',
  goes: 'Raderas från servern direkt och från varje enhet vid nästa kontakt:',
  names: 'namn och kontaktuppgifter',
  answers: 'enskilda enkätsvar (det som har publicerats finns kvar)',
  stays: 'Allt annat kan medlemmarna fortfarande läsa. Inget mer kan skrivas och ingen kan bjudas in.',
  backups: day => `I äldre kopior av servern går namnen att öppna till och med ${day}.`,
  backupsUnknown:
    'I äldre kopior av servern går namnen fortfarande att öppna. Fråga den som sköter servern hur länge de sparas.',
  files:
    'Säkerhetskopior som någon har sparat som fil går att öppna även i fortsättningen. Samla in dem och radera dem.',
  unsent: 'Det som ligger oskickat på andra enheter kan inte skickas längre. Be alla synkronisera först.',
  confirm: 'Alla har synkroniserat, och de resultat som ska finnas kvar är publicerade',
  close: 'Avsluta för gott',
  closed: 'Projektet är avslutat. Allt går att läsa, men inget mer kan skrivas eller skickas.',
}
