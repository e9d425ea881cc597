import { type CameOf, cameOf } from './chain/came-of.ts'
import { type Chain, chainOf } from './chain/chain.ts'
import { type Counts, counts } from './counts.ts'
import { type Board, type BoardQuery, board } from './findings/board.ts'
import { type CauseOutline, causeOutline } from './findings/cause-outline.ts'
import { type FindingSheet, findingSheet } from './findings/finding-sheet.ts'
import { type Leaving, leaving } from './findings/leaving.ts'
import { maybeNames } from './findings/maybe-names.ts'
import { type Situation, situation } from './findings/situation.ts'
import type { Kind } from './kind.ts'
import { type Alignment, type AlignQuery, alignedPaths } from './maps/align.ts'
import type { KeptNetwork } from './maps/map.ts'
import { type Environment, type EnvironmentQuery, environment, type MapRow, mapList } from './maps/map-lists.ts'
import { type Askable, type AskablesQuery, askables } from './maps/network/asked.ts'
import { type NetworkQuery, networkParts, networkShown } from './maps/network/network-view.ts'
import type { NetworkShown } from './maps/network/shown.ts'
import { type PathQuery, type PathShown, pathShown } from './maps/path-view.ts'
import { type DutyAt, dutiesAt } from './maps/roles/duties-at.ts'
import { type RolesQuery, type RolesShown, rolesShown } from './maps/roles/role-map-view.ts'
import { type Touched, touchedBy } from './maps/service-card.ts'
import { type CodeUses, codeUses } from './marking/code-uses.ts'
import { type ExcerptChoices, type ExcerptQuery, excerptChoices } from './marking/excerpt-choices.ts'
import { type ExcerptUses, usesIn } from './marking/session-marks.ts'
import { type ReportSheet, reportSheet } from './report/checking.ts'
import { type Became, becameOf } from './report/compose.ts'
import { type CallBack, callBacks } from './roster/calls.ts'
import { type PersonRow, peopleIn } from './roster/people.ts'
import { type Found, groupKinds, type SearchQuery, search } from './search.ts'
import { type Agenda, type AgendaQuery, agenda } from './sessions/agenda.ts'
import { type Calendar, type CalendarQuery, calendar } from './sessions/calendar.ts'
import { type Matters, matters } from './sessions/matters.ts'
import { type SessionsList, type SessionsQuery, sessionList } from './sessions/session-list.ts'
import { codesIn } from './sessions/session-row.ts'
import { type Since, type SinceQuery, since } from './sessions/since.ts'
import { type ListedSource, sourcesOf } from './sessions/source.ts'
import { type WaitingSession, waiting } from './sessions/waiting.ts'
import { type AskedRound, askedRound } from './surveys/asked-round.ts'
import { roundResult } from './surveys/result.ts'
import type { RoundResult } from './surveys/round-result.ts'
import { type RoundStanding, roundStanding } from './surveys/round-standing.ts'
import { type ListedSurvey, surveyList } from './surveys/survey-list.ts'
import type { Things } from './things.ts'
import { type CameBack, type CameBackQuery, cameBack } from './together/came-back.ts'
import { type Development, type DevelopmentQuery, development, developmentKinds } from './together/development.ts'
import { type MeetingRow, meetingList } from './together/meetings.ts'

/** What looks across many things and is therefore worked out where the things are: by name, what it asks and answers. */
export type Views = {
  agenda: { query: AgendaQuery; answer: Agenda }
  sessions: { query: SessionsQuery; answer: SessionsList }
  codes: { query: Record<string, never>; answer: Readonly<Record<string, string>> }
  codeUses: { query: { readonly open: string }; answer: CodeUses }
  people: { query: Record<string, never>; answer: readonly PersonRow[] }
  counts: { query: Record<string, never>; answer: Counts }
  calendar: { query: CalendarQuery; answer: Calendar }
  callBacks: { query: { readonly day: string }; answer: readonly CallBack[] }
  since: { query: SinceQuery; answer: Since }
  waiting: { query: Record<string, never>; answer: readonly WaitingSession[] }
  board: { query: BoardQuery; answer: Board }
  causes: { query: { readonly reachable: boolean }; answer: CauseOutline }
  excerptChoices: { query: ExcerptQuery; answer: ExcerptChoices }
  findingSheet: { query: { readonly id: string }; answer: FindingSheet | null }
  matters: { query: Record<string, never>; answer: Matters }
  uses: { query: { readonly session: string }; answer: ExcerptUses }
  sources: { query: { readonly session: string }; answer: readonly ListedSource[] }
  maybeNames: { query: { readonly text: string }; answer: readonly string[] }
  leaving: { query: Record<string, never>; answer: Leaving }
  situation: { query: { readonly limit: number }; answer: Situation }
  report: { query: { readonly id: string }; answer: ReportSheet }
  becameOf: { query: { readonly finding: string }; answer: Became }
  chain: { query: { readonly id: string }; answer: Chain }
  cameOf: { query: { readonly session: string }; answer: CameOf }
  development: { query: DevelopmentQuery; answer: Development }
  maps: { query: { readonly group: string }; answer: readonly MapRow[] }
  path: { query: PathQuery; answer: PathShown | null }
  roles: { query: RolesQuery; answer: RolesShown | null }
  dutiesAt: { query: DutiesQuery; answer: readonly DutyAt[] }
  network: { query: NetworkQuery; answer: NetworkShown | null }
  networkParts: { query: AskablesQuery; answer: readonly KeptNetwork[] }
  askables: { query: AskablesQuery; answer: readonly Askable[] }
  alignment: { query: AlignQuery; answer: Alignment | null }
  environment: { query: EnvironmentQuery; answer: Environment }
  touched: { query: { readonly group: string; readonly service: string }; answer: readonly Touched[] }
  search: { query: SearchQuery; answer: Found }
  meetings: { query: { readonly group: string }; answer: readonly MeetingRow[] }
  cameBack: { query: CameBackQuery; answer: readonly CameBack[] }
  surveys: { query: Record<string, never>; answer: readonly ListedSurvey[] }
  asked: { query: { readonly id: string }; answer: AskedRound | null }
  roundStanding: { query: { readonly id: string }; answer: RoundStanding | null }
  result: { query: { readonly round: string; readonly against: string }; answer: RoundResult | null }
}

