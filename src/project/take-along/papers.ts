import { type Board, board } from '../../domain/findings/board.ts'
import { unworded } from '../../domain/findings/leaving.ts'
import { type Situation, situation } from '../../domain/findings/situation.ts'
import { type PathShown, pathShown } from '../../domain/maps/path-view.ts'
import { type RolesShown, rolesShown } from '../../domain/maps/roles/role-map-view.ts'
import { type ProcessingFacts, processingFacts } from '../../domain/processing/facts.ts'
import { type CalendarEntry, entriesFor } from '../../domain/sessions/calendar.ts'
import type { SessionPaper } from '../../domain/sessions/session-paper.ts'
import { askedRound } from '../../domain/surveys/asked-round.ts'
import { roundResult } from '../../domain/surveys/result.ts'
import type { RoundResult } from '../../domain/surveys/round-result.ts'
import type { Texts } from '../../domain/surveys/survey.ts'
import { type MeetingPaper, meetingPaper } from '../../domain/together/meeting-paper.ts'
import { type DayAhead, daysAhead } from '../../domain/work/days-ahead.ts'
import { problemError, problemOf } from '../../wire/problem.ts'
import type { Paper } from '../api.ts'
import type { Project } from '../open-project.ts'
import { thingsOf } from '../things/things-of.ts'
import { paperOf } from './session-paper.ts'

/** Makes files of what the project gathered; each maker is loaded when it is first needed. */
export type Makers = {
  session(paper: SessionPaper, language: string): Promise<Blob>
  meeting(paper: MeetingPaper, language: string): Promise<Blob>
  situation(situation: Situation, wish: { language: string; without: readonly string[] }): Promise<Blob>
  findings(board: Board, as: 'xlsx' | 'csv', language: string): Promise<Blob>
  path(shown: PathShown, as: 'xlsx' | 'csv', language: string): Promise<Blob>
  roles(shown: RolesShown, as: 'xlsx' | 'csv', language: string): Promise<Blob>
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

async function made(makers: Makers, project: Project, wish: { paper: Paper; language: string }): Promise<Blob> {
  const { paper, language } = wish
  if (paper.of === 'session') return makers.session(paperOf(project.things, paper.id), language)
  if (paper.of === 'path') {
    const shown = pathShown(thingsOf(project, paper.query.group), paper.query)
    if (!shown) throw problemError('item-locked')
    return makers.path(shown, paper.as, language)
  }
  if (paper.of === 'roles') {
    const shown = rolesShown(thingsOf(project, paper.query.group), paper.query)
    if (!shown) throw problemError('item-locked')
    return makers.roles(shown, paper.as, language)
  }
  if (paper.of === 'meeting') return makers.meeting(heldMeeting(project, paper), language)
  if (paper.of === 'days') return makers.days(daysAhead(thingsOf(project, paper.group)), language, paper.origin)
  const things = thingsOf(project)
  if (paper.of === 'processing') {
    const { day, members } = paper
    return makers.processing(processingFacts(things, members), { paper: paper.paper, language, day })
  }
  if (paper.of === 'calendar') return makers.calendar(entriesFor(things, paper.interviewer), language)
  if (paper.of !== 'result' && unworded(things).length > 0) throw problemError('not-worded')
  if (paper.of === 'situation') {
    const whole = situation(things, { limit: Number.MAX_SAFE_INTEGER })
    return makers.situation(whole, { language, without: paper.without })
  }
  if (paper.of === 'result') {
    const result = roundResult(things, paper)
    if (!result) throw problemError('item-locked')
    const project = things.all('project')[0]?.values.name ?? ''
    const asker = askedRound(things, paper.round)?.survey.asker ?? {}
    return makers.result(result, paper.as, language, { project, asker })
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

function heldMeeting(project: Project, { id, members }: Extract<Paper, { of: 'meeting' }>): MeetingPaper {
  const meeting = project.things.one('meeting', id)
  if (!meeting) throw problemError('item-locked')
  return meetingPaper(thingsOf(project, meeting.zone), meeting, members)
}
