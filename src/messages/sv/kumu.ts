import type { NetworkWords } from '../networks.ts'

const ganger = (n: number) => (n === 1 ? '1 gång' : `${n} gånger`)

type Kumu = Pick<NetworkWords, Extract<keyof NetworkWords, `kumu${string}`>>

export const kumu: Kumu = {
  kumuOut: 'Nätverket som Kumu-JSON',
  kumuIn: 'Hämta in ett nätverk från Kumu',
  kumuChoose: 'Välj en JSON-fil',
  kumuLead: 'Inget sparas innan du har sett vad filen innehåller.',
  kumuFound: (actors, ties) =>
    `${actors === 1 ? '1 aktör' : `${actors} aktörer`} och ${ties === 1 ? '1 kontakt' : `${ties} kontakter`} kan hämtas in.`,
  kumuNot: 'Det här har ingen plats här och stannar i filen',
  kumuField: (name, n) => `Fältet ”${name}”, ${ganger(n)}`,
  kumuType: (name, n) => `Typen ”${name}”, ${ganger(n)}: hämtas in utan den`,
  kumuNameless: n => (n === 1 ? '1 element utan namn' : `${n} element utan namn`),
  kumuLoose: n => (n === 1 ? '1 förbindelse som inte leder någonstans' : `${n} förbindelser som inte leder någonstans`),
  kumuTwice: n => (n === 1 ? '1 post som står där två gånger' : `${n} poster som står där två gånger`),
  kumuList: name => `Listan ”${name}”`,
  kumuAll: 'Allt kommer med.',
  kumuPeople: 'De här ser ut som privatpersoner. Vad är de?',
  kumuCloseOnes: 'De som blir en närstående blir en och samma på kartan.',
  kumuVerdict: { close: 'En närstående, utan namnet', actor: 'En enhet, roll eller organisation', out: 'Ta inte med' },
  kumuKeep: 'Hämta in',
  kumuKept: 'Nätverket är inhämtat.',
  kumuHidden: 'Ser ut som ett personnummer',
  kumuProblem: {
    'not-json': 'Filen går inte att läsa: den är ingen JSON, eller skadad. Inget har ändrats.',
    'not-kumu': 'JSON-filen har ingen lista ”elements”. Exportera projektet från Kumu som JSON och välj den filen.',
    'too-large': 'Filen är större än 8 MB. Exportera en karta från Kumu i stället för hela projektet.',
    'too-many': 'Filen har fler än 1 000 element eller 3 000 förbindelser. Exportera en mindre del av kartan.',
    empty: 'Filen har inget element med namn. Inget har ändrats.',
  },
}
