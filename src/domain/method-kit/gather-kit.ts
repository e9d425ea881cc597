import { byId } from '../by-id.ts'
import type { Code } from '../marking/excerpt.ts'
import type { Guide, Question } from '../sessions/guide.ts'
import { twinKey } from '../sessions/guide-twins.ts'
import type { Survey } from '../surveys/survey.ts'
import { asksTeam } from '../surveys/team-question.ts'
import type { Thing } from '../thing.ts'
import { itemsOf, type Meeting } from '../together/meeting.ts'
import type { Goal } from '../work/goal.ts'
import type { KitAgenda, KitCode, KitGoal, MethodKit } from './kit.ts'

/** All that a project has of which a method kit can be made. */
export type Method = {
  readonly guide: readonly Thing<'guide'>[]
  readonly code: readonly Thing<'code'>[]
  readonly survey: readonly Thing<'survey'>[]
  readonly meeting: readonly Thing<'meeting'>[]
  readonly goal: readonly Thing<'goal'>[]
}

/**
 * A method kit of the things that are chosen by id. Each field that goes along is named here, so that whatever a later
 * version adds to a thing stays at home.
 */
export function gatherKit(method: Method, chosen: ReadonlySet<string>): MethodKit {
  const of = <T extends { readonly id: string }>(all: readonly T[]) =>
    all.filter(({ id }) => chosen.has(id)).toSorted(byId)
  return {
    guides: of(method.guide).map(({ values }) => bareGuide(values)),
    codes: codesOf(of(method.code)),
    surveys: of(method.survey).map(({ values }) => bareSurvey(values)),
    agendas: of(method.meeting).map(({ values }) => bareAgenda(values)),
    goals: of(method.goal).map(({ values }) => bareGoal(values)),
  }
}

const bareQuestion = ({ id, text, prompt }: Question): Question => ({ id, text, prompt })

export function bareGuide({ title, language, questions, twins, readAgainst }: Guide): Guide {
  const starts = questions.flatMap(({ id }) => [twinKey(id, 'text', ''), twinKey(id, 'prompt', '')])
  const own = Object.entries(twins).filter(([key]) => starts.some(start => key.startsWith(start)))
  return {
    title,
    language,
    version: 1,
    questions: questions.map(bareQuestion),
    twins: Object.fromEntries(own),
    readAgainst,
  }
}

/** Who asks, and of which units and teams, is said anew by whoever asks next; it is a draft again. */
export function bareSurvey({ type, title, languages, dimensions, scales, questions, readAgainst }: Survey): Survey {
  const teams = questions.filter(asksTeam)
  const kept = Object.entries(readAgainst).filter(([key]) => !teams.some(({ id }) => key.includes(`/${id}/`)))
  return {
    ...{ origin: '', type, title, asker: {}, easyAsker: {}, version: 1, state: 'draft', languages, dimensions, scales },
    ...{ questions: questions.filter(one => !asksTeam(one)), readAgainst: Object.fromEntries(kept), invented: false },
  }
}

const bareAgenda = (meeting: Meeting): KitAgenda => ({
  title: meeting.title,
  type: meeting.type,
  items: itemsOf(meeting).map(({ type, text, minutes, first, dots }) => ({ type, text, minutes, first, dots })),
})

export const bareGoal = ({ type, text, behaviour }: Goal): KitGoal => ({ type, text, behaviour })

function codesOf(codes: readonly Thing<'code'>[]): readonly KitCode[] {
  const place = new Map(codes.map(({ id }, at) => [id, at]))
  return codes.map(({ values }) => bareCode(values, place.get(values.parent) ?? -1))
}

const bareCode = ({ name, description, hue }: Code, parent: number): KitCode => ({ name, description, hue, parent })
