import type { Messages } from '../messages.ts'

/** The place Development: what a group has on, and what asks for it. */
export const development: Messages['development'] = {
  title: 'Utveckling',
  next: 'Näst på tur',
  noMeeting: 'Ingen träff är planerad',
  noMeetingText: 'Planera den första. Det finns färdiga dagordningar att utgå från.',
  plan: 'Planera en träff',
  goIn: 'Till träffen',
  prepare: 'Förbered träffen',
  agenda: 'Se dagordningen',
  noDay: 'Dagen bestäms senare',
  open: 'Pågår nu',
  bring: what => `Ta med: ${what}`,
  rule: rule => `Spelregel: ${rule}`,
  noSignal: 'Ingen täckning där: öppna appen innan du åker',
  have: 'Det här har vi',
  meetings: 'Träffar',
  findings: 'Iakttagelser',
  maps: 'Kartor',
  practices: 'Arbetssätt',
  goals: 'Mål och mått',
  decisions: 'Beslut och åtgärder',
  words: 'Våra begrepp',
  conferences: 'Familjerådslag',
  tasksOpen: 'Mellanuppgift',
  due: when => `Ska vara klar: ${when}`,
  dueMeeting: meeting => `Tas upp på: ${meeting}`,
  dueLost: 'Träffen som uppgiften gällde är borttagen. Välj en ny.',
  asks: 'Behöver ses över',
  ask: {
    practiceDue: 'Kan vara på väg att falla bort: dags att se över det.',
    actionOverdue: 'Dagen har passerat. Vad står i vägen?',
    decisionLook: 'Dagen har kommit att se vad det blev av det.',
    practiceUndated: 'På försök. Ingen dag för utvärdering är bestämd.',
    goalUnmeasured: 'Ingen mäter det här målet.',
    obstacleUnowned: 'Ingen har tagit sig an det här hindret.',
    wordDiffers: 'En annan grupp menar något annat med det här ordet.',
    stepUnanswered: 'Ingen ansvarar för det här steget.',
    serviceAgeing: 'Kortet för den här tjänsten är gammalt.',
    tieWanted: 'Flera önskar sig den här kontakten.',
    conferenceDue: 'Dags att fråga familjen hur planen har gått.',
  },
  askMore: n => (n === 1 ? 'Detsamma gäller 1 till.' : `Detsamma gäller ${n} till.`),
  count: {
    decisions: (made, open) =>
      [made > 0 && `${made} beslut`, open > 0 && (open === 1 ? '1 öppen åtgärd' : `${open} öppna åtgärder`)]
        .filter(Boolean)
        .join(', ') || 'inga än',
    meetings: (held, planned) =>
      [
        held > 0 && (held === 1 ? '1 hållen' : `${held} hållna`),
        planned > 0 && (planned === 1 ? '1 planerad' : `${planned} planerade`),
      ]
        .filter(Boolean)
        .join(', ') || 'inga än',
    findings: n => (n === 0 ? 'inga än' : n === 1 ? '1 iakttagelse' : `${n} iakttagelser`),
    maps: n => (n === 0 ? 'inga än' : n === 1 ? '1 karta' : `${n} kartor`),
    practices: (n, trial) => (n === 0 ? 'inga än' : trial > 0 ? `${trial} på försök, ${n} totalt` : `${n}`),
    goals: (n, measured) => {
      if (n === 0) return 'inga än'
      if (n === 1) return measured === 0 ? '1 mål, mäts inte' : '1 mål, mäts'
      return measured === 0 ? `${n} mål, inget mäts` : `${n} mål, ${measured} mäts`
    },
    words: (n, agreed) => (n === 0 ? 'inga än' : `${agreed} av ${n} överenskomna`),
    conferences: n => (n === 0 ? 'inga än' : `${n}`),
  },
  switch: 'Grupp',
  none: 'Du är inte med i någon grupp än. En koordinator släpper in dig.',
  noneCoordinator: 'Det finns ingen grupp än.',
}
