import type { Messages } from '../messages.ts'

/** The place *Project*: members, invitations, sync, settings. */
export const project: Messages['project'] = {
  title: 'Projekt',
  roster: 'Intervjupersoner och täckningsgrad',
  guides: 'Intervjuguider',
  members: 'Medlemmar och inbjudningar',
  methodKit: 'Metodpaket',
  sync: 'Synkronisering och lagring',
  settings: 'Inställningar',
  ready: 'Redo för fältet',
  lock: 'Lås',
}

/** Members and invitations. */
export const members: Messages['members'] = {
  title: 'Medlemmar',
  lead: 'Vilka som hör till projektet.',
  you: 'du',
  devices: n => (n === 1 ? '1 enhet' : `${n} enheter`),
  paper: 'återställningskod utskriven',
  noPaper: 'ingen återställningskod',
  removed: 'Borttagen',
  open: 'Inbjudningar som inte har använts',
  openNone: 'Inga oanvända inbjudningar.',
  ranOut: day => `gick ut ${day}`,
  until: day => `gäller till ${day}`,
  invite: 'Bjud in',
  inviteTitle: 'Bjud in',
  role: 'Som vad?',
  howMany: 'Hur många?',
  invited: name => `${name} (inbjuden)`,
  invitedNames: 'Vilka gäller det? Ett namn per rad',
  invitedNamesHint: 'Kan lämnas tomt. Den du har namngett kan få intervjuer planerade innan hen har gått med.',
  atMost: (most: number, n: number) =>
    `Högst ${most} kan bjudas in åt gången, och här står ${n} namn. Bjud in resten efteråt.`,
  howManyHint: 'Varje inbjudan gäller för en person och kan användas en gång.',
  valid: 'Gäller till',
  leaderAsk: 'Intervjuare läser allt som har sagts. Är det en chef du bjuder in? Välj rollen chef.',
  make: n => (n === 1 ? 'Skapa inbjudan' : `Skapa ${n} inbjudningar`),
  making: 'Inbjudningarna skapas…',
  made: 'Inbjudningarna är klara. Varje länk visas bara nu: skriv ut eller kopiera den innan du stänger.',
  sheet: (n, of) => `Inbjudan ${n} av ${of}`,
  copy: 'Kopiera länken',
  copied: 'Länken är kopierad.',
  qr: 'QR-kod för inbjudan',
  printSheets: 'Skriv ut bladen',
  sheetHeading: name => `Välkommen till ${name}`,
  sheetText:
    'Skanna koden med enheten du ska använda, eller skriv adressen. Inbjudan gäller för en person och kan användas en gång.',
  sheetSteps: [
    'Öppna adressen i webbläsaren och välj Gå med.',
    'Välj fyra ord som öppnar Rinnalla på din enhet.',
    'Lägg Rinnalla på hemskärmen. När det står Redo för fältet fungerar den utan nät.',
  ],
  local:
    'Andra når inte den här adressen. Den fungerar bara på den här datorn. Den som sköter servern behöver ange ORIGIN.',
  second: 'Bjud in en koordinator till.',
  secondText: 'Om bara en har koden kan ett borttappat papper låsa hela projektet.',
  secondAct: 'Bjud in en koordinator',
  remove: 'Ta bort…',
  removeAsk: name => `Ta bort ${name} från projektet?`,
  removeText:
    'Personens enheter får inget mer från och med nu, och nya nycklar skapas. Det någon redan har läst går inte att göra oläst. Det som inte hann skickas finns kvar på enheten och kan sparas som fil.',
  removeAct: 'Ta bort',
  withdraw: 'Dra tillbaka',
  withdrawn: 'Inbjudan är tillbakadragen.',
  name: 'Namn',
  addDevice: 'Lägg till en egen enhet',
  deviceText: 'Skanna det här med den nya enheten. Koden gäller till imorgon, för en enhet.',
  nameless: 'har inte angett namn',
  numbered: 'Medlemmar utan namn är numrerade i den ordning de gick med.',
}

