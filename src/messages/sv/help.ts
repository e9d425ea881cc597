import type { HelpWords } from '../help.ts'

/** Help, the privacy notice and the accessibility statement. */
export const help: HelpWords = {
  title: 'Hjälp',
  lead: 'Allt här går att läsa utan nät.',
  questions: 'Frågor',
  door: [
    [
      'Jag har glömt mina ord',
      'Tryck på ”Glömt orden?”. Med den utskrivna återställningskoden kommer du in som på en ny enhet: det som är synkroniserat kommer tillbaka. Det som bara finns på den här enheten öppnas endast med orden, så fortsätt att pröva. Inget raderas.',
    ],
    [
      'Det står att något inte är skickat',
      'Det ligger låst på enheten. Lås upp där det finns nät, så skickas det av sig självt. Ta inte bort något och rensa inte webbläsaren innan dess.',
    ],
    [
      'Jag kommer inte in fast orden är rätt',
      'Skriv orden i rätt ordning; stora och små bokstäver spelar ingen roll. Efter flera fel får du vänta en stund, och längre för varje gång. Orden skickas aldrig någonstans.',
    ],
    ['Det här är inte min enhet', 'Lämna den till någon som arbetar i projektet. Utan orden går inget i den att läsa.'],
    ['Behövs det nät?', 'Nej, du kan arbeta utan. Allt sparas på enheten och skickas när det finns nät igen.'],
  ],
  coordinator: [
    [
      'Hur börjar jag?',
      'Skriv intervjuguiden, klistra in listan över dem som ska intervjuas, planera intervjuerna och bjud in intervjuarna. ”Idag” visar vad som återstår.',
    ],
    [
      'Vem kan läsa vad?',
      'Intervjuare och koordinatorer läser alla anteckningar. Medutvecklare läser det som har delats med gruppen. Chefer läser det som är publicerat. Namnen hålls skilda från koderna.',
    ],
    [
      'Hur blir en anteckning en iakttagelse?',
      'Öppna en intervju, markera orden och välj vad det är. Skriv sedan det i en mening med egna ord. Innan dess lämnar det inte projektet.',
    ],
    [
      'Någon har tappat bort en surfplatta',
      'Under Projekt → Medlemmar och inbjudningar tar du bort enheten. Den avvisas vid nästa kontakt, och de andra får nya nycklar.',
    ],
    [
      'Någon vill ta tillbaka det som sagts',
      'Öppna intervjun och välj ”Radera”. Det försvinner från servern så snart den här enheten har nät och från andra enheter vid deras nästa kontakt. Säkerhetskopior av servern har det kvar tills de gallras.',
    ],
    [
      'Var antecknas ett familjerådslag?',
      'Under Utveckling → Familjerådslag: en kod, dagen, delarna och hur många. Familjen kan få surfplattan för sin enskilda överläggning; det den skriver där sparas ingenstans. Dagarna går att spara som kalenderfil, och sökningen hittar ett rådslag på koden.',
    ],
  ],
  interviewer: [
    [
      'Kan jag åka dit det inte finns nät?',
      'Ja, när ”Redo för fältet” är grön. Då finns alla guider och intervjuer på surfplattan.',
    ],
    [
      'Sparas det jag skriver?',
      'Ja, ord för ord, på den här surfplattan. I hörnet står ”sparat på enheten” och senare ”synkroniserat”.',
    ],
    [
      'Någon vill inte fortsätta',
      'Säg att det är helt i sin ordning. Välj i intervjun om det som är skrivet ska behållas eller raderas.',
    ],
    ['Jag skrev under fel fråga', 'Flytta orden med ”Flytta…” under svaret. Markeringarna följer med.'],
    [
      'Någon vill läsa vad jag har skrivit',
      'Avsluta intervjun och låt personen läsa och rätta på surfplattan innan ni skiljs åt.',
    ],
    [
      'Var antecknas ett familjerådslag?',
      'Under Utveckling → Familjerådslag: en kod, dagen, delarna och hur många. Familjen kan få surfplattan för sin enskilda överläggning; det den skriver där sparas ingenstans. Dagarna går att spara som kalenderfil, och sökningen hittar ett rådslag på koden.',
    ],
  ],
  participant: [
    [
      'Vad ser jag här?',
      'Det som har delats med din grupp, och de resultat som är publicerade. Du ser inte vem som har sagt vad.',
    ],
    [
      'Får jag ändra det som står?',
      'Ja, med samma rätt som alla i gruppen. Om två ändrar samma sak står båda kvar tills någon väljer.',
    ],
    ['Fungerar det utan nät?', 'Ja. Det du skriver sparas i telefonen och skickas när det finns nät.'],
    ['Vem ser det jag skriver?', 'Gruppen och koordinatorerna. Ditt namn står som du skrev det när du gick med.'],
    [
      'Jag vill sluta',
      'Säg till koordinatorn. Då glömmer telefonen gruppen. Det ni har skrivit tillsammans finns kvar.',
    ],
  ],
  reader: [
    ['Vad ser jag här?', 'De resultat som projektet har publicerat. Anteckningar och intervjuer visas inte.'],
    ['Varför saknas vissa siffror?', 'Där få har svarat visas inget, så att ingen kan kännas igen.'],
    ['Vad betyder ”ingen tydlig förändring”?', 'Skillnaden kan bero på slumpen. Det betyder inte att inget har hänt.'],
    ['Kan jag skriva ut det?', 'Ja, varje resultat har en knapp för det.'],
    ['Vem kan jag fråga?', 'Kontakten här nedanför.'],
  ],
  survey: [
    ['Måste jag svara?', 'Nej. Du kan hoppa över frågor och sluta när du vill. Du får samma hjälp ändå.'],
    [
      'Vem ser vad jag svarar?',
      'Svaret låses i telefonen innan det skickas. Svaren läses tillsammans, och bara när tillräckligt många har svarat.',
    ],
    [
      'Kan jag ta tillbaka mitt svar?',
      'Ja, om du skaffar en kod när du har skickat. Öppna samma länk och välj att ta tillbaka svaret.',
    ],
    [
      'Fungerar det utan nät?',
      'Ja, när sidan väl har öppnats. Svaret väntar i telefonen och skickas när du öppnar sidan med nät.',
    ],
    [
      'Jag behöver hjälp att svara',
      'Be någon du litar på, eller den som gav dig enkäten. Du kan också välja enklare ord eller lyssna.',
    ],
  ],
  contact: 'Vem du kan fråga',
  contactNone: 'Ingen kontakt är inskriven än. Fråga din koordinator.',
  contactAdd: 'Skriv in den i inställningarna.',
  privacy: 'Så hanteras personuppgifter',
  privacyText: p => [
    `${p.who || 'Den organisation som driver projektet'} är personuppgiftsansvarig för uppgifterna i ${p.project || 'projektet'}. Ändamålet är att utveckla verksamheten tillsammans med personal och klienter. Den rättsliga grunden är en uppgift av allmänt intresse (artikel 6.1 e i dataskyddsförordningen).`,
    'Det som sägs i intervjuer sparas under koder, svar på enkäter utan både namn och kod. Namn och kontaktuppgifter till dem som intervjuas hålls för sig och kan bara läsas av intervjuare och koordinatorer.',
    'Allt låses på enheten. Den som sköter servern kan inte läsa det.',
    p.until
      ? `Anteckningarna raderas senast ${p.until}.`
      : 'Före varje intervju berättas hur länge anteckningarna sparas.',
    'Du har rätt att få veta vad som finns om dig, få det rättat eller raderat, invända mot behandlingen och klaga hos dataskyddsmyndigheten.',
    p.contact ? `Frågor: ${p.contact}.` : 'Frågor: vänd dig till din koordinator.',
  ],
  accessibility: 'Tillgänglighetsredogörelse',
  statement: p => [
    `${p.who || 'Den organisation som driver projektet'} vill att alla ska kunna använda Rinnalla. Så här uppfylls lagen om tillgänglighet till digital offentlig service (WCAG 2.1, nivå AA).`,
    'Kraven uppfylls delvis. Det här vet vi inte fungerar:',
  ],
  known: [
    'Inspelningar har ingen text om ingen har skrivit den.',
    'Bilder och ritningar är beskrivna bara där någon har skrivit en beskrivning. Orsaksträdet finns även som lista.',
    'Uppläsning använder enhetens egen röst. En del enheter saknar röst på något av språken.',
    'Word-dokument och kalkylark har rubriker och tabellhuvuden men är inte provade med alla skärmläsare.',
  ],
  tested:
    'De som utvecklar Rinnalla provar det med automatiska verktyg, med enbart tangentbord och med stor text. Redogörelsen är från november 2026.',
  tellUs: contact =>
    contact
      ? `Hör av dig om något inte fungerar: ${contact}. Du får svar inom 14 dagar.`
      : 'Säg till din koordinator om något inte fungerar. Du får svar inom 14 dagar.',
  supervisor: {
    SE: 'Är du inte nöjd med svaret kan du vända dig till tillsynsmyndigheten, Digg (digg.se/tdosanmalan).',
    FI: 'Är du inte nöjd med svaret kan du vända dig till tillsynsmyndigheten, Traficom (tillganglighetskrav.fi).',
  },
  feedback: 'Vad fungerar inte, eller kunde bli bättre?',
  feedbackHint:
    'Det går till projektets koordinatorer när det finns nät. Andra i projektet kan också läsa det, så skriv inget om klienter här.',
  send: 'Skicka',
  sent: 'Tack. Det skickas när det finns nät.',
  received: 'Det här har folk berättat',
  settle: 'Besvarat',
  settled: 'Markerat som besvarat.',
  support: 'Uppgifter för support',
  supportLead: 'Inget som någon har skrivit finns med.',
  facts: {
    build: 'Version',
    browser: 'Webbläsare',
    language: 'Språk',
    role: 'Roll',
    online: 'Nät',
    screen: 'Skärm',
    waiting: 'Ändringar som inte är skickade',
    kept: 'Webbläsaren behåller det som är sparat',
  },
  yes: 'ja',
  no: 'nej',
  copy: 'Kopiera',
  copied: 'Kopierat.',
}
