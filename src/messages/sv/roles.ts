import type { RoleWords } from '../roles.ts'
import { ownRole } from './own-role.ts'

const antal = (n: number) => (n === 2 ? 'Två' : n === 3 ? 'Tre' : String(n))
const uppgifter = (n: number) => (n === 1 ? '1 uppgift' : `${n} uppgifter`)

export const roles: RoleWords = {
  tab: 'Rollkarta',
  newMap: 'Ny rollkarta',
  name: 'Vems arbete gäller det?',
  nameHint: 'Till exempel: socialt arbete med vuxna. Inga namn på människor.',
  roleLines: 'Roller',
  roleLinesHint: 'En roll per rad, som ni brukar säga. Inga namn på människor.',
  dutyLines: 'Uppgifter',
  dutyLinesHint: 'En uppgift per rad. Allt går att ändra och flytta senare.',
  make: 'Gör kartan',
  table: 'Tabell',
  list: 'Lista',
  duty: 'Uppgift',
  role: 'Roll',
  word: { R: 'utför', A: 'ansvarar', C: 'rådfrågas', I: 'informeras', '-': 'inget' },
  letter: { R: 'R', A: 'A', C: 'C', I: 'I' },
  meaning: {
    R: 'gör arbetet',
    A: 'ser till att det blir gjort',
    C: 'får säga sitt innan',
    I: 'får veta efteråt',
  },
  group: { R: 'Du utför', A: 'Du ansvarar', C: 'Du rådfrågas', I: 'Du informeras', '-': 'Inget för dig' },
  none: '–',
  nobodySaid: 'ingen har sagt',
  summary: (clear, of, open) =>
    [`${clear} av ${uppgifter(of)} är ${clear === 1 ? 'klar' : 'klara'}`, open > 0 && `${open} har något att reda ut`]
      .filter(Boolean)
      .join(', '),
  picture: (duties, roles) =>
    `Tabell med ${uppgifter(duties)} och ${roles === 1 ? '1 roll' : `${roles} roller`}. Piltangenterna går från ruta till ruta, Enter öppnar en. Listan säger samma sak med ord.`,
  frame: 'Tabell över roller och uppgifter; den kan rullas i sidled',
  noDuties: 'Det finns ingen uppgift än. Lägg till den första.',
  noRoles: 'Det finns ingen roll än. Lägg till den första.',
  more: n => `Tabellen är för stor: ${n} rader eller kolumner till visas inte.`,
  addDuty: 'Lägg till en uppgift',
  dutyName: 'Vad ska göras?',
  dutyAdded: 'Uppgiften är tillagd.',
  addRole: 'Lägg till en roll',
  roleName: 'Vad heter rollen?',
  roleHint: 'Rollen, aldrig namnet på en människa.',
  roleFrom: 'Eller en som gruppen redan har',
  roleNew: 'En ny, med namnet ovan',
  roleAdded: 'Rollen är tillagd.',
  roleEverywhere: 'Namnet ändras överallt där rollen används.',
  add: 'Lägg till',
  cell: (role, duty) => `${role}: ${duty}`,
  cellAsk: 'Vad har rollen med uppgiften att göra?',
  cellSaid: 'Skrivet i tabellen.',
  save: 'Skriv i tabellen',
  sort: 'Att reda ut',
  clear: 'En utför och en ansvarar.',
  clearOne: 'Samma roll utför och ansvarar.',
  emptyRow: 'Ingen har sagt något än.',
  flag: (label, { answer, doing }) => {
    const does = doing === 0 ? 'ingen utför den' : `${antal(Number(doing)).toLowerCase()} utför den`
    if (answer === 'clear') return doing === 0 ? `Ingen utför ”${label}”.` : `${antal(Number(doing))} utför ”${label}”.`
    const answers = answer === 0 ? `Ingen ansvarar för ”${label}”` : `${antal(answer)} ansvarar för ”${label}”`
    return doing === 'clear' ? `${answers}.` : `${answers}, och ${does}.`
  },
  ask: {
    twoAnswer: 'Vem av er ser till att det blir gjort?',
    nobodyAnswers: 'Vem ser till att det blir gjort?',
    nobodyDoes: 'Vem gör det i vardagen?',
    sharedDoing: 'Har ni kommit överens om hur ni delar?',
  },
  confirm: 'Ja, så delar vi…',
  confirmTitle: 'Hur delar ni?',
  how: 'I en mening',
  agreedDay: 'Överenskommet den',
  confirmed: 'Överenskommelsen är antecknad.',
  shared: (day, how) => (how ? `Överenskommet ${day}: ${how}` : `Överenskommet ${day}.`),
  askAgain: 'Fråga igen',
  askedAgain: 'Det frågas igen.',
  toFinding: 'Gör en iakttagelse',
  findingTitle: 'En iakttagelse i gruppen',
  found: 'Iakttagelsen är gjord och hör till uppgiften.',
  findings: 'Iakttagelser',
  aside: n => (n === 1 ? '1 anmärkning lagd åt sidan' : `${n} anmärkningar lagda åt sidan`),
  looseTitle: 'Leder till något som är borttaget',
  loose: (role, duty, word) =>
    role !== ''
      ? `${role}: ${word}. Uppgiften är borttagen.`
      : duty !== ''
        ? `”${duty}”: en roll som är borttagen ${word}.`
        : `En roll och en uppgift som är borttagna: ${word}.`,
  looseAway: 'Ta bort',
  looseGone: 'Borttaget.',
  dutyOf: (n, of) => `Uppgift ${n} av ${of}`,
  who: 'Vem gör vad',
  rename: 'Namn',
  service: 'Vilken tjänst hör den till?',
  noService: 'Ingen',
  steps: 'Steg på vägar',
  linkStep: 'Koppla till ett steg…',
  noSteps: 'Det finns ingen väg med steg än.',
  linked: 'Kopplat.',
  unlink: 'Ta bort kopplingen',
  unlinked: 'Kopplingen är borttagen.',
  goneLink: 'leder till något som är borttaget',
  toService: 'Öppna tjänsten',
  up: 'Tidigare',
  down: 'Senare',
  moved: 'Flyttat.',
  removeDuty: 'Ta bort uppgiften',
  dutyRemoved: 'Uppgiften är borttagen.',
  removeRole: 'Ta bort rollen',
  roleRemoved: 'Rollen är borttagen.',
  goneDuty: 'Uppgiften eller rollen finns inte längre.',
  dutiesHere: 'Uppgifter här',
  dutyWho: (does, answers) =>
    [does ? `utförs av ${does}` : 'ingen utför', answers ? `${answers} ansvarar` : 'ingen ansvarar'].join(' · '),
  rowOf: 'Allt om rollen',
  shared1: 'Överenskommelse om att dela',
  columns: {
    n: 'Nr',
    duty: 'Uppgift',
    R: 'Utför',
    A: 'Ansvarar',
    C: 'Rådfrågas',
    I: 'Informeras',
    sort: 'Att reda ut',
    service: 'Tjänst',
    steps: 'Steg på vägar',
  },
  sinceCell: (role, duty, then, now) => `${role}, ”${duty}”: ${then} då, ${now} nu.`,
  ...ownRole,
}