/** Sync and storage. */
export const sync: Messages['sync'] = {
  title: 'Synkronisering och lagring',
  waits: 'Det som väntar',
  nothing: 'Inget väntar. Allt på enheten finns också på servern.',
  waitsCount: n => (n === 1 ? '1 ändring väntar på att skickas' : `${n} ändringar väntar på att skickas`),
  beside: n =>
    n === 1
      ? '1 av dem väntar: en version av den går inte att läsa här. Den är sparad här och skickas när det har rett ut sig.'
      : `${n} av dem väntar: en version av dem går inte att läsa här. De är sparade här och skickas när det har rett ut sig.`,
  since: when => `sedan ${when}`,
  why: 'Varför',
  whatToDo: 'Det skickas av sig självt när det finns nät. Du behöver inte göra något.',
  sendNow: 'Skicka nu',
  sendingNow: 'Skickar…',
  lastContact: 'Senast helt synkroniserat',
  never: 'inte än',
  storage: 'Lagring på enheten',
  used: (mb, of) => `${mb} MB använt av ${of} MB`,
  keptYes: 'Webbläsaren har lovat att behålla det.',
  keptNo: 'Webbläsaren kan rensa det när utrymmet tar slut.',
  keep: 'Be webbläsaren behålla det',
  held: 'Kan inte skickas',
  heldWhy: {
    'too-big': 'För långt att skicka i ett stycke. Det är sparat här. Dela upp det i två.',
    forbidden: 'Det här kan bara en koordinator ändra. Texten finns kvar här.',
    'old-epoch': 'Nya nycklar är på väg. Det skickas vid nästa kontakt.',
    'no-key': 'Enheten saknar nyckeln. Det skickas när en annan enhet har delat den.',
    'no-file':
      'En del av en inspelning, en bild eller ett dokument saknas eller är skadad på den här enheten och skickas inte. Låt enheten vara som den är och fråga koordinatorn.',
  },
  file: {
    save: 'Spara som fil',
    saveHint:
      'Bara projektets medlemmar kan öppna filen. Ge den till koordinatorn, som läser in den. Det gör inget om det sker flera gånger.',
    saved: name => `Sparad som ${name}. Allt finns kvar här också tills det har skickats.`,
    bring: 'Filer från andra enheter',
    bringText:
      'Det som en annan enhet inte kunde skicka kan läsas in här som fil. Det gör inget om det sker två gånger.',
    take: 'Läs in en fil',
    taking: 'Läser in filen…',
    taken: n =>
      n === 1
        ? '1 ändring har lästs in. Den skickas vid nästa kontakt.'
        : `${n} ändringar har lästs in. De skickas vid nästa kontakt.`,
    known: n => (n === 1 ? '1 ändring fanns redan här.' : `${n} ändringar fanns redan här.`),
    erased: n =>
      n === 1
        ? '1 sak har raderats under tiden och förblir raderad.'
        : `${n} saker har raderats under tiden och förblir raderade.`,
    locked: n =>
      `${n === 1 ? '1 ändring' : `${n} ändringar`} går inte att öppna på den här enheten, eller så får du inte ändra där. Behåll filen: synkronisera och läs in den en gång till, eller be en koordinator göra det.`,
    empty: 'Filen är tom: det finns inga ändringar i den.',
  },
  unfinished:
    'Något med medlemmar eller nycklar blev inte klart. Det prövas igen vid varje kontakt; det du skriver skickas ändå.',
  unreadable: n =>
    n === 1 ? '1 sak går inte att läsa på den här enheten' : `${n} saker går inte att läsa på den här enheten`,
  unreadableWhy: {
    locked: n =>
      `${n}: nyckeln har inte kommit till enheten än, eller så är det som skickades skadat. Synkronisera en gång till och säg till koordinatorn om det inte hjälper.`,
    dead: n =>
      `${n}: går inte att öppna med någon nyckel. Finns innehållet kvar på en annan enhet skickar den det igen av sig själv.`,
    newer: n =>
      `${n}: skrivet på ett sätt som den här versionen inte känner till. Uppdatera Rinnalla för att läsa det.`,
    strange: n => `${n}: går inte att visa. Säg till koordinatorn.`,
    misplaced: n => `${n}: ligger på en plats där sådant inte skrivs och används därför inte. Säg till koordinatorn.`,
  },
  unreadableFile:
    'Allt annat fungerar som förut. Filen innehåller dessa saker som de är, låsta; en enhet som kan öppna dem kan läsa in filen.',
  log: 'De senaste synkroniseringarna',
  sent: n => `skickade ${n}`,
  got: n => `hämtade ${n}`,
  details: 'Uppgifter för support',
  state: {
    idle: 'Allt är i ordning.',
    sending: 'Skickar nu.',
    offline: 'Inget nät just nu.',
    failed: 'Det senaste försöket lyckades inte.',
  },
}

