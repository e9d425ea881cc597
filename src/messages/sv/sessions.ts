import type { Messages } from '../messages.ts'

/** Sessions: list, planning, the notice, capture, finishing, reading. */
export const sessions: Messages['sessions'] = {
  title: 'Samtal',
  new: 'Nytt samtal',
  several: 'Planera för flera',
  empty: 'Här visas intervjuer, gruppsamtal och workshoppar när de är planerade.',
  undated: 'Utan datum',
  types: {
    interview: 'Intervju',
    group_discussion: 'Gruppsamtal',
    workshop: 'Workshop',
    large_group_meeting: 'Storgruppsträff',
    developer_group_meeting: 'Utvecklingsgruppens träff',
  },
  states: { planned: 'planerad', started: 'påbörjad', held: 'genomförd', established: 'färdig' },
  filterAll: 'Alla',
  filterPlanned: 'Planerade',
  filterHeld: 'Genomförda',
  type: 'Typ',
  name: 'Rubrik',
  nameHint: 'Kan lämnas tom: då visas koden.',
  who: 'Med vem',
  unknownToo: n => `och ${n} okända`,
  whoNone: 'Listan är tom. Lägg först till vilka som ska intervjuas.',
  day: 'Dag',
  time: 'Tid',
  place: 'Plats',
  signal: 'Det finns nät på platsen',
  guide: 'Intervjuguide',
  guideNone: 'Ingen guide',
  interviewers: 'Vem intervjuar',
  blind: 'Chefer ser bara samlade iakttagelser, aldrig vem som har sagt vad',
  plan: 'Planera',
  planned: 'Planerat',
  start: 'Börja',
  goOn: 'Fortsätt skriva',
  read: 'Läs',
  wholeUnit: (unit, n) => `${unit}: alla ${n} som inte är planerade`,
  forAll: 'För alla',
  firstDay: 'Första dagen',
  firstTime: 'Första tiden',
  apart: 'Hur tätt',
  apartBy: minutes =>
    minutes === 0
      ? 'en om dagen'
      : minutes === 60
        ? 'en timme'
        : minutes === 90
          ? 'en och en halv timme'
          : 'två timmar',
  follows:
    'Kryssa för dem som ska intervjuas. En rad som du inte ändrar följer den ovanför. Efter klockan fyra fortsätter det nästa arbetsdag.',
  whose: 'Vems',
  everybody: 'allas',
  mine: 'mina',
  noneFound: 'Inga sådana.',
  together: {
    choose: 'Ändra flera',
    label: 'Ändra flera samtal',
    chosen: n => (n === 1 ? '1 valt' : `${n} valda`),
    move: 'Flytta till en annan dag',
    moveAct: 'Flytta',
    give: 'Ge till en annan',
    giveAct: 'Ge',
    given: (n, who) => `${n === 1 ? '1 samtal hålls' : `${n} samtal hålls`} nu av ${who}.`,
    callOff: 'Ställ in',
    off: n => (n === 1 ? '1 samtal är inställt.' : `${n} samtal är inställda.`),
    done: 'Klar',
  },
  calendar: {
    title: 'Kalender',
    week: n => `Vecka ${n}`,
    before: 'Veckan före',
    after: 'Veckan efter',
    now: 'Den här veckan',
    list: 'Som lista',
    grid: 'Som vecka',
    free: 'Inget den här veckan.',
    undated: n => (n === 1 ? '1 samtal har ingen dag än' : `${n} samtal har ingen dag än`),
    file: 'Hämta som kalenderfil',
    fileNote: 'Dag, tid och plats för det som är planerat. Inga koder och inga namn finns i den.',
    nobody: 'Ingen än',
  },
  nobodyHolds: 'Ingen intervjuare är vald. Ingen får dem som sina förrän någon tar dem.',
  inThePast: 'Några av dem ligger bakåt i tiden.',
  planCount: n => (n === 1 ? 'Planera 1 intervju' : `Planera ${n} intervjuer`),
  plannedCount: n => (n === 1 ? '1 intervju planerad' : `${n} intervjuer planerade`),
  erase: 'Radera…',
  eraseAsk: what => `Radera ${what}? Det går inte att få tillbaka.`,
  removed: 'Borttaget ur planen.',
  calledOff: what => `${what} är inställt.`,
  moved: day => `Flyttat till ${day.toLowerCase()}.`,
  interview: code => `Intervju ${code}`,
}

