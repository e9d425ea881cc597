import type { Messages } from '../messages.ts'
import { passedDay } from './common.ts'

/** The first screens: start, words, recovery code, unlock, founding, joining. */
export const start: Messages['start'] = {
  title: 'Börja',
  sentences: [
    'Med Rinnalla utvecklar ni det sociala arbetet tillsammans med dem som gör det och dem det är till för.',
    'Ni intervjuar, samlar det ni har hört till en gemensam bild och frågar hur det går, också där det inte finns nät.',
    'Det som sägs låses på din enhet innan det skickas, och bara de som är inbjudna till projektet kan öppna det.',
  ],
  notRecords: 'Rinnalla är inte till för journaler och ärenden.',
  haveInvitation: 'Jag har en inbjudan',
  haveSetupCode: 'Jag har en startkod',
  perhapsSetup: 'Om koden är en startkod: gå tillbaka och välj ”Jag har en startkod”.',
  lockFirst: 'Lås Rinnalla först och öppna sedan länken igen.',
  haveRecovery: 'Jag har en återställningskod',
  begin: 'Börja',
  invitationField: 'Klistra in länken eller koden från inbjudan',
  setupField: 'Startkod',
  setupHint: 'Den skrevs ut där servern startades.',
  continue: 'Fortsätt',
  takeLinkHome:
    'Ta med din länk: kopiera den, öppna Rinnalla från hemskärmen, välj ”Jag har en inbjudan” och klistra in den där.',
  takeLink: 'Ta med din länk och öppna den där Rinnalla går att använda.',
  yourLink: 'Din länk',
  copyLink: 'Kopiera länken',
  linkCopied: 'Kopierad.',
  linkNotCopied: 'Webbläsaren tillät det inte. Håll fingret på länken och kopiera den.',
  hadLink: 'Du öppnade en länk här innan sidan lästes in igen. Öppna den en gång till.',
  noPlace:
    'Adressen leder ingenstans på den här enheten. En del av den kan ha fallit bort på vägen. Öppna länken en gång till eller be den som skickade den om en ny.',
}

/** Making a vault. */
export const vault: Messages['vault'] = {
  title: 'Välj ord',
  heading: 'Välj vad som öppnar Rinnalla på den här enheten',
  text: 'De här fyra orden låser allt du sparar här. Ingen annan har dem, och ingen kan skicka nya till dig.',
  offered: 'Dina fyra ord',
  other: 'Andra ord',
  field: 'Skriv de fyra orden',
  own: 'Du kan också välja en egen fras på minst sex ord.',
  missing: n => (n === 1 ? 'Ett ord saknas.' : `${n} ord saknas.`),
  label: 'Välj ett ord som du känner igen som ditt. Använd inte ditt namn',
  labels: ['Gran', 'Björk', 'Snö', 'Hjortron', 'Sjö', 'Ljung', 'Uggla', 'Hamn'],
  use: 'Använd orden',
  locking: 'Låset skapas. Det tar några sekunder med flit: det hindrar att någon gissar sig in.',
  passkey: 'Öppna också med fingeravtryck eller ansikte',
  passkeyAdded: 'Från och med nu öppnas Rinnalla på enheten också med fingeravtryck eller ansikte.',
}

/** The recovery code. */
export const recovery: Messages['recovery'] = {
  replaces:
    'Du har redan en återställningskod på papper. En ny kod gör den gamla ogiltig. Förstör det gamla papperet när den nya är klar.',
  makeNew: 'Skapa en ny kod',
  title: 'Återställningskod',
  heading: 'Din återställningskod',
  text: 'Med koden kommer du in på en ny enhet om den här försvinner eller om du glömmer orden. Ha den på papper, inte ihop med enheten.',
  truth: 'Utan orden och utan koden kan ingen öppna det som bara finns på den här enheten. Inte vi heller.',
  written: 'Jag har skrivit ner den',
  check: 'Skriv de fyra sista tecknen från ditt papper',
  checkWrong: 'Koden slutar inte så. Jämför med ditt papper.',
  done: 'Klart',
  later: 'Senare',
  needsSignal: 'Koden skapas tillsammans med servern, så det behövs nät.',
  enter: 'Skriv återställningskoden från ditt papper',
  enterHint: 'Tjugoåtta tecken i grupper om fyra. Stora och små bokstäver och mellanslag spelar ingen roll.',
  use: 'Öppna med koden',
  found: 'Du är tillbaka i projektet.',
  tell: 'Säg till koordinatorn vilken enhet som är borta, så att den kan tas bort.',
  paperTitle: 'Rinnalla: återställningskod',
  paperKeep: 'Förvara den som en nyckel, inte ihop med enheten. Den som har koden kan öppna det du kan öppna.',
}

