import type { MethodKitWords } from '../method-kit.ts'

/** A method kit: how a project works, as a file. */
export const methodKit: MethodKitWords = {
  title: 'Metodpaket',
  lead: 'Hur ni arbetar, för nästa enhet som börjar. Inget som någon har sagt.',
  take: 'Spara er metod som en fil',
  takeText:
    'Välj vad som ska med i filen. Där finns inga personer, inga svar och inga anteckningar, men filen är inte låst: den som har filen kan läsa den.',
  nothing: 'Det finns inget att ta med ännu. Det börjar med en intervjuguide.',
  toGuides: 'Gå till intervjuguiderna',
  parts: {
    guides: 'Intervjuguider',
    codes: 'Teman',
    surveys: 'Enkäter',
    agendas: 'Program för träffar',
    goals: 'Mål och grundvärden',
  },
  goalsAre: 'De kommer fram som förslag som ingen har enats om.',
  surveysAre: 'Vem som frågar följer inte med. Det anger nästa enhet själv.',
  agendasAre: 'Utan dag, plats och personer, och utan det som skrevs.',
  all: 'Alla',
  none: 'Inga',
  codes: n => (n === 1 ? '1 tema' : `${n} teman`),
  questions: n => (n === 1 ? '1 fråga' : `${n} frågor`),
  items: n => (n === 1 ? '1 punkt' : `${n} punkter`),
  preview: 'Läs varje ord som kommer med i filen',
  previewHere: 'Läs varje ord som finns i filen',
  save: 'Spara filen',
  saved: name => `${name} är sparad.`,
  tooLarge: 'Det är mer än ett metodpaket får rymma, 4\u00a0MB. Välj färre delar och spara de andra i en fil till.',
  fileName: 'Metodpaket',
  open: 'Öppna ett metodpaket',
  openText: 'En fil som ett annat projekt har sparat. Du ser vad som finns i den innan något läggs in.',
  choose: 'Välj fil',
  inFile: name => `I filen ${name}`,
  here: 'finns redan här',
  unread: n =>
    n === 1
      ? 'En del av filen gick inte att läsa och följer inte med.'
      : `${n} delar av filen gick inte att läsa och följer inte med.`,
  empty: 'Det finns inget i metodpaketet som går att läsa.',
  bring: n => `Lägg in ${n}`,
  brought: n => (n === 1 ? 'En sak från metodpaketet finns nu här.' : `${n} saker från metodpaketet finns nu här.`),
}
