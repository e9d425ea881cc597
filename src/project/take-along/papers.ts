import { type Board, board } from '../../domain/findings/board.ts'
import { unworded } from '../../domain/findings/leaving.ts'
import { type Situation, situation } from '../../domain/findings/situation.ts'
import { networkShown } from '../../domain/maps/network/network-view.ts'
import type { NetworkShown } from '../../domain/maps/network/shown.ts'
import { type PathShown, pathShown } from '../../domain/maps/path-view.ts'
import { type RolesShown, rolesShown } from '../../domain/maps/roles/role-map-view.ts'
import { type ProcessingFacts, processingFacts } from '../../domain/processing/facts.ts'
import type { ToldReport } from '../../domain/report/report.ts'
import { type CalendarEntry, entriesFor } from '../../domain/sessions/calendar.ts'
import type { SessionPaper } from '../../domain/sessions/session-paper.ts'
import { askedRound } from '../../domain/surveys/asked-round.ts'
import { roundResult } from '../../domain/surveys/result.ts'
import type { RoundResult } from '../../domain/surveys/round-result.ts'
import type { Texts } from '../../domain/surveys/survey.ts'
import type { Things } from '../../domain/things.ts'
import { type MeetingPaper, meetingPaper } from '../../domain/together/meeting-paper.ts'
import { conferenceDays } from '../../domain/work/conference-days.ts'
import { type DayAhead, daysAhead } from '../../domain/work/days-ahead.ts'
import { problemError, problemOf } from '../../wire/problem.ts'
import type { Project } from '../open-project.ts'
import { thingsOf } from '../things/things-of.ts'
import type { GroupPaper, Paper, ProjectPaper } from './paper.ts'
import { paperOf } from './session-paper.ts'

/** Makes files of what the project gathered; each maker is loaded when it is first needed. */
export type Makers = {
  session(paper: SessionPaper, language: string): Promise<Blob>
  meeting(paper: MeetingPaper, language: string): Promise<Blob>
  situation(situation: Situation, wish: { language: string; without: readonly string[] }): Promise<Blob>
  report(told: ToldReport, wish: { language: string; easy: boolean; project: string }): Promise<Blob>
  findings(board: Board, as: 'xlsx' | 'csv', language: string): Promise<Blob>
  path(shown: PathShown, as: 'xlsx' | 'csv', language: string): Promise<Blob>
  roles(shown: RolesShown, as: 'xlsx' | 'csv', language: string): Promise<Blob>
  network(shown: NetworkShown, as: 'xlsx' | 'csv', language: string): Promise<Blob>
  calendar(entries: readonly CalendarEntry[], language: string): Promise<Blob>
  processing(
    facts: ProcessingFacts,
    wish: { paper: 'record' | 'assessment'; language: string; day: string },
  ): Promise<Blob>
  days(days: readonly DayAhead[], language: string, origin: string): Promise<Blob>
  /** The cells of a list in a file; throws when it cannot be read or is too large. */
  table(file: Blob): Promise<readonly (readonly string[])[]>
  result(
    result: RoundResult,
    as: 'docx' | 'xlsx',
    language: string,
    about: { readonly project: string; readonly asker: Texts },
  ): Promise<Blob>
}

/** Gathers what a paper is about and has it made. Throws *item-locked* when it is not here, *not-worded* while a
 * finding is still a quote, else *document-not-made*. */
export async function make(makers: Makers, project: Project, wish: { paper: Paper; language: string }): Promise<Blob> {
  try {
    return await made(makers, project, wish)
  } catch (error) {
    throw problemOf(error) ? error : problemError('document-not-made', String(error))
  }
}

const made = async (makers: Makers, project: Project, { paper, language }: { paper: Paper; language: string }) =>
  isOfGroup(paper) ? ofGroup(makers, project, paper, language) : ofProject(makers, project, paper, language)

const isOfGroup = (paper: Paper): paper is GroupPaper =>
  ['meeting', 'path', 'network', 'roles', 'days'].includes(paper.of)

/** What is there; a thing that is gone, or never came, throws *item-locked*. */
function there<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw problemError('item-locked')
  return thing
}

function ofGroup(makers: Makers, project: Project, paper: GroupPaper, language: string): Promise<Blob> {
  if (paper.of === 'meeting') {
    const meeting = there(project.things.one('meeting', paper.id))
    return makers.meeting(meetingPaper(thingsOf(project, meeting.zone), meeting, paper.members), language)
  }
  if (paper.of === 'days') return makers.days(daysAhead(thingsOf(project, paper.group)), language, paper.origin)
  const things = thingsOf(project, paper.query.group)
  if (paper.of === 'network') return makers.network(there(networkShown(things, paper.query)), paper.as, language)
  return paper.of === 'path'
    ? makers.path(there(pathShown(things, paper.query)), paper.as, language)
    : makers.roles(there(rolesShown(things, paper.query)), paper.as, language)
}

const nameOf = (things: Things): string => things.all('project')[0]?.values.name ?? ''

function ofProject(makers: Makers, project: Project, paper: ProjectPaper, language: string): Promise<Blob> {
  if (paper.of === 'session') return makers.session(paperOf(project.things, paper.id), language)
  const things = thingsOf(project)
  if (paper.of === 'processing') {
    const { day, members } = paper
    return makers.processing(processingFacts(things, members), { paper: paper.paper, language, day })
  }
  if (paper.of === 'conferences') return makers.days(conferenceDays(things, paper.day), language, paper.origin)
  if (paper.of === 'calendar') return makers.calendar(entriesFor(things, paper.interviewer), language)
  if (paper.of === 'report') {
    const told = there(things.one('toldReport', paper.id)).values
    return makers.report(told, { language, easy: paper.easy, project: nameOf(things) })
  }
  if (paper.of === 'result') {
    const result = there(roundResult(things, paper))
    const asker = askedRound(things, paper.round)?.survey.asker ?? {}
    return makers.result(result, paper.as, language, { project: nameOf(things), asker })
  }
  if (unworded(things).length > 0) throw problemError('not-worded')
  if (paper.of === 'situation') {
    const whole = situation(things, { limit: Number.MAX_SAFE_INTEGER })
    return makers.situation(whole, { language, without: paper.without })
  }
  const all = {
    kind: 'all',
    by: 'kind',
    knows: '',
    search: '',
    reachable: false,
    count: Number.MAX_SAFE_INTEGER,
  } as const
  return makers.findings(board(things, all), paper.as, language)
}