/** Unlocking. */
export const unlock: Messages['unlock'] = {
  title: 'Låst',
  locked: 'Låst',
  covered:
    'Låst medan något inte är sparat. Det som skrevs finns kvar på enheten och sparas på nytt; skriv dina ord för att se det.',
  unsent: (n, since) => {
    const day = since === 'idag' ? 'tidigare idag' : passedDay(since)
    return `${n === 1 ? '1 ändring' : `${n} ändringar`} har väntat på att skickas sedan ${day}.`
  },
  leave: 'Skickas när du låser upp.',
  allSynced: 'allt är synkroniserat',
  phrase: 'Lösenfras',
  hint: 'Skriv dina fyra ord',
  open: 'Lås upp',
  opening: 'Låser upp…',
  finger: 'Öppna med fingeravtryck eller ansikte',
  forgot: 'Glömt orden?',
  forgotText:
    'Med återställningskoden på papper kommer du in som på en ny enhet: det som är synkroniserat kommer tillbaka. Det som bara finns på den här enheten öppnas enbart med orden, så fortsätt försöka med dem; inget raderas.',
  forgotAct: 'Använd återställningskoden',
  add: 'Lägg till en person på enheten',
  wait: n => `Försök igen om ${n === 1 ? '1 sekund' : `${n} sekunder`}. Väntan hindrar att någon gissar sig in.`,
  idle: n => `Låst efter ${n === 1 ? 'en minut' : `${n} minuter`} utan användning. Allt är sparat.`,
  useHere: 'Använd här',
  build: build => `Rinnalla · ${build}`,
  choose: 'Välj',
  removeVault: 'Ta bort från enheten',
}

/** Founding a project and joining one. */
export const founding: Messages['founding'] = {
  title: 'Nytt projekt',
  heading: 'Projektet',
  name: 'Vad heter projektet?',
  country: 'Var arbetar ni?',
  sweden: 'Sverige',
  finland: 'Finland',
  yourName: 'Ditt namn, som de andra i projektet ser det',
  create: 'Skapa',
  creating: 'Projektets nycklar skapas…',
  joinTitle: 'Inbjudan',
  joinHeading: project => `Du är inbjuden till ${project}`,
  joinUnknown: 'Du är inbjuden till ett projekt',
  joinAs: role => `Du går med som ${role}.`,
  joinSees: {
    coordinator: 'Du kan läsa och skriva allt i projektet och bjuda in andra.',
    interviewer: 'Du kan planera och hålla intervjuer och läsa allt som har sagts i projektet.',
    participant: 'Du ser det som har delats med gruppen och kan ändra det. Du ser inte vem som har sagt vad.',
    leader: 'Du ser det som projektet har publicerat. Du ser inte vem som har sagt vad.',
    guest:
      'Du är med i de grupper du är inbjuden till, till din sista dag. Av resten ser du bara det som projektet har publicerat.',
  },
  until: day => `Inbjudan gäller till ${day}.`,
  join: 'Gå med',
  joining: 'Projektets nycklar hämtas…',
}

/** What each role is called. */
export const roles: Messages['roles'] = {
  coordinator: 'koordinator',
  interviewer: 'intervjuare',
  participant: 'deltagare',
  leader: 'chef',
  guest: 'samarbetspartner',
}
