import type { Messages } from '../messages.ts'

/** Ord om utrymmet på en enhet, det webbläsaren har rensat, borttappade enheter och säkerhetskopior. */
export const storage: Messages['storage'] = {
  unknown: 'Webbläsaren säger inte hur mycket utrymme det finns.',
  refused:
    'Webbläsaren lovade det inte. Det gör den oftare när Rinnalla ligger på hemskärmen: installera den och be igen.',
  nearlyFull: mb => `Ungefär ${mb} MB kvar. Text sparas fortfarande. Frigör plats före nästa inspelning.`,
  cleared: {
    unsent:
      'Det som inte hade skickats är borta, om det inte har sparats som fil. I så fall kan en koordinator läsa in filen.',
    act: 'Använd återställningskoden',
    forget: 'Behövs inte längre',
  },
  device: n => `Enhet ${n}`,
  thisDevice: 'den här enheten',
  contact: day => `senaste kontakt ${day}`,
  noContact: 'ingen kontakt antecknad',
  waited: n => (n === 0 ? 'då väntade inget' : n === 1 ? 'då väntade 1 ändring' : `då väntade ${n} ändringar`),
  removeDevice: 'Ta bort enheten…',
  removeDeviceAsk: n => `Ta bort enhet ${n} från projektet?`,
  removeDeviceText:
    'Enheten får inget mer från och med nu, och nya nycklar skapas. Samma persons återställningskod slutar gälla, så en ny behöver skrivas ut.',
  held: {
    coordinator:
      'På enheten gick det att läsa allt: namn och kontaktuppgifter, anteckningar från samtal, enkätsvar, iakttagelser och det som delas med alla.',
    interviewer:
      'På enheten gick det att läsa namn och kontaktuppgifter, anteckningar från samtal, iakttagelser och det som delas med alla, men inte enskilda enkätsvar.',
    participant:
      'På enheten gick det att läsa iakttagelser och det som delas med alla, men inga anteckningar från samtal och inga kontaktuppgifter.',
    leader: 'På enheten gick det bara att läsa det som delas med alla.',
    guest: 'På enheten gick det att läsa det som finns i partnerns grupper och det som delas med alla.',
  },
  unsent: (day, n) =>
    n === 0
      ? `Enhetens senaste kontakt med servern: ${day}. Då väntade inget på att skickas.`
      : `Enhetens senaste kontakt med servern: ${day}. Då hade ${n === 1 ? '1 ändring' : `${n} ändringar`} inte skickats.`,
  unsentUnknown: 'Servern har inte antecknat när enheten senast hade kontakt.',
  turnsUp:
    'Om enheten kommer till rätta kan det som inte har skickats sparas som fil på den, och en koordinator kan läsa in filen under Synkronisering och lagring.',
  former: (day, n) =>
    n === 0
      ? `Din tidigare enhets senaste kontakt med servern: ${day}. Då väntade inget på den.`
      : `Din tidigare enhets senaste kontakt med servern: ${day}. Då väntade ${n === 1 ? '1 ändring' : `${n} ändringar`} på den.`,
  backup: {
    title: 'Säkerhetskopia',
    text: 'En låst fil med allt du kan läsa i projektet. Den öppnas med enbart din återställningskod, också utan servern.',
    outlives:
      'Filen går att öppna så länge filen och koden finns, också efter att projektet har avslutats eller du har lämnat det. Förvara dem inte ihop.',
    without:
      'Av inspelningar, bilder och dokument ingår det som inte har skickats än. Det som har skickats hämtas senare från servern.',
    identity: 'Ta också med namn och kontaktuppgifter',
    save: 'Spara en säkerhetskopia av allt',
    mb: n => `${n} MB`,
    kb: n => `${n} kB`,
    saved: (name, size) => `Sparad som ${name} (${size}).`,
    codeFirst: 'Skriv först ut en återställningskod. Utan den kan ingen öppna filen.',
    makeCode: 'Skapa en återställningskod',
    open: 'Jag har en säkerhetskopia',
    chosen: name => `Filen ${name} öppnas med koden. Det behövs inget nät.`,
    otherFile: 'Välj en annan fil',
    opened: 'Säkerhetskopian är öppnad. Det som har hänt sedan dess kommer vid nästa kontakt.',
  },
}
