import { byId } from '../../domain/by-id.ts'
import { dayOf, daysAfter } from '../../domain/days.ts'
import { LEAST_K } from '../../domain/surveys/survey.ts'
import { problemError } from '../../wire/problem.ts'
import { surveyFragment } from '../../wire/survey-seal.ts'
import type { Project } from '../open-project.ts'
import { openRound, roundAt, templateOf } from './rounds.ts'

/** So many days a meeting's feedback stays open. */
const OPEN_DAYS = 14

/** The survey a meeting's feedback is asked by: one the project has published, else the one the app brings along. */
async function feedbackSurvey(project: Project): Promise<string> {
  const own = project.things
    .find({ kind: 'survey' })
    .filter(one => one.values.type === 'session_feedback' && one.values.state === 'published')
    .toSorted((a, b) => b.values.version - a.values.version || byId(a, b))[0]
  if (own) return own.id
  const survey = await templateOf('session-feedback')
  const name = project.things.find({ kind: 'project' })[0]?.values.name ?? ''
  const asker = Object.fromEntries(survey.languages.map(language => [language, name]))
  return project.create('survey', { ...survey, asker, easyAsker: asker, state: 'published' })
}

/**
 * Opens the round of a meeting's feedback and notes in the meeting what leads to it; one that is open already stays.
 * Throws *item-locked* when the meeting is not here, *offline* when the survey's file is not, *only-coordinator* for
 * whoever may open no rounds.
 */
export async function openFeedback(project: Project, meeting: string): Promise<void> {
  const thing = project.things.one('meeting', meeting)
  if (!thing) throw problemError('item-locked')
  const { title, came, feedback } = thing.values
  if (feedback !== '' && project.things.one('round', feedback)?.values.secret) return
  const today = dayOf(new Date())
  const round = await openRound(project, {
    survey: await feedbackSurvey(project),
    label: title,
    from: today,
    to: daysAfter(today, OPEN_DAYS),
    frame: '',
    population: came,
    handouts: [],
    k: LEAST_K,
    shownAt: '',
    shownIn: {},
    shownBy: '',
    ask: '',
  })
  const link = surveyFragment(round, roundAt(project, round).round.secret).slice(1)
  const view = project.things.entry(meeting)?.view ?? 0
  await project.edit(meeting, { feedback: round, feedbackLink: link }, view)
}
