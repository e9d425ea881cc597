import type { Messages } from '../messages.ts'

/** What happened, what is safe, what to do: one sentence or two per problem. */
export const problems: Messages['problems'] = {
  offline: 'Inget nät just nu. Allt är sparat på enheten och skickas när nätet är tillbaka.',
  'server-silent':
    'Nätet fungerar, men projektets server svarar inte. Rinnalla försöker igen. Säg till koordinatorn om det håller i sig till imorgon.',
  'server-busy': 'Många skickar samtidigt. Rinnalla väntar en stund och fortsätter.',
  'server-fault': 'Servern kunde inte ta emot det här. Det finns kvar på enheten och skickas igen.',
  'server-newer': 'Servern har en nyare version. Uppdatera Rinnalla. Allt du har skrivit finns kvar.',
  'project-full':
    'Projektets utrymme på servern är slut. Inspelningar, bilder och dokument väntar på enheten. Det du skriver skickas fortfarande. Säg till koordinatorn.',
  'share-full':
    'Servern har redan så mycket från dig av filer som inte är färdigskickade som den tar emot. Inspelningar, bilder och dokument väntar på enheten; det du skriver skickas fortfarande. Öppna Rinnalla på dina andra enheter där det finns nät, så att de skickar klart. Det som inte blir klart tas bort från servern inom fyra dagar men finns kvar på enheten. Sedan går det vidare av sig självt.',
  'project-overfull':
    'Servern tar inte emot mer för projektet: utrymmet är slut. Allt du skriver finns kvar på enheten. Säg till koordinatorn: inspelningar som inte längre behövs måste raderas, eller servern få mer utrymme.',
  fault:
    'Synkroniseringen avbröts av ett fel i Rinnalla. Allt du har skrivit finns kvar på enheten, och nytt försök görs. Kontakta den som sköter Rinnalla om felet kommer tillbaka.',
  'group-gone': 'Du är inte längre med i den här gruppen. Det du skrev finns kvar på enheten. Fråga en koordinator.',
  'key-missing':
    'Det här går inte att göra från den här enheten: den saknar en nyckel som en annan samordnares enhet har. Gör det på den enheten eller be en annan samordnare.',
  'members-differ':
    'Serverns medlemslista stämmer inte med det enheten vet. För säkerhets skull skickas inget. Din text finns kvar här. Ring koordinatorn.',
  'device-removed':
    'Enheten hör inte längre till projektet. Det som inte hann skickas finns kvar: spara det som fil och ge den till koordinatorn.',
  'only-coordinator':
    'Det här kan bara en koordinator ändra. Din text finns kvar; spara den som fil eller fråga koordinatorn.',
  'practice-only':
    'Det här är en övning: ingenting lämnar enheten. Att bjuda in, skicka och skapa återställningskoder går bara i riktiga projekt.',
  'item-newer': 'Det här är skrivet i en nyare version. Uppdatera för att läsa det.',
  'item-locked':
    'En sak går inte att öppna på den här enheten. Den bevaras som den är. Synkronisera en gång till och säg till koordinatorn om det inte hjälper.',
  'no-day': 'Det här är ingen dag. Skriv dag, månad och ett årtal med fyra siffror.',
  'item-too-large': 'För stort för att sparas i ett stycke. Det är inte sparat. Dela upp det.',
  'item-too-long': 'För långt att skicka i ett stycke. Det är sparat här. Dela upp det i två.',
  'not-saved':
    'Den senaste ändringen är inte sparad än. Stäng inte. Rinnalla försöker igen, och du kan också kopiera texten.',
  'device-full':
    'Enheten är full och den senaste ändringen är inte sparad. Kopiera texten nu och frigör sedan plats. Det som sparats tidigare är kvar.',
  'device-nearly-full':
    'Enheten är nästan full. Det som hann sparas finns kvar och din text sparas fortfarande. Frigör plats före nästa inspelning, bild eller fil.',
  'storage-cleared':
    'Webbläsaren har rensat enheten. Använd återställningskoden för att hämta det som var synkroniserat.',
  'storage-refused':
    'Webbläsaren tillåter inte att något sparas, kanske för att fönstret är privat. Öppna Rinnalla i ett vanligt fönster.',
  'not-secure': 'Adressen är inte skyddad, så inget kan låsas här. Använd adressen som börjar med https.',
  'browser-old': 'Webbläsaren är för gammal för att låsa texter säkert. Uppdatera den eller använd en annan.',
  'install-first':
    'Lägg först Rinnalla på hemskärmen: Dela, sedan Lägg till på hemskärmen. Det som sparas i webbläsaren följer inte med.',
  'open-elsewhere': 'Rinnalla är öppen i ett annat fönster. Använd den här, så sparar och låser det andra.',
  'words-wrong':
    'Orden passade inte. Kontrollera ordningen och försök igen. Inget raderas, hur många gånger du än försöker.',
  'words-wait': 'Försök igen om en stund. Väntan hindrar att någon gissar sig in.',
  'finger-stopped': 'Det öppnades inte. Försök igen eller skriv dina ord.',
  'finger-unable': 'Den här webbläsaren kan inte öppna med fingeravtryck eller ansikte här. Fortsätt med dina ord.',
  'worker-gone': 'Rinnalla stoppades medan enheten vilade. Kopiera det du nyss skrev och läs sedan in sidan på nytt.',
  'code-wrong': 'Återställningskoden stämmer inte. Jämför med papperet, grupp för grupp.',
  'code-elsewhere':
    'Återställningskoden skapades på en annan enhet. Spara säkerhetskopian där, eller skapa först en ny kod här.',
  'code-unknown':
    'Det finns inget sparat för den här koden. Kanske finns ett nyare papper. Be annars koordinatorn om en ny inbjudan.',
  'not-sent-yet':
    'Några ändringar har inte lämnat enheten. Skicka dem eller spara dem som fil innan du tar bort enheten.',
  'table-unread':
    'Det går inte att läsa någon lista i filen. Spara den som .xlsx, .ods eller .csv, eller kopiera raderna och klistra in dem.',
  'table-too-large':
    'Listan är för stor. Högst 10\u00a0000 rader och 200 kolumner går att läsa. Ta bort det som inte hör till listan och spara filen igen, eller kopiera raderna och klistra in dem.',
  'file-damaged':
    'Filen är skadad, eller så har den inte sparats av Rinnalla. Inget lästes in. Kopiera den en gång till, eller spara den på nytt på den andra enheten.',
  'file-foreign': 'Filen hör till ett annat projekt. Inget lästes in. Öppna det projektet och läs in filen där.',
  'file-newer': 'Filen har sparats av en nyare version. Inget lästes in. Uppdatera Rinnalla och försök igen.',
  'file-too-large':
    'Det är mer än vad som ryms i en fil. Inget ändrades. Skicka först det som går att skicka och spara sedan resten.',
  'file-beyond':
    'Filen är för stor för att läsas in: högst 64\u00a0MB och 200\u00a0000 uppgifter. Inget lästes in. Kontrollera att det är rätt fil. Om den är rätt: skicka det som går att skicka från enheten där den sparades och spara den där på nytt.',
  'kit-too-large':
    'Filen är större än ett metodpaket får vara, 4\u00a0MB. Inget lästes in. Kontrollera att det är rätt fil, eller spara metodpaketet på nytt i det andra projektet med färre delar.',
  'file-missing':
    'Ingen enhet har skickat filen än. Be att den synkroniseras på enheten där den gjordes och hämta den sedan igen.',
  'file-empty': 'Filen är tom och lades inte till. Välj en annan.',
  'microphone-refused':
    'Webbläsaren låter inte Rinnalla använda mikrofonen. Tillåt det i webbläsarens inställningar för adressen och tryck en gång till på Spela in. Du kan fortsätta skriva.',
  'microphone-missing':
    'Ingen mikrofon hittades, eller så används den av en annan app. Anslut en mikrofon eller stäng den andra appen och tryck en gång till på Spela in. Du kan fortsätta skriva.',
  'picture-unread':
    'Bilden gick inte att läsa här och lades inte till. Spara den som JPEG eller PNG, eller ta den med kameran här.',
  'recording-on': 'En inspelning pågår. Stoppa den innan du lämnar över surfplattan.',
  'invite-old': 'Inbjudan har gått ut. Be koordinatorn om en ny.',
  'invite-used':
    'Inbjudan är redan använd. Om det var du: öppna Rinnalla på enheten du använde. Om inte: säg till koordinatorn genast.',
  'invite-cut': 'En del av adressen saknas. Skanna koden igen eller kopiera hela länken.',
  'invite-wrong':
    'Det här är ingen inbjudan till Rinnalla, eller så har tecken ändrats på vägen. Kopiera hela länken en gång till eller skanna koden.',
  'invite-elsewhere':
    'Inbjudan är inte känd här. Den leder till en annan server: öppna själva länken eller fråga den som skickade den.',
  'setup-code': 'Startkoden stämmer inte eller är använd. En ny kan skapas där servern startades.',
  'setup-elsewhere':
    'Startlänken leder till en annan server. Öppna själva länken, eller be den som sköter den här servern om en kod.',
  'address-local':
    'Andra når inte den här adressen. Den fungerar bara på den här datorn. Be den som sköter servern att ge den en egen adress (inställningen ORIGIN).',
  'leave-unsure':
    'Det är inte säkert att koordinatorernas enheter fick besked. Därför finns projektet kvar på den här enheten. Försök igen när det finns nät. Har beskedet kommit fram tas du ändå bort ur projektet.',
  'paste-long': 'Texten är för lång för en anteckning. Den finns kvar i fältet nedan; dela upp den i delar.',
  'line-too-long':
    'Raden är för lång: den får ha högst 400 tecken. Det du har skrivit står kvar i fältet; korta det, så kan det sparas.',
  'not-worded': 'Några iakttagelser är ännu ordagranna citat. Skriv dem med egna ord först.',
  'document-not-made': 'Dokumentet kunde inte skapas. Inget har ändrats. Försök igen eller skriv ut.',
  'rows-no-code': 'Några rader saknar kod. Fyll i eller hoppa över dem. Sedan läggs listan till.',
  'round-altered':
    'Den här omgången skickas inte ut från enheten: nyckeln är inte en som projektets koordinatorer har, eller så är det minsta antalet svar utanför gränserna. Formuläret som har publicerats står kvar. Öppna en ny omgång och säg till de andra koordinatorerna.',
  'round-stopped':
    'Servern tog inte emot den här omgången vid den senaste kontakten, eller så gick svaren inte att hämta. Andra omgångar fortsätter. Nytt försök görs vid nästa kontakt; säg till den som sköter servern om det inte hjälper.',
  'survey-not-here':
    'Enkätens sida finns inte på surfplattan än. Öppna appen en gång där det finns nät och lämna sedan över.',
  unexpected: 'Något fungerade inte, men inget har gått förlorat. Försök igen; ladda om sidan om det inte hjälper.',
}