/** Settings. */
export const settings: Messages['settings'] = {
  title: 'Inställningar',
  language: 'Språk',
  hand: 'Skrivhand',
  right: 'höger',
  left: 'vänster',
  type: 'Textstorlek',
  ordinary: 'vanlig',
  large: 'stor',
  look: 'Ljust eller mörkt',
  lookSystem: 'som enheten',
  lookLight: 'ljust',
  lookDark: 'mörkt',
  lock: 'Lås efter',
  minutes: n => (n < 60 ? `${n} minuter` : n === 60 ? '1 timme' : `${n / 60} timmar`),
  vault: 'Den här enheten',
  changeWords: 'Välj nya ord',
  ownPhrase: 'Välj en egen fras på minst sex ord',
  newCode: 'Skriv ut en återställningskod',
  addPasskey: 'Öppna med fingeravtryck eller ansikte',
  removeVault: 'Ta bort från enheten…',
  removeVaultAsk: 'Ta bort allt ditt från enheten? Det som är synkroniserat finns kvar i projektet.',
  project: 'Projektet',
  who: 'Vem som driver projektet',
  whoHint:
    'Kommunen eller organisationen, så som den ska stå i texten om personuppgifter och i tillgänglighetsredogörelsen.',
  projectName: 'Namn',
  until: 'Anteckningarna raderas senast',
  untilHint: 'Visas i informationen före varje intervju.',
  contact: 'Vem man kan fråga',
  contactHint: 'Namn och telefon eller e-post. Visas i informationen före varje intervju.',
  country: 'Land',
  tested: {
    title: 'Är texten med enklare ord testad av läsare?',
    hint: 'Innan den är testad heter den Enklare ord. När den är testad heter den Lättläst, i informationen före intervjuer och i nya enkätomgångar.',
    not: 'inte testad',
    tell: 'Ange test…',
    by: (who, day) => `testad av ${who}, ${day}`,
    ask: language => `Vem har testat texten på ${language}?`,
    text: 'Lättläst får en text kallas när personer i målgruppen har läst den och texten har ändrats efter vad de sa.',
    holds: 'Det gäller texterna så som de är nu. En text som ändras senare heter Enklare ord igen.',
    changed: 'Några texter är nya eller har ändrats efter testet. De heter Enklare ord.',
    who: 'Vem testade',
    whoHint: 'Till exempel: kommunens läsgrupp. Skriv inte läsarnas namn.',
    on: 'När',
    takeBack: 'Ta bort testet',
    takenBack: 'Texten heter Enklare ord igen. Öppna enkätomgångar ändras inte.',
  },
  processing: {
    title: 'Dataskydd',
    text: 'Registret över behandling och underlaget för en konsekvensbedömning, ur det som är inställt här. Det appen inte kan veta står där att fylla i.',
    record: 'Register över behandling (Word)',
    assessment: 'Underlag för konsekvensbedömning (Word)',
  },
  about: 'Om Rinnalla',
  build: build => `Version ${build}`,
  licence: 'Öppen källkod, licens EUPL 1.2.',
  browsers:
    'Fungerar i Chrome och Edge från version 111, Firefox från 121 och Safari och iOS från 16.4, helst uppdaterade. På iPhone och iPad från hemskärmen.',
  cannot:
    'Det finns gränser för vad vi kan lova. Det någon redan har läst går inte att göra oläst. Det som raderas försvinner från varje skärm vid nästa kontakt och från servern direkt; låsta rester kan ligga kvar på en enhets disk en tid. Den som tillhandahåller appen skulle kunna ändra den: jämför versionen med koordinatorns om du är osäker.',
  saved: 'Sparat.',
}
