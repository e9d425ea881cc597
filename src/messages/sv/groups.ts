import type { Messages } from '../messages.ts'

/** Groups: rooms of their own, and who is in them. */
export const groups: Messages['groups'] = {
  firstName: 'Projektets grupp',
  nameless: 'Grupp utan namn',
  about: 'Om gruppen',
  new: 'Ny grupp',
  newText: 'En grupp har ett eget rum. Det som skrivs där läser bara de som är med i gruppen, och koordinatorerna.',
  name: 'Vad heter gruppen?',
  purpose: 'Vad är den till för?',
  scope: 'Vilka arbetar tillsammans?',
  scopes: {
    internal: 'Kollegor i vår egen verksamhet',
    across: 'Personer från flera organisationer',
    clients: 'Personal och klienter tillsammans',
  },
  rules: 'Spelregler',
  rulesHint: 'En regel per rad. De står bredvid varje träff.',
  offered: [
    'Allas erfarenhet väger lika.',
    'Det som sägs om en person stannar här.',
    'Var och en får vara tyst eller lämna gruppen när som helst.',
  ],
  people: 'Vilka är med?',
  peopleNone: 'Ingen som kan läggas till har gått med i projektet än. När gruppen är skapad kan du bjuda in till den.',
  fromBeginning: 'Den som släpps in läser allt i gruppen från början.',
  coordinators: 'Koordinatorerna är med i alla grupper.',
  make: 'Skapa gruppen',
  making: 'Skapar gruppen…',
  made: 'Gruppen är klar.',
  inIt: n => (n === 1 ? '1 person är med i gruppen.' : `${n} personer är med i gruppen.`),
  noNames: 'Alla har samma rätt. Här syns inte vem som är personal och vem som är klient.',
  letIn: 'Släpp in någon',
  letInAct: 'Släpp in',
  letInNone: 'Alla i projektet är redan med i gruppen. Bjud in någon ny.',
  letOut: 'Ta ur gruppen',
  letOutAsk: name => `Ta ${name} ur gruppen?`,
  letOutText:
    'Personens enheter släpper gruppen vid nästa kontakt och får inga nya nycklar. Det personen har skrivit finns kvar. Det som är läst går inte att göra oläst.',
  gone: 'Gruppen finns inte här längre.',
  invite: 'Bjud in till gruppen',
  unnamed: n => `Medlem ${n}`,
  ends: day => `till och med ${day}`,
  intoGroups: 'Till vilken grupp?',
  lastDay: 'Sista dag i projektet',
  lastDayHint: 'Efter den dagen släpper samarbetspartnerns enhet gruppen. Allt som skrivits finns kvar hos kommunen.',
  leave: 'Lämna projektet',
  leaveAsk: 'Vill du lämna projektet?',
  leaveText:
    'Den här enheten glömmer projektet genast. Det du har skrivit finns kvar i gruppen, utan något namn bredvid.',
  leaveFirst: 'Först skickas allt du har skrivit, och koordinatorernas enheter får besked.',
  leaveAct: 'Lämna',
  lastDaySoon: day => `Din sista dag här är ${day}.`,
  lastDayText: 'Efter den släpper din enhet det som finns här. Skicka det du har skrivit innan dess.',
  over: 'Din del i projektet är avslutad',
  overText: 'Det som fanns av projektet på den här enheten har tagits bort.',
  overUnsent: n =>
    n === 1
      ? '1 ändring på den här enheten skickades aldrig. Spara den som fil och ge den till en koordinator. Sedan glömmer enheten projektet.'
      : `${n} ändringar på den här enheten skickades aldrig. Spara dem som fil och ge den till en koordinator. Sedan glömmer enheten projektet.`,
  overAct: 'Glöm projektet nu',
  take: 'Ta med från en annan grupp',
}