type DutiesQuery = { readonly group: string; readonly id: string; readonly language: string }

/** The name of a view. */
export type ViewName = keyof Views

const grounds = ['finding', 'excerpt', 'note', 'session', 'person', 'causeLink'] as const
/** What is said of answers changes with the round they are for. */
const asked = ['round', 'survey', 'roundKey'] as const

/** What a path is made of. */
const path = ['map', 'mapNode', 'mapLink', 'mapVersion', 'service', 'actor', 'groupFinding'] as const
/** What a network is made of. */
const network = ['map', 'mapNode', 'mapLink', 'mapVersion', 'ownNetwork', 'actor', 'groupFinding'] as const

/** What the chain from a session to the report back is made of, with what its links are called by. */
const chain = [
  ...['session', 'excerpt', 'finding', 'causeLink', 'groupFinding', 'meeting', 'decision', 'task', 'practice'],
  ...['indicator', 'round', 'result', 'reportLine', 'report', 'toldReport', 'person', 'actor'],
] as readonly Kind[]

/** How each view is made, and which kinds of things it is made of. */
export const views: {
  readonly [N in ViewName]: {
    readonly of: readonly Kind[]
    readonly make: (things: Things, query: Views[N]['query']) => Views[N]['answer']
  }
} = {
  agenda: { of: ['session', 'person', 'actor', 'guide'], make: agenda },
  sessions: { of: ['session', 'person', 'actor'], make: sessionList },
  codes: { of: ['person', 'actor'], make: codesIn },
  codeUses: { of: ['excerpt'], make: codeUses },
  people: { of: ['person'], make: peopleIn },
  counts: { of: ['guide', 'person', 'session', 'finding'], make: counts },
  calendar: { of: ['session', 'person', 'actor'], make: calendar },
  callBacks: { of: ['person'], make: (things, { day }) => callBacks(things, day) },
  since: { of: ['session', 'person', 'actor', 'finding', 'groupFinding', 'result'], make: since },
  waiting: { of: ['session', 'note', 'source', 'excerpt', 'person', 'actor'], make: waiting },
  board: { of: ['finding', 'excerpt', 'session', 'person', 'causeLink', 'groupFinding'], make: board },
  causes: { of: ['finding', 'excerpt', 'session', 'person', 'causeLink'], make: causeOutline },
  excerptChoices: { of: ['excerpt', 'finding', 'session', 'person'], make: excerptChoices },
  findingSheet: { of: [...grounds, 'groupFinding'], make: (things, { id }) => findingSheet(things, id) },
  matters: { of: ['session', 'note', 'excerpt', 'person', 'actor'], make: matters },
  uses: { of: ['finding', 'excerpt'], make: (things, { session }) => usesIn(things, session) },
  sources: { of: ['source'], make: (things, { session }) => sourcesOf(things, session) },
  maybeNames: {
    of: ['note', 'contact', 'project', 'person'],
    make: (things, { text }) => maybeNames(things, [{ id: 'text', statement: text }])['text'] ?? [],
  },
  leaving: { of: [...grounds, 'contact', 'project'], make: leaving },
  report: {
    of: [...grounds, 'report', 'reportLine', 'contact', 'project'],
    make: (things, { id }) => reportSheet(things, id),
  },
  becameOf: {
    of: ['groupFinding', 'decision', 'practice'],
    make: (things, { finding }) => becameOf(things, finding),
  },
  chain: { of: chain, make: (things, { id }) => chainOf(things, id) },
  cameOf: { of: chain, make: (things, { session }) => cameOf(things, session) },
  situation: { of: [...grounds, 'project', 'name', 'goal', 'practice', 'decision'], make: situation },
  development: { of: developmentKinds, make: development },
  maps: { of: ['map', 'mapNode', 'mapLink'], make: mapList },
  path: { of: path, make: pathShown },
  roles: { of: [...path, 'roleView'], make: rolesShown },
  dutiesAt: { of: path, make: (things, { id, language }) => dutiesAt(things, id, language) },
  network: { of: network, make: networkShown },
  networkParts: { of: network, make: networkParts },
  askables: { of: network, make: askables },
  alignment: { of: path, make: alignedPaths },
  environment: { of: ['service', 'actor', 'mapNode', 'groupFinding'], make: environment },
  touched: { of: ['service', 'map', 'mapNode'], make: (things, { service }) => touchedBy(things, service) },
  search: {
    of: [...asked, ...groupKinds, 'session', 'person', 'actor', 'note', 'finding', 'groupFinding'],
    make: search,
  },
  meetings: { of: ['meeting', 'contribution', 'task', 'groupFinding'], make: meetingList },
  cameBack: { of: ['task', 'taskMark', 'contribution'], make: cameBack },
  surveys: { of: asked, make: surveyList },
  asked: { of: asked, make: (things, { id }) => askedRound(things, id) ?? null },
  roundStanding: { of: asked, make: roundStanding },
  result: { of: asked, make: roundResult },
}