/** Before an interview: what happens to what is said. */
export const notice: Messages['notice'] = {
  title: 'Innan vi börjar',
  ordinary: 'Vanlig text',
  easy: 'Enklare ord',
  easyTested: 'Lättläst',
  listen: 'Lyssna',
  stop: 'Stoppa uppläsningen',
  text: [
    p => `${p.who} arbetar med ${p.project} och vill veta hur du ser på saken.`,
    () =>
      'Det är frivilligt att vara med. Du kan hoppa över en fråga eller sluta när du vill. Det påverkar varken ditt arbete eller den hjälp du får.',
    () => 'Intervjuaren skriver ner det du säger, under en kod i stället för ditt namn.',
    () =>
      'Projektets intervjuare och koordinatorer kan läsa anteckningarna. Listan över vem som har vilken kod hålls för sig; den kan de också öppna.',
    () =>
      'Chefer och andra ser en sammanställning av vad flera har sagt, inte vem som har sagt vad. Om bara några få tycker så kan någon ändå gissa vem.',
    () =>
      'Säg till om något inte ska skrivas ner, så stryks det direkt. Du får läsa anteckningarna och få dem rättade.',
    p =>
      `Du kan ta tillbaka det du har sagt tills en rapport är klar.${p.until ? ` Anteckningarna raderas senast ${p.until}.` : ''}`,
    p =>
      p.contact
        ? `Frågor och hela informationen om hur personuppgifter behandlas: ${p.contact}.`
        : 'Be intervjuaren om hela informationen om hur personuppgifter behandlas.',
  ],
  easyText: [
    () => 'Vi vill veta vad du tycker.',
    () => 'Du bestämmer själv om du vill prata med oss.',
    () => 'Du kan sluta när du vill. Du behöver inte svara på alla frågor.',
    () => 'Du kan säga precis vad du tycker. Du får samma hjälp ändå.',
    () => 'Jag skriver ner det du säger. Jag skriver en kod i stället för ditt namn.',
    () => 'Några få personer får läsa det jag skriver. De kan ta reda på vem koden hör till.',
    () => 'Cheferna får veta vad flera har sagt. De får inte veta vem som har sagt vad. Men ibland kan någon gissa.',
    () => 'Säg till om det är något jag inte ska skriva. Då tar jag bort det.',
    () => 'Du får läsa det jag har skrivit. Du kan ångra dig senare.',
    p => (p.until ? `Vi raderar det jag har skrivit senast ${p.until}.` : ''),
    () => 'Du kan fråga mig nu.',
  ],
  take: 'Jag vill vara med',
  ask: 'Jag vill fråga först',
  notToday: 'En annan dag',
  decline: 'Jag vill inte vara med',
  declineAsk: 'Får vi anteckna att du blev tillfrågad och inte ville vara med?',
  declineText: 'Under din kod antecknas bara att du blev tillfrågad och avböjde. Om du inte vill det sparas inget.',
  declineYes: 'Ja, anteckna det',
  declineNo: 'Nej, spara inget',
  each: 'Vilka är här och har hört det här?',
}

/** Writing while looking at a person. */
export const capture: Messages['capture'] = {
  guide: 'Intervjuguide',
  beside: 'Utanför guiden',
  notes: 'Anteckningar',
  next: 'Nästa fråga',
  nextIs: question => `Nästa: ${question}`,
  last: 'Det var sista frågan',
  finish: 'Avsluta…',
  told: who => `${who} vet vad som händer med svaren`,
  answer: question => `Svar: ${question}`,
  continueBelow: 'Svaret är långt. Fortsätt nedanför.',
  copyAll: 'Kopiera allt',
  copied: 'Kopierat.',
  written: 'något är skrivet',
  questions: 'Frågor',
  previous: 'Föregående fråga',
  prompt: 'Påminnelse',
  others: who => `${who} skriver också här`,
}

/** Finishing a session. */
export const finish: Messages['finish'] = {
  title: 'Avsluta',
  heading: 'Avsluta intervjun',
  who: 'Vilka var med?',
  took: 'var med',
  declined: 'avböjde',
  didNotCome: 'kom inte',
  onLeave: 'inte i tjänst',
  cameToo: 'Någon annan kom också',
  heldOn: 'När hölls det?',
  corrections: 'Vill den intervjuade ändra något?',
  empty: n => (n === 1 ? 'Under en fråga är inget skrivet.' : `Under ${n} frågor är inget skrivet.`),
  act: 'Avsluta',
  goBack: 'Tillbaka till anteckningarna',
  done: 'Sparat på enheten, väntar på synkronisering',
  doneSynced: 'Sparat och synkroniserat',
  nextToday: 'Näst på tur idag',
  toToday: 'Till Idag',
}

/** Reading a session at the office. */
export const reading: Messages['reading'] = {
  attendance: 'Närvaro',
  attended: 'var med',
  notice: 'Information före intervjun',
  noticeGiven: (version, language) => `Version ${version}, språk: ${language}`,
  noticeEasy: 'enklare ord',
  wrote: who => `Skrivet av ${who}`,
  corrections: 'Att ändra',
  silent: 'Frågor som inget är skrivet under',
  noWords: 'Inget är skrivet under frågan.',
  noNotes: 'Inget är skrivet i det här samtalet än.',
  word: 'Hämta som Word',
  draft: 'Utkast',
  establish: 'Markera som färdiga…',
  establishAsk: 'Markera anteckningarna som färdiga? De går inte att ändra efter det.',
  established: 'Färdiga: anteckningarna går inte längre att ändra.',
  edit: 'Fortsätt skriva',
  state: 'Läge',
  waits: 'väntar på synkronisering',
  previous: 'Föregående samtal',
  next: 'Nästa samtal',
}

/** Two readings of the same thing. */
export const versions: Messages['versions'] = {
  heading: 'Det här är skrivet på två sätt. Vilket gäller?',
  text: 'Båda finns kvar tills du väljer. Valet går att ångra.',
  keep: 'Behåll den här',
  keepBoth: 'Behåll båda',
  other: 'Annan uppgift',
  kept: 'Valt.',
  joined: 'Sammanfogat av två texter. Läs igenom.',
  read: 'Jag har läst',
  nothing: 'inget skrivet',
  someone: 'Någon',
  newer: 'den nyare',
  older: 'den äldre',
  inGroup: 'Vem som helst i gruppen får välja. Båda finns kvar tills dess. Valet går att ångra.',
}
