import type { ProcessingWords } from '../processing.ts'

const some = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** The record of processing (GDPR 30) and what an impact assessment begins with (GDPR 35). */
export const processing: ProcessingWords = {
  record: {
    title: 'Register över behandling',
    about:
      'Rinnalla har tagit fram det här ur det som är inställt och finns i projektet i dag, som underlag för registret enligt artikel 30 i dataskyddsförordningen. Den personuppgiftsansvarige avgör, och fyller i det som appen inte kan veta. De ställena är märkta: Fylls i.',
    controller: 'Personuppgiftsansvarig',
    contact: 'Kontakt',
    fill: 'Fylls i',
    officer: 'Dataskyddsombud: fylls i.',
    purpose: 'Ändamål',
    purposeText:
      'Att utveckla socialtjänsten tillsammans med personal och klienter: samla vad som fungerar och vad som står i vägen, besluta vad som ändras, och återkoppla till dem som har tillfrågats. Det är inget ärendesystem, och inga beslut om enskilda fattas.',
    basis: 'Rättslig grund',
    basisText:
      'Fylls i. Vanligen en uppgift av allmänt intresse (artikel 6.1 e). Att delta är frivilligt och påverkar inte den hjälp någon får.',
    whose: 'Vems uppgifter',
    staff: n => `${some(n, 'anställd', 'anställda')} i förteckningen, under en kod`,
    clients: n => `${some(n, 'klient', 'klienter')} i förteckningen, under en kod`,
    contacts: n =>
      `Namn och kontaktuppgifter till ${some(n, 'person', 'personer')}, på en egen plats som bara koordinatorer läser`,
    noContacts: 'Inga namn eller kontaktuppgifter till de intervjuade sparas',
    members: 'Projektets medlemmar, under det namn var och en har valt',
    respondents: 'De som svarar på enkäter: anonymt, utan konto, namn eller tidpunkt för svaret',
    data: 'Vilka uppgifter',
    interviews: n => `Anteckningar från ${some(n, 'intervju', 'intervjuer')}`,
    groupSessions: n => `Anteckningar från ${some(n, 'gruppsamtal', 'gruppsamtal')}`,
    conferences: n =>
      `${some(n, 'familjerådslag', 'familjerådslag')} under kod: dagar, antal och hur planen gick, inget av det som sades`,
    recordings: n => some(n, 'ljudinspelning', 'ljudinspelningar'),
    pictures: n => some(n, 'fotografi', 'fotografier'),
    documents: n => some(n, 'dokument', 'dokument'),
    surveys: (n, rounds) => `${some(n, 'enkät', 'enkäter')}, ${some(rounds, 'omgång', 'omgångar')}`,
    groups: n =>
      `Det som ${some(n, 'grupp', 'grupper')} av personal, klienter och samarbetspartner skriver tillsammans; ingen visas som avsändare`,
    special:
      'Det som sägs om socialtjänsten kan avslöja hälsa och andra känsliga uppgifter (artikel 9). Allt material behandlas som sådant. Fylls i: vilket undantag i artikel 9.2 som gäller.',
    receivers: 'Vilka som kan läsa',
    role: {
      coordinator: 'koordinator: allt i projektet',
      interviewer: 'intervjuare: samtal, anteckningar, iakttagelser och sina grupper; inte enskilda enkätsvar',
      participant: 'deltagare: sina grupper och det som publiceras i projektet',
      leader: 'chef: bara det som publiceras i projektet, aldrig anteckningar eller vem som har sagt vad',
      guest: 'partner i en annan organisation: bara sina grupper och det som publiceras i projektet',
    },
    roleLine: (n, what) => `${n} × ${what}`,
    ends: days => `Behörighet som upphör av sig själv: ${days}`,
    server:
      'Den som driver servern lagrar låsta uppgifter och kan inte läsa dem. Fylls i: vem som driver servern, och personuppgiftsbiträdesavtalet.',
    abroad: 'Överföring utanför EU/EES',
    abroadText:
      'Appen skickar inget till någon annan än projektets egen server: ingen analys av användningen, inga molntjänster, ingen taligenkänning någon annanstans. Fylls i: var servern står.',
    until: 'Hur länge',
    untilDay: day => `Anteckningar, inspelningar och namn raderas senast ${day}. Det utlovas före varje intervju.`,
    untilNone: 'Ingen sista dag är vald. Välj den i projektets inställningar: den visas före varje intervju.',
    backups: 'Säkerhetskopior av servern: fyll i hur länge de sparas. Det som har raderats finns låst i dem så länge.',
    archive: 'Fylls i: vad som ska arkiveras som allmänna handlingar, och enligt vilket beslut resten gallras.',
    security: 'Säkerhet',
    securityLines: [
      'Allt låses på enheten innan det sparas eller skickas; servern har aldrig någon nyckel.',
      'Varje del av projektet har egna nycklar. Den som tas bort får ingen nyckel till det som skrivs därefter.',
      'Enheten låser sig själv när den inte används.',
      'Vilka som är medlemmar står i en signerad lista som ingen kan ändra i det tysta.',
      'Personnummer i texter känns igen och döljs, om inte den som skriver säger att det är något annat.',
    ],
    protected: (n, of) => `Av ${some(of, 'intervju', 'intervjuer')} ser chefer inget av orden i ${n}.`,
    leastK: k => `Inget enkätresultat visas innan ${k} har svarat.`,
    notices: languages => `Information före intervjun har getts på: ${languages}.`,
  },
  assessment: {
    title: 'Underlag för konsekvensbedömning',
    about:
      'Rinnalla har tagit fram det här ur det som är inställt och finns i projektet i dag, som underlag för konsekvensbedömningen enligt artikel 35 i dataskyddsförordningen. Människor i beroendeställning berättar känsliga saker: utgå från att en bedömning behövs. Den personuppgiftsansvarige gör den, tillsammans med dataskyddsombudet.',
    described: 'Vad som görs med uppgifterna beskrivs i registret över behandling.',
    need: 'Nödvändighet och proportionalitet',
    needLines: [
      'Koder används i stället för namn. Namn eller kontaktuppgifter finns bara om någon har behövt nå personen.',
      'Det finns inga fält för bostad, adress eller personnummer.',
      'Inget spelas in förrän någon trycker på knappen för det.',
      'Enkätsvar innehåller varken namn, tid, enhet eller ordning.',
      'Var och en får tiga, avbryta och få det hen har sagt borttaget tills det står i en rapport.',
    ],
    risks: 'Risker för dem det gäller',
    risk: 'Risk',
    done: 'Vad appen gör',
    remains: 'Vad den ansvarige behöver göra',
    rows: [
      [
        'En enhet kommer bort eller blir stulen.',
        'Innehållet är låst med fyra ord eller en nyckel i enheten; felaktiga försök får vänta. En koordinator kan ta bort personen, och ingen ny nyckel ges.',
        'Bestäm vem en förlust anmäls till, och att det görs samma dag.',
      ],
      [
        'Någon känns igen på det hen har sagt.',
        'Citat hålls tillbaka från en återrapport. Färre än tre röster berättas som ”några få”. Små grupper i enkäter döljs.',
        'Läs varje rapport med en grannes ögon innan den publiceras.',
      ],
      [
        'En chef får veta vem som har sagt vad.',
        'Chefer läser bara det som publiceras. Intervjuer är skyddade från chefer från början.',
        'Ge inte chefer rollen intervjuare.',
      ],
      [
        'En klient vågar inte säga nej.',
        'Före varje intervju sägs det med vanliga och enklare ord att det är frivilligt att delta och att det inte påverkar hjälpen.',
        'Låt någon fråga som inte beslutar om personens insatser.',
      ],
      [
        'En medlem för vidare eller ändrar det hen får läsa.',
        'Var och en läser bara det som rollen behöver. Det två personer har skrivit olika står bredvid vartannat; inget skrivs över i det tysta.',
        'Kom överens om tystnadsplikt med varje medlem. Det någon har läst går inte att göra oläst.',
      ],
      [
        'Någon bryter sig in i servern, eller den som driver den tittar.',
        'Där finns bara låsta uppgifter: ingen text, inga namn, inga svar.',
        'Servern ser när enheter hör av sig och hur mycket de skickar. Spara dess loggar kort tid.',
      ],
      [
        'En partner är kvar när uppdraget är slut.',
        'En sista dag kan väljas; enheten släpper gruppens innehåll vid nästa kontakt.',
        'Välj en sista dag för varje partner.',
      ],
      [
        'Det någon berättar om en tredje person sprids.',
        'Personnummer döljs. Inför en rapport frågas det om namn i citat.',
        'Ta bort tredje personer när anteckningarna görs färdiga.',
      ],
    ],
    views: 'Synpunkter från dem det gäller (artikel 35.9)',
    viewsText: 'Fylls i: hur personal och klienter har tillfrågats om det här sättet att arbeta, och vad de sa.',
    conclusion: 'Slutsats och dataskyddsombudets råd',
  },
  made: day => `Framtaget ${day}.`,
}
