import type { TeamWords } from '../teams.ts'

/** A round by unit and team: how the team is asked for, and what is told of it. */
export const teams: TeamWords = {
  add: 'Fråga efter enhet och team',
  ask: 'Var arbetar du?',
  askEasy: 'Var jobbar du?',
  help: 'Ett team med få svar visas aldrig för sig. Vill du inte säga vilket team, välj enheten.',
  helpEasy: 'Du måste inte säga vilket team. Välj då enheten.',
  editing: 'Den som svarar väljer ett av de här: ett team, eller bara enheten.',
  unit: n => `Enhet ${n}`,
  team: (n, unit) => `Team ${n} i ${unit}`,
  addUnit: 'Lägg till en enhet',
  addTeam: unit => `Lägg till ett team i ${unit}`,
  leaveOut: name => `Ta inte med: ${name}`,
  sameNames: 'Använd namnen på de andra språken också',

  title: 'Efter enhet och team',
  open: 'Visas när omgången är stängd och alla svar är här. Innan dess skulle siffrorna avslöja vem som svarade sist.',
  none: 'Ingen enhet och inget team kan visas för sig.',
  best: 'Andelen som valde något av de två bästa svaren',
  whole: 'Alla',
  where: 'Enhet eller team',
  answers: 'Svar',
  onlyUnit: names => `Räknas bara i sin enhet: ${names}.`,
  onlyWhole: names => `Räknas bara i alla: ${names}.`,
  inUnit: 'räknas i enheten',
  inWhole: 'räknas i alla',
  hidden:
    'Ett team utan egna siffror räknas i sin enhet, och en enhet i alla. För få har svarat, nästan alla har svarat lika, eller så skulle någon annan gå att räkna ut.',
  line: 'Strecket visar inom vilka gränser andelen troligen ligger (95 %), om de som svarade ses som ett urval av all personal över tid.',
}
