import type { Messages } from '../messages.ts'

const fragor = (n: number) => (n === 1 ? 'frågan' : `alla ${n} frågorna`)

/** The result of a round, beside an earlier one, and what is published of it. */
export const results: Messages['results'] = {
  title: 'Resultat',
  list: 'Resultat',
  compared: (later, earlier) => `${later} jämfört med ${earlier}`,
  beside: 'Jämför med',
  alone: 'Inget, bara den här omgången',
  none: 'Inga svar att visa än.',
  noneWhy: k => `Visas när minst ${k} har svarat, så att ingen kan kännas igen.`,

  upAll: (label, n) => `${label}: en större andel valde något av de två bästa svaren, på ${fragor(n)}.`,
  downAll: (label, n) => `${label}: en mindre andel valde något av de två bästa svaren, på ${fragor(n)}.`,
  upSome: (label, up, n) => `${label}: en större andel valde något av de två bästa svaren, på ${up} av ${n} frågor.`,
  chance: 'Men med så här få svar kan skillnaderna bero på slumpen. Det betyder inte att inget har hänt.',
  chanceMany: 'Men skillnaderna kan bero på slumpen. Det betyder inte att inget har hänt.',
  better: names => `Tydligt bättre: ${names}.`,
  worse: names => `Tydligt sämre: ${names}.`,
  others: n =>
    n === 1
      ? 'Ingen tydlig förändring på den återstående frågan.'
      : `Ingen tydlig förändring på de andra ${n} frågorna.`,
  tooFew: 'För få svar att jämföra. Färre än tio i en av omgångarna.',
  oneRound: (n, of) => `På ${n} av ${of} frågor valde minst hälften något av de två bästa svaren.`,

  answered: (label, n) => `${label}: ${n} svar`,
  rate: (label, n, of, percent) => `${label}: ${n} av ${of} svarade (${percent})`,
  fewIn: label => `${label}: för få svar för att visas`,

  bestShare: 'Något av de två bästa svaren, med osäkerhet',
  difference: 'Skillnad i procentenheter',
  lower: 'undre gräns, 95 %',
  upper: 'övre gräns, 95 %',
  line: 'Strecket visar inom vilka gränser andelen troligen ligger (95 %), om de som svarade ses som ett urval av alla klienter över tid.',
  xOfN: (x, n) => `${x} av ${n}`,
  to: (value, low, high) => `${value} (${low} till ${high})`,
  few: 'För få svar för att visas',
  cell: {
    few: 'för få svar',
    hidden_with: 'visas inte: då går den dolda gruppen att räkna ut',
    alike: 'nästan alla lika',
  },
  classes: 'Tre klasser, för svaren är färre än tio',
  class: ['Under mitten', 'Mitten', 'Över mitten'],
  alike: answer => `Nästan alla svarade lika: ${answer}`,
  verdictHead: 'Bedömning',
  verdict: {
    no_clear_change: 'Ingen tydlig förändring',
    clearly_better: 'Tydligt bättre',
    clearly_worse: 'Tydligt sämre',
    too_few_to_compare: 'För få svar att jämföra',
  },
  verdictWhy: {
    no_clear_change: 'Skillnaden kan bero på slumpen. Det betyder inte att inget har hänt.',
    clearly_better: 'En så stor skillnad beror sällan på slumpen. Varför det är bättre säger siffrorna inte.',
    clearly_worse: 'En så stor skillnad beror sällan på slumpen. Fråga dem det gäller vad som har ändrats.',
    too_few_to_compare: 'Färre än tio svar i en av omgångarna.',
  },
  details: 'Fler siffror',
  notCompared: 'Frågan löd annorlunda i den tidigare omgången och jämförs därför inte.',
  onScale: n => `${n} svar på skalan`,
  delta: 'Cliffs delta',
  deltaWhy:
    'Hur mycket oftare ett senare svar är bättre än ett tidigare, jämfört med hur ofta det är sämre: från −1 till +1.',
  p: 'Exakt rangtest (Wilcoxon–Mann–Whitney), p',
  holm: 'Samma, när alla frågor räknas tillsammans (Holm)',
  other: {
    dont_know: 'vet inte',
    not_relevant: 'gäller inte mig',
    no_answer: 'vill inte svara',
    skipped: 'överhoppad',
  },

  how: label => `Hur man svarade: ${label}`,
  modes: {
    self: 'Själv',
    assisted_other: 'Med hjälp av någon man har valt',
    assisted_staff: 'Med hjälp av personalen',
    proxy: 'Någon annan svarade åt personen',
    paper: 'På papper',
  },
  group: (name, n) => `${name}: ${n} svar`,
  groupFew: names => `${names}: för få svar för att visas`,
  groupWith: names => `${names}: visas inte, för då går en dold grupp att räkna ut`,
  byLanguage: 'Efter språk',
  byReading: 'Vanlig text och enklare ord',
  reading: { standard: 'Vanlig text', easy: 'Enklare ord' },
  bestBy: 'Andelen som valde något av de två bästa svaren',
  open: 'Med egna ord',
  openWhy:
    'I bokstavsordning, aldrig bredvid något annat om personen. Kontrollera att det inte står namn i svaren innan du använder dem. De publiceras aldrig.',
  openFew: 'För få har skrivit för att det ska visas.',

  mind: 'Tänk på',
  note: {
    invented: 'Svaren är påhittade för övning.',
    still_open: 'Omgången är fortfarande öppen, så det kan komma fler svar.',
    never_asked: 'De som har slutat komma till oss fick aldrig frågan.',
    no_frame: 'Ingen har skrivit upp vilka som tillfrågades, så det finns ingen svarsfrekvens.',
    few: 'Svaren är få: varje svar väger tungt.',
    helped_by_staff: 'Några fick hjälp av personalen och kan ha svarat mer positivt.',
    languages_pooled: 'Svar på flera språk räknas tillsammans; orden kan väga olika.',
    ceiling: 'Många valde de bästa svaren redan från början, så det finns lite utrymme uppåt.',
    answered_twice: 'Några kan ha svarat i båda omgångarna; testet räknar dem som olika personer.',
    wording_changed: 'Frågor som löd annorlunda jämförs inte.',
  },

  asTable: 'Som tabell',
  asBars: 'Som staplar',
  question: 'Fråga',
  round: 'Omgång',
  word: 'Hämta som Word',
  xlsx: 'Som kalkylark (xlsx)',

  publish: 'Publicera…',
  publishTitle: 'Publicera resultatet',
  publishAct: 'Publicera',
  publishTo:
    'Alla i projektet kan läsa det: också klienterna i utvecklingsgruppen, personal och chefer. De som fick enkäten kan läsa de viktigaste siffrorna via samma länk. Det kan inte ändras efteråt.',
  leaves: 'Det här publiceras',
  leavesFigures: (questions, rounds) =>
    `Siffrorna för ${questions === 1 ? '1 fråga' : `${questions} frågor`}: ${rounds}`,
  leavesGroups: 'Språk och enklare ord, där grupperna är tillräckligt stora',
  leavesMind: 'Vad man ska tänka på',
  stays: 'Det här stannar hos koordinatorerna',
  staysOpen: 'Det som skrevs med egna ord',
  staysAnswers: 'De enskilda svaren',
  publishOpen: 'Stäng omgången först. Ett publicerat resultat ska inte ändras.',
  publishNone: 'Svaren är för få för att något ska kunna publiceras.',
  published: 'Resultatet är publicerat.',
  publishedOn: day => `Publicerat ${day}`,
  seePublished: 'Se vad som publicerades',
  notReleased: 'De som fick enkäten ser inte det här resultatet, för ingen koordinator har publicerat det för dem.',
  release: 'Publicera för dem',
  releasedOther: 'Det här har ändrats efter publiceringen. De som fick enkäten ser fortfarande det som publicerades.',
  publishedNone: 'Inget resultat har publicerats än.',
  publishedLead: 'Vad människor har svarat på enkäterna.',
  next: 'Vad som händer nu',
  nextNone: 'Inte bestämt än.',
  nextHint:
    'Vad som görs på grund av resultatet, av vem och när. Alla i projektet kan läsa det, och de som fick enkäten.',

  toldTitle: 'Vad man svarade',
  toldAnswers: n => `${n} personer svarade.`,
  toldVerdict: (earlier, verdict) => `Jämfört med ${earlier}: ${verdict}.`,
}
