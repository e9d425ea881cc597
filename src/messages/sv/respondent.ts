import type { RespondentWords } from '../respondent.ts'

/** The respondents' page, which knows no other words: it must be small. */
export const respondent: RespondentWords = {
  language: 'Språk',
  easy: 'Enklare ord',
  easyTested: 'Lättläst',
  staff: 'För personal',
  sentences: [
    (_, staff) =>
      staff
        ? 'Det är frivilligt att svara och det påverkar inte din ställning på jobbet.'
        : 'Det är frivilligt att svara och det påverkar inte den hjälp du får.',
    () =>
      'Ditt svar låses innan det skickas. Det sparas inget om vem du är, när du svarade eller vilken telefon du använde.',
    k =>
      `Svaren visas först när minst ${k} personer har svarat. När du har skickat kan du få en kod; bara med den går det att ta tillbaka svaret.`,
  ],
  easySentences: [
    () => 'Du bestämmer själv om du vill svara.',
    (_, staff) =>
      staff
        ? 'Du kan svara precis vad du tycker. Det påverkar inte ditt jobb.'
        : 'Du kan svara precis vad du tycker. Du får samma hjälp ändå.',
    () => 'Vi frågar inte vad du heter. Vi kan inte se vilket svar som är ditt.',
    k => `Vi läser svaren först när minst ${k} personer har svarat.`,
    () => 'Läs igenom svaren innan du skickar. Sedan går de inte att ändra.',
    () => 'Du kan få en kod. Med koden kan du ta bort ditt svar.',
  ],
  noNames: 'Skriv inte namn.',
  asks: name => `Vi som frågar: ${name}`,
  mayLeave: 'Du behöver inte svara på alla frågor.',
  forYou: 'Det här är för dig',
  notSeen: 'Den som gav dig surfplattan ser inte vad du svarar.',
  help: 'Hjälp',
  start: 'Börja',
  listen: 'Lyssna',
  stop: 'Stoppa uppläsningen',
  back: 'Tillbaka',
  next: 'Nästa',
  readyOffline: 'Fungerar nu utan nät',
  storing: 'Sidan sparas på telefonen…',
  position: (n, of) => `Fråga ${n} av ${of}`,
  positionShort: (n, of) => `Fråga ${n} / ${of}`,
  otherWays: 'Andra sätt att svara',
  dont_know: 'Vet inte',
  not_relevant: 'Gäller inte mig',
  no_answer: 'Vill inte svara',
  yourAnswer: 'Ditt svar med egna ord',
  number: 'Det här ser ut som ett personnummer eller en personbeteckning. Det behövs inte här och skickas dolt.',
  hide: 'Dölj det',
  full: 'Här får inte mer plats. Det som står ovanför finns kvar som det är.',
  notNumber: 'Det är något annat',
  ready: 'Klar att skicka?',
  readyText: 'När du har skickat går svaret inte att ändra.',
  nothingYet: 'Du har inte svarat på någon fråga än. Du får skicka ändå.',
  send: 'Skicka',
  sending: 'Låser och skickar…',
  lookThrough: 'Gå igenom svaren',
  yourAnswers: 'Dina svar',
  notAnswered: 'Inget svar',
  change: question => `Ändra: ${question}`,
  thanks: 'Tack',
  sent: 'Skickat. Tack.',
  stored: 'Ditt svar är låst på telefonen. Det skickas när du öppnar sidan och det finns nät.',
  storedLent: 'Ditt svar är låst på surfplattan. Det skickas när det finns nät.',
  mayClose: 'Du kan stänga sidan.',
  notKept: 'Telefonen sparar inte svaret. Låt sidan vara öppen tills det står Skickat.',
  tryAgain: 'Försök igen',
  tooLate: 'Enkäten stängdes innan ditt svar kom fram. Svaret ligger kvar låst på telefonen och ingen kan läsa det.',
  whatComes: 'Vad som händer sedan',
  shown: (place, date) =>
    place && date
      ? `Resultatet visas här: ${place}, senast ${date}.`
      : place
        ? `Resultatet visas här: ${place}.`
        : `Resultatet visas senast ${date}.`,
  whoToAsk: 'Har du frågor?',
  again: 'Någon har redan svarat på den här telefonen. Är det någon annan som svarar nu?',
  answerAgain: 'Ja, någon annan svarar nu',
  notAgain: 'Om inte kan du stänga sidan.',
  cleared: 'Dina svar syns inte längre på skärmen. Lämna tillbaka surfplattan eller låt nästa person svara.',
  easyOutcome: {
    stored: 'Ditt svar är låst i telefonen. Öppna sidan igen när du har internet. Då skickas svaret.',
    storedLent: 'Ditt svar är låst i surfplattan. Det skickas senare.',
    notKept: 'Telefonen kan inte spara svaret. Stäng inte sidan. Vänta tills det står Skickat.',
    tooLate: 'Enkäten är stängd. Ditt svar kom för sent. Ingen kan läsa det.',
    cleared: 'Dina svar syns inte längre. Lämna tillbaka surfplattan.',
  },
  nextPerson: 'Nästa person',
  giveBack: 'Lämna tillbaka surfplattan',
  stillThere: 'Svarar du fortfarande?',
  hidden: 'Dina svar är dolda.',
  goOn: 'Fortsätt',
  startOver: 'Börja om',
  getCode: 'Jag vill kunna ta tillbaka svaret',
  takeBack: 'Jag vill ta tillbaka mitt svar',
  noSignal: 'Inget nät just nu. Försök igen när det finns nät.',
  closed: 'Enkäten är stängd. Tack för att du ville svara.',
}
