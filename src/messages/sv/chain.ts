import type { ChainWords } from '../chain.ts'

const many = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

/** The chain from what was said to the report back, and the slip that says what came of one session. */
export const chain: ChainWords = {
  title: 'Från det som sades till återkopplingen',
  before: 'Det som ledde hit',
  after: 'Det som det har lett till',
  afterNone: 'Inget än.',
  here: {
    session: 'det här samtalet',
    meeting: 'den här träffen',
    finding: 'den här iakttagelsen',
    decision: 'det här beslutet',
    task: 'den här åtgärden',
    practice: 'det här arbetssättet',
    indicator: 'det här måttet',
    round: 'den här omgången',
    report: 'den här återkopplingen',
  },
  count: {
    session: n => `${n} samtal`,
    meeting: n => many(n, 'träff', 'träffar'),
    finding: n => many(n, 'iakttagelse', 'iakttagelser'),
    decision: n => `${n} beslut`,
    task: n => many(n, 'åtgärd', 'åtgärder'),
    practice: n => `${n} arbetssätt`,
    indicator: n => `${n} mått`,
    round: n => many(n, 'enkätomgång', 'enkätomgångar'),
    report: n => many(n, 'återkoppling', 'återkopplingar'),
  },
  sort: {
    session: 'Samtal',
    meeting: 'Träff',
    finding: 'Iakttagelse',
    decision: 'Beslut',
    task: 'Åtgärd',
    practice: 'Arbetssätt',
    indicator: 'Mått',
    round: 'Enkätomgång',
    report: 'Återkoppling',
  },
  ofGroup: 'i gruppen',
  against: 'beslutat att inte göra',
  draft: 'inte publicerad',
  more: n => `Visa ${n} till`,
  slip: {
    open: 'Vad det blev av det: en lapp',
    title: 'Vad det blev av det du berättade',
    lead: 'En lapp till den eller dem ni talade med. På den står ingen kod, inget namn och inget ordagrant.',
    thanks: day => (day === '' ? 'Tack för att du talade med oss.' : `Tack för att du talade med oss den ${day}.`),
    rests: n =>
      n === 1
        ? 'En av våra iakttagelser bygger på det du berättade:'
        : `${n} av våra iakttagelser bygger på det du berättade:`,
    restsOnNone: 'Vi har ännu inte lagt ihop det du berättade med vad andra har sagt.',
    of: n => (n === 1 ? 'Det här har det blivit av den:' : 'Det här har det blivit av dem:'),
    outcome: {
      '': n => `${n}: inget är beslutat än`,
      did: n => `${n}: vi har beslutat eller gjort något`,
      trying: n => `${n}: vi prövar något`,
      not: n => `${n}: vi beslutade att inte göra något, och säger varför`,
    },
    read: 'Här kan du läsa mer. Skanna koden med telefonen.',
    qr: 'Koden till sidan utan konto',
    none: 'Samtalet finns inte kvar här.',
  },
}
